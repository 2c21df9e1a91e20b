package org.pincite.indexer.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;

/// Chooses the title of a page among those that it states. Newsrooms write several: a long one for
/// search engines, which stands on the page, and an edited one, which they give to other sites.
final class PageTitle {

  private static final int MAX_TITLE = 500;
  private static final int MIN_LABEL = 4;
  private static final double AKIN = 0.66;
  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " · ", " » ", " • ");
  private static final Pattern HEADLINE = Pattern.compile("\\S+\\s+\\S+\\s+\\S+\\s+\\S");
  private static final Pattern CUT = Pattern.compile("\\s*(?:\\.\\.\\.|…)$");
  private static final Pattern LINK = Pattern.compile("(?:\\s?[¶\uf0c1\ud83d\udd17]|\\s[#§])$");
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Document page;
  private final PageMetas metas;
  private final JsonLd jsonLd;
  private final List<String> sites;

  /// @param host of the page's address; null when not known
  PageTitle(Document page, PageMetas metas, JsonLd jsonLd, @Nullable String host) {
    this.page = page;
    this.metas = metas;
    this.jsonLd = jsonLd;
    this.sites =
        Stream.of(
                metas.all("og:site_name", "application-name", "apple-mobile-web-app-title"),
                jsonLd.publisher().stream(),
                jsonLd.site().stream(),
                label(host).stream())
            .flatMap(names -> names)
            .map(PageTitle::squashed)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
  }

  /// A title and what it was found by.
  record Found(String text, String method) {}

  Optional<Found> choose() {
    String heading = heading();
    Optional<String> written = jsonLd.headline().map(text -> clean(text, heading));
    Optional<String> shared = meta(heading, "og:title");
    return Stream.of(
            stated(written, shared, heading),
            found(meta(heading, "dc.title", "dcterms.title"), "dublin-core"),
            found(meta(heading, "citation_title"), "meta"),
            found(microdata().map(text -> clean(text, heading)), "microdata"),
            found(Optional.of(heading).filter(text -> HEADLINE.matcher(text).find()), "page"),
            found(meta(heading, "parsely-title", "sailthru.title", "twitter:title"), "meta"),
            found(Optional.of(heading), "page"),
            found(titleElement(), "page"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// The title of the page's JSON-LD, or the one that it gives to other sites.
  private Optional<Found> stated(
      Optional<String> written, Optional<String> shared, String heading) {
    if (written.isEmpty()) {
      return shared.isPresent() && prefersPrinted(heading, shared.get())
          ? found(Optional.of(heading), "page")
          : found(shared, "open-graph");
    }
    return shared.isPresent() && prefersShared(written.get(), shared.get(), heading)
        ? found(shared, "open-graph")
        : found(written, "json-ld");
  }

  /// When the page's headline is none of the two, the title for machines stands. When it is that of
  /// the JSON-LD, the newsroom has edited the other one by hand, unless that was made for one site
  /// only.
  private boolean prefersShared(String written, String shared, String heading) {
    if (written.equals(shared) || heading.equals(shared)) {
      return !written.equals(shared);
    }
    boolean elsewhere =
        metas.all("twitter:title", "sailthru.title", "parsely-title").anyMatch(written::equals);
    return heading.equals(written) && jsonLd.isNews() && !elsewhere;
  }

  /// Without JSON-LD: when the headline has the same words with better signs, when the other title
  /// is the site's, or is not said to be of an article, and the headline is a sentence of its own.
  private boolean prefersPrinted(String heading, String shared) {
    if (heading.isEmpty()) {
      return false;
    }
    boolean article = metas.first("og:type").filter("article"::equalsIgnoreCase).isPresent();
    String words = squashed(shared);
    return words.equals(squashed(heading))
        || sites.contains(words)
        || (!article && HEADLINE.matcher(heading).find());
  }

  /// The one headline of the text, as readers see it; blank when there is none, or several.
  private String heading() {
    List<String> within = texts("article h1, main h1, [role=main] h1");
    List<String> all = within.isEmpty() ? texts("h1") : within;
    if (all.size() <= 1) {
      String only = all.isEmpty() ? "" : all.getFirst();
      return only.isEmpty() || isWithin(only, page.title()) ? only : lowerHeading().orElse(only);
    }
    // Of several, the one that the page's own title begins with.
    String title = PassageText.folded(page.title()).toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(text -> title.startsWith(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse("");
  }

  /// The lower heading that the page's own title begins with, where the highest names a part of the
  /// site.
  private Optional<String> lowerHeading() {
    String title = PassageText.folded(page.title()).toLowerCase(Locale.ROOT);
    return texts("h2, h3").stream()
        .filter(text -> HEADLINE.matcher(text).find())
        .filter(text -> title.startsWith(text.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private List<String> texts(String selector) {
    return page.select(selector).stream()
        .filter(h1 -> h1.closest("nav, footer, aside") == null)
        .map(h1 -> withoutLink(PassageText.folded(h1.text())))
        .filter(text -> !text.isEmpty() && !sites.contains(squashed(text)))
        .filter(text -> text.length() <= MAX_TITLE)
        .distinct()
        .toList();
  }

  /// Without the sign that links to the heading itself, as documentation has it.
  static String withoutLink(String heading) {
    return LINK.matcher(heading).replaceFirst("");
  }

  /// Whether a headline says what the title says: the same words in the same order, or most of
  /// them. Papers print another headline than they send to search engines.
  static boolean isWithin(String headline, String title) {
    if (squashed(title).contains(squashed(headline))) {
      return true;
    }
    List<String> words = NOT_A_LETTER.splitAsStream(headline.toLowerCase(Locale.ROOT)).toList();
    Set<String> others =
        NOT_A_LETTER.splitAsStream(title.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    return words.stream().filter(others::contains).count() >= words.size() * AKIN;
  }

  private Optional<String> microdata() {
    return page.select("[itemprop=headline]").stream()
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
        .map(PassageText::folded)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private Optional<String> titleElement() {
    return Optional.of(clean(PassageText.folded(page.title()), ""));
  }

  private Optional<String> meta(String heading, String... names) {
    return metas.first(names).map(text -> clean(text, heading));
  }

  /// Without the name of the site, and whole where it was cut.
  private String clean(String title, String heading) {
    String stem = CUT.matcher(title).replaceFirst("");
    if (stem.length() < title.length() && isLonger(heading, stem)) {
      return heading;
    }
    String shorter = title;
    String before = "";
    while (!before.equals(shorter)) {
      before = shorter;
      shorter = withoutSite(shorter, heading);
    }
    return shorter;
  }

  private static boolean isLonger(String heading, String stem) {
    return heading.length() > stem.length() && heading.startsWith(stem) && !stem.isEmpty();
  }

  private String withoutSite(String title, String heading) {
    List<String> heads = new ArrayList<>();
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > 0) {
        String head = title.substring(0, at).strip();
        if (isSite(title.substring(at + separator.length())) || head.equalsIgnoreCase(heading)) {
          heads.add(head);
        }
        int first = title.indexOf(separator);
        String tail = title.substring(first + separator.length()).strip();
        if (sites.contains(squashed(title.substring(0, first))) && !tail.isEmpty()) {
          heads.add(tail);
        }
      }
    }
    return heads.stream().filter(head -> !head.isEmpty()).findFirst().orElse(title);
  }

  /// Whether this is the site, perhaps with a word more: `Mirror Online`.
  private boolean isSite(String words) {
    String name = squashed(words);
    return sites.contains(name)
        || sites.stream()
            .anyMatch(site ->
                site.length() >= MIN_LABEL
                    && name.startsWith(site)
                    && words.strip().split(" ", 5).length <= 3);
  }

  /// The telling part of a host's name: `mirror` of `www.mirror.co.uk`.
  private static Optional<String> label(@Nullable String host) {
    if (host == null) {
      return Optional.empty();
    }
    return Stream.of(host.split("\\.", -1)).filter(part -> part.length() >= MIN_LABEL).findFirst();
  }

  private static String squashed(String name) {
    return NOT_A_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static Optional<Found> found(Optional<String> text, String method) {
    return text.filter(title -> !title.isBlank() && title.length() <= MAX_TITLE)
        .map(title -> new Found(title, method));
  }

  /// The element of the headline, by which what is printed around it is found.
  static @Nullable Element headline(Element page) {
    Element within = page.selectFirst("article h1, main h1, [role=main] h1");
    return within != null ? within : page.selectFirst("h1");
  }
}
