package org.pincite.indexer.reader.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What kind of text a page holds, as far as the page itself says so; it decides what belongs to
/// the text. What readers wrote is the text of a forum and stands around that of an article.
enum PageKind {
  /// One text by one hand.
  ARTICLE,
  /// Posts of several people.
  DISCUSSION,
  /// Anything else: a list, a product, a home page, or an article that does not say so.
  UNSTATED;

  private static final Pattern FORUM =
      Pattern.compile(
          "discourse|phpbb|vbulletin|xenforo|mybb|simple machines|invision|ips community|nodebb"
              + "|flarum|vanilla forums|fluxbb|punbb|smf|question2answer|lemmy|woltlab|burning board");
  private static final Pattern STATED_DISCUSSION =
      Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(DiscussionForumPosting|QAPage)\"");
  private static final Pattern STATED_ARTICLE =
      Pattern.compile(
          "\"@type\"\\s*:\\s*\\[?\\s*\"(\\w{0,40}Article|\\w{0,40}BlogPosting|Report)\"");
  private static final String DISCUSSION_MARKS =
      "[itemtype*=DiscussionForumPosting], [itemtype*=QAPage], body#phpbb, html#XF, .comment-tree";
  // Several of them: a single one may be the body of a post in a journal.
  private static final String POSTS =
      ".topic-post, .postbody, [id^=post_message_], .message-body, .forum-post";
  private static final String ARTICLE_MARKS =
      "[itemprop=articleBody], [property=articleBody], [itemtype$=Article], [itemtype$=BlogPosting],"
          + " meta[property=article:published_time]";
  private static final String OPEN_GRAPH = "meta[property=og:type][content=article]";
  // Some systems call every page an article, but date only what is one.
  private static final String CHANGED = "meta[property=article:modified_time]";
  private static final String ADDRESS = "meta[property=og:url], link[rel=canonical]";
  private static final Pattern HOME =
      Pattern.compile("(?i)https?://[^/?#]+/?(?:home(?:page)?/?|index\\.(?:html?|php))?");
  private static final int MAX_STATED = 20;
  private static final int MAX_LENGTH = 1 << 20;

  /// To be asked before anything is removed from the page.
  static PageKind of(Document page) {
    String generator = page.select("meta[name=generator]").attr("content").toLowerCase(Locale.ROOT);
    if (FORUM.matcher(generator).find()
        || states(page, STATED_DISCUSSION)
        || page.selectFirst(DISCUSSION_MARKS) != null
        || page.select(POSTS).size() > 1) {
      return DISCUSSION;
    }
    if (isHome(page)) {
      return UNSTATED;
    }
    boolean calledArticle =
        page.selectFirst(OPEN_GRAPH) != null && page.selectFirst(CHANGED) == null;
    return calledArticle || states(page, STATED_ARTICLE) || page.selectFirst(ARTICLE_MARKS) != null
        ? ARTICLE
        : UNSTATED;
  }

  /// Some systems call the front of a site an article too.
  private static boolean isHome(Document page) {
    Element address = page.selectFirst(ADDRESS);
    return address != null
        && HOME.matcher(address.attr(address.nameIs("link") ? "href" : "content")).matches();
  }

  private static boolean states(Document page, Pattern type) {
    return page.select("script[type=application/ld+json]").stream()
        .limit(MAX_STATED)
        .map(Element::data)
        .filter(data -> data.length() <= MAX_LENGTH)
        .anyMatch(data -> type.matcher(data).find());
  }
}
