package org.pincite.indexer.reader.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// What the class, id and similar names of an element tell of its part in a page. Names are read as
/// words (`relatedPosts`, `related_posts` and `c-related__posts` are the same), so that `shared` is
/// not `share`. The words are those that sites and their systems have in common, gathered from the
/// lists of Readability (Mozilla, Apache-2.0), trafilatura (A. Barbaresi, Apache-2.0), and defuddle
/// (S. Ango, MIT). Not for several threads.
final class PartNames {

  /// A part that is not the text of the page.
  enum Part {
    /// What readers wrote below an article.
    COMMENTS,
    /// Of the site and not of its texts: navigation, advertisements, consent, sharing, signing up.
    AROUND,
    /// Leads from a text to others, or to its author. On a front page it is what the page is.
    ELSEWHERE,
    /// Who wrote it and when.
    BYLINE,
    /// The caption or the credit of a picture.
    CAPTION,
    /// A post of a social network that is shown in the text.
    POST
  }

  private static final int MAX_NAMES = 400;
  private static final int MAX_KNOWN = 10_000;
  private static final Pattern CAMEL_CASE = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");
  // Of a part that has something in or beside it, or of a record that is filed under a word.
  private static final Pattern MODIFIER =
      Pattern.compile(
          "(?:(?:has|no|not|with|without|is|category|tone|theme|type|format)[-_]"
              + "|tag[-_](?!list|links|cloud|s)).*");

  private static final Map<Part, Pattern> PATTERNS =
      Map.of(
          Part.COMMENTS,
          named(
              "comments?(list|area|form|box|section|wrapper|container|thread)?",
              "disqus",
              "(dsq|livefyre|coral|spotim|viafoura|hyvor|openweb)",
              "respond",
              "responses",
              "shoutbox",
              "(reader|user)-?comments",
              "conversation(s|-?(box|list|starter))?"),
          Part.AROUND,
          named(
              "ads?",
              "ad-?(box|break|block|container|holder|label|slot|space|unit|wrapper|banner)",
              "adverts?",
              "advert(isement|isements|ising|orial)",
              "adsense",
              "adsby(google)?",
              "dfp",
              "sponsor(s|ed|ship)?",
              "outbrain",
              "taboola",
              "zergnet",
              "revcontent",
              "shar(e|es|ing|ers?)",
              "share-?(bar|box|buttons?|icons?|links?|tools?|this|post|widget)",
              "shared(addy|aholic)",
              "addtoany",
              "addthis",
              "a2a",
              "shariff",
              "socials?",
              "social-?(bar|icons?|links?|media|share|sharing|buttons?)",
              "follow-?(us|me|bar|links?|buttons?)",
              "newsletters?(signup|box|form|widget|promo|block|wrapper|container)?",
              "e-?mail-?(signup|sign-?up|form|subscribe|capture)",
              "mail-?chimp",
              "sign-?up",
              "sign-?in",
              "log-?in",
              "regist(er|ration)-?(wall|form|gate|prompt|box)",
              "subscri(be|ption|ptions)",
              "subscribe-?(form|box|widget|now)",
              "(pay|reg)-?wall-?(message|prompt|offer|box|banner|notice|overlay|barrier)",
              "donat(e|ion|ions)",
              "cookies?-?(banner|bar|box|notice|policy|popup|message|consent|law)?",
              "consent",
              "gdpr",
              "onetrust",
              "popups?",
              "pop-up",
              "modals?",
              // A hero or a card has words over its picture.
              "(?<=--)overlays?(?=-(?:-|$))",
              "(modal|popup|page|site|cookie|consent|search|menu|nav|newsletter)-?overlays?",
              "lightbox",
              "tooltips?",
              "toast",
              "drop-?downs?",
              "breadcrumbs?",
              "bread-?crumb-?(trail|list|nav)?",
              "crumbs?",
              "nav",
              "nav-?(bar|menu|links?|items?|list)",
              "navigation",
              "(sub|mega|main|top|side)-?(menu|nav)",
              "menus?",
              "tool-?bars?",
              "pagers?",
              "pagination",
              "paging",
              "skip-?(link|links|to|nav|content)",
              "(back|go|return)-?to-?top",
              "sr-only",
              "screen-?reader(-?text)?",
              "visually-?hidden",
              "(no|dont|do-not|hide|hidden|hide-for)-?print",
              "side-?bars?",
              "masthead",
              "(site|page|global)-?(header|footer|foot)",
              "footers?",
              "colophon",
              "(post|entry|article|story|topic)-?(tags?|tag-?list|topics?|category|categories"
                  + "|footer|nav|navigation|actions?"
                  + "|tools?|utilities|share)",
              "vot(e|es|ing)(-?(arrows?|box|buttons?|cell|container|count))?",
              "(announcement|notification|alert|info|promo|top|utility)s?-?(bar|banner)",
              "toc",
              "table-?of-?contents",
              "(on|in)-this-(page|article)",
              "(user|poster?)-?(info|card|profile|details|avatar|stats)",
              "postprofile",
              "signatures?",
              "post-?(buttons|controls|actions|menu)",
              "reactions?(-?bar)?",
              "accessib(le|ility)(-?(bar|links|menu|nav|tools))?",
              "copyrights?",
              "licen[cs]e-?(box|info|notice)?",
              "ratings?-?(form|widget|box)?",
              "print-?(link|button|page)",
              "edit-?(section|link|page|this-?page)",
              "headerlink",
              "jump-?(link|links|to)",
              "(live-?)?blog-?(nav|pager)",
              "jw-?player",
              "stock-?ticker",
              "ticker",
              "loading",
              "spinner",
              "whats-?app"),
          Part.ELSEWHERE,
          named(
              "affiliate-?(disclaimer|disclosure|notice)",
              "related(posts?|articles?|stories|content|links|news|topics?|items?|products)?",
              "yarpp",
              "jp-relatedposts",
              "recommend(ed|ation|ations|s)?",
              "recirc(ulation)?",
              "trending",
              "most-?(read|viewed|popular|shared|commented|recent)",
              "popular-?(posts?|stories|articles?|news)?",
              "(recent|latest)-?(posts?|stories|articles?|news|videos?)",
              "more-?(from|on|about|stories|news|articles?|posts?|like|links|in)",
              "read-?(more|next|also|on)",
              "(see|you-?may|you-?might|might|may)-?also",
              "(might|may)-?(also-?)?like",
              "up-?next",
              "further-?reading",
              "onward(-?journey|s)?",
              "(next|previous|prev)-?(post|article|story|page|link)s?",
              "prev-?next",
              "teasers",
              "teaser-?(list|box|item|card|grid|block|link)",
              "promos?",
              "promo-?(box|bar|block|item|link|unit|wrapper)",
              "promoted",
              "tags?",
              "tag-?(list|cloud|links|s-links)",
              "cat-links",
              "topics-?(list|links|tags)?",
              "topic-?(list|links|tags?)",
              "keywords",
              "about-?(the-?)?author",
              "authors?-?(bio|box|card|info|profile|details|description|block|section|about"
                  + "|avatar)",
              "(bio|about)-?(box|block|author)",
              "bio",
              "avatar",
              "cta",
              "video-?(player|playlist|list|carousel)",
              "(audio|media|flow)-?player",
              "playlist",
              "puzzles",
              // Builders of pages call every part of a text a widget of theirs.
              "(?<=--)widgets?",
              "widget-?area",
              "weather-?(widget|box|bar)",
              "polls?",
              "quiz",
              "feedback",
              "surveys?",
              "premium-?(box|promo|label)"),
          Part.BYLINE,
          named(
              "by-?lines?",
              "by",
              "authors?",
              "author-?(name|names|link|wrap|wrapper|list)",
              "written-?by",
              "posted-?(by|on|in|at)",
              "contributors?",
              "date-?lines?",
              "dates?",
              "(pub|post|publish|published|publication|entry|article|story|updated|modified"
                  + "|created)"
                  + "-?(date|time|on|at|dates)",
              "time-?stamps?",
              "time",
              "last-?(updated|modified)",
              "(post|entry|article|story|blog|news|item)-?(meta|metadata|info|byline|details)",
              "meta",
              "metadata",
              "(reading|read)-?time",
              "time-?to-?read",
              "dek-?meta",
              "kickers?",
              "eyebrows?"),
          Part.CAPTION,
          named(
              "(wp-|media-|photo-|picture-|image-|img-|video-|figure-|gallery-)?"
                  + "caption(s|-?text)?",
              "(photo|image|img|picture|media|video)-?(captions?|credits?|description|copyright"
                  + "|source|meta|info)",
              "credits?",
              "fig-?caption",
              "cutline",
              "slide-?shows?",
              "(photo|image|picture)-?galler(y|ies)"),
          Part.POST,
          named(
              "twitter-?(tweet|video|timeline)",
              "tweets?",
              "instagram-?(media|embed)",
              "tiktok-?embed",
              "fb-?(post|video)",
              "reddit-?(card|embed)",
              "bluesky-?embed"));

