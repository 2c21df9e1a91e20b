package org.pincite.indexer.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.DateCandidate;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.JudgmentCover;

/// What a file of a word processor says of itself. Much of it was never meant to be read: titles of
/// templates, names of whoever typed it.
///
/// @param title null when there is none
/// @param author null when there is none
/// @param created ISO 8601; null when not stated
/// @param language BCP 47; null when not stated
record DocumentProperties(
    @Nullable String title,
    @Nullable String author,
    @Nullable String created,
    @Nullable String language) {

  static final DocumentProperties NONE = new DocumentProperties(null, null, null, null);

  private static final String METHOD = "file-properties";
  private static final int COVER = 80;
  private static final int MAX_TITLE = 300;
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i).*\\btemplate\\b.*|microsoft word\\b.*|document ?\\d*|untitled.*"
              + "|.*\\.(docx?|dotx?|odt|rtf|pdf|wpd)|\\(?title\\)?|word document|[^\\p{L}]*"
              + "|\\S*\\d\\S*");
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:,? \\p{L}[\\p{L}.'’-]*){1,4}");
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i).*\\b(user|admin\\w*|office|department|court|committee|council|agency|ltd|limited"
              + "|service|services|unknown|author|microsoft|plc|team|of|for)\\b.*");

  /// The description of a document.
  ///
  /// @param paragraphs of the whole document
  Description describe(List<WordParagraph> paragraphs) {
    var description = new DescriptionBuilder();
    Optional<JudgmentCover> cover = JudgmentCover.of(cover(paragraphs));
    if (cover.isPresent()) {
      // The parties as they are printed; who typed the judgment did not write it.
      cover.get().describe(description);
      description.type(RecordType.JUDGMENT, METHOD);
    } else {
      credibleAuthor().ifPresent(name -> description.authors(List.of(name), METHOD));
    }
    printedTitle(paragraphs).ifPresent(text -> description.title(text, "title-style"));
    credibleTitle().ifPresent(text -> description.title(text, METHOD));
    firstHeading(paragraphs).ifPresent(text -> description.title(text, "first-heading"));
    return description
        .published(creation(), DateCandidate.Trust.FILE)
        .language(language, METHOD)
        .build();
  }

  private static List<String> cover(List<WordParagraph> paragraphs) {
    var texts = new ArrayList<String>();
    for (WordParagraph paragraph : paragraphs.subList(0, Math.min(COVER, paragraphs.size()))) {
      String text = paragraph.text();
      texts.addAll(
          paragraph.kind() == PassageKind.TABLE ? List.of(text.split(" \\| ")) : List.of(text));
    }
    return texts;
  }

  private static Optional<String> printedTitle(List<WordParagraph> paragraphs) {
    return paragraphs.stream()
        .limit(COVER)
        .filter(paragraph -> paragraph.look().style().equalsIgnoreCase("title"))
        .map(paragraph -> PassageText.folded(paragraph.text()))
        .filter(text -> !text.isEmpty() && text.length() <= MAX_TITLE)
        .findFirst();
  }

  private Optional<String> credibleTitle() {
    return Optional.ofNullable(title)
        .map(PassageText::folded)
        .filter(text -> text.length() >= 5 && text.length() <= MAX_TITLE)
        .filter(text -> text.indexOf(' ') > 0 && !NO_TITLE.matcher(text).matches());
  }

  /// Only where a document begins with it.
  private static Optional<String> firstHeading(List<WordParagraph> paragraphs) {
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    WordParagraph first = paragraphs.getFirst();
    String text = PassageText.folded(first.text());
    boolean heading =
        first.look().outline() > 0
            || first.look().style().toLowerCase(Locale.ROOT).contains("heading")
            || first.look().bold();
    boolean titleLike = text.length() >= 5 && text.length() <= MAX_TITLE && !text.endsWith(".");
    return heading && titleLike && first.label() == null ? Optional.of(text) : Optional.empty();
  }

  private Optional<String> credibleAuthor() {
    return Optional.ofNullable(author)
        .map(PassageText::folded)
        .filter(name -> name.length() <= 60 && PERSON.matcher(name).matches())
        .filter(name -> !NO_PERSON.matcher(name).matches());
  }

  private PublishedDate creation() {
    if (created == null) {
      return PublishedDate.unknown();
    }
    try {
      return PublishedDate.parse(created, METHOD);
    } catch (IllegalArgumentException e) {
      return PublishedDate.unknown();
    }
  }
}
