package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionBuilder;

/// What a document says of itself, as far as it is to be believed: much of it is put there by
/// programs. The date on which the file was made is left alone, since files are made anew long
/// after publication.
final class PdfMetadata {
  private static final String METHOD = "pdf-metadata";
  private static final int MAX_TITLE = 300;
  private static final Pattern MADE_BY_PROGRAM =
      Pattern.compile(
          "untitled.*|no title|title|none|microsoft (?:word|powerpoint|excel) - .*"
              + "|adobe photoshop.*|powerpoint presentation|slide \\d+|layout \\d+"
              + "|(?:document|doc|book|brochure|presentation) ?\\d*|print|scan.*|\\W*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.[a-z]{2,4}\\d?|[^ ]*[\\d_\\\\][^ ]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]*(?: [\\p{L}.'\u2019-]+){1,5}");

  private PdfMetadata() {}

  static Description of(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    return new DescriptionBuilder()
        .title(title(information.getTitle()).orElse(null), METHOD)
        .authors(authors(information.getAuthor()), METHOD)
        .language(language(document.getDocumentCatalog().getLanguage()).orElse(null), METHOD)
        .build();
  }

  static Optional<String> title(@Nullable String title) {
    String text = title == null ? "" : PassageText.folded(title);
    boolean sane =
        text.codePoints().filter(Character::isLetter).count() >= 3
            && text.indexOf('\ufffd') < 0
            && text.length() <= MAX_TITLE
            && !MADE_BY_PROGRAM.matcher(text).matches()
            && !FILE_NAME.matcher(text).matches();
    return sane ? Optional.of(text) : Optional.empty();
  }

  /// Names of persons only: where a program filled the field in, it is an account or an office.
  private static List<String> authors(@Nullable String author) {
    var authors = new ArrayList<String>();
    if (author != null && author.length() <= MAX_TITLE) {
      Arrays.stream(author.split(";|,| and | & ", -1))
          .map(PassageText::folded)
          .forEach(authors::add);
    }
    return authors.stream().allMatch(name -> PERSON.matcher(name).matches()) ? authors : List.of();
  }

  private static Optional<String> language(@Nullable String tag) {
    if (tag == null) {
      return Optional.empty();
    }
    String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
    return language.equals("und") ? Optional.empty() : Optional.of(language);
  }

  /// The first blocks in the largest type of the first page with text, if that is larger than the
  /// body text and they are short.
  static Optional<String> largestType(List<PdfBlock> blocks, List<String> texts) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    int page = blocks.getFirst().page();
    int count = 0;
    PdfBlock largest = blocks.getFirst();
    for (PdfBlock block : blocks) {
      if (block.page() != page) {
        break;
      }
      count++;
      largest = block.size() > largest.size() ? block : largest;
    }
    if (largest.size() < 1.1f * PdfPageBreaks.bodySize(blocks)) {
      return Optional.empty();
    }
    var title = new StringBuilder();
    for (int i = 0; i < count; i++) {
      if (blocks.get(i).lines().getFirst().isSizedLike(largest.lines().getFirst())) {
        title.append(' ').append(texts.get(i));
      } else if (!title.isEmpty()) {
        break;
      }
    }
    return title(title.toString());
  }
}