  private final Map<String, Set<Part>> known = new HashMap<>();

  private static Pattern named(String... names) {
    return Pattern.compile("-(?:" + String.join("|", names) + ")-");
  }

  /// Whether the names call the element this part, or one of several.
  boolean call(Element element, Part part) {
    return partsOf(element).contains(part);
  }

  private Set<Part> partsOf(Element element) {
    String names = namesOf(element);
    if (names.isEmpty()) {
      return Set.of();
    }
    Set<Part> parts = known.get(names);
    if (parts == null) {
      parts = parts(names);
      if (known.size() < MAX_KNOWN) {
        known.put(names, parts);
      }
    }
    return parts;
  }

  private static String namesOf(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String names =
        Stream.of("class", "id", "data-testid", "data-component", "data-module", "itemprop")
            .map(element::attr)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining(" "));
    return names.substring(0, Math.min(names.length(), MAX_NAMES));
  }

  private static Set<Part> parts(String names) {
    String words =
        Stream.of(names.split("\\s+", -1))
            .filter(name -> !MODIFIER.matcher(name).matches())
            .map(name ->
                NOT_LETTERS
                    .matcher(CAMEL_CASE.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT))
                    .replaceAll("-"))
            .collect(Collectors.joining("--", "--", "-"));
    var parts = EnumSet.noneOf(Part.class);
    PATTERNS.forEach((part, pattern) -> {
      if (pattern.matcher(words).find()) {
        parts.add(part);
      }
    });
    return parts;
  }
}
