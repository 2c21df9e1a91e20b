package org.pincite.indexer.sample;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.extend.Hyphenator;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/// Makes the PDF of the guide to public inquiries, a document of the sample corpus.
///
/// The result depends on the source files alone: dates and document id are fixed, so that a rebuild
/// shows no difference unless the text or the layout has changed.
public final class GuidePdf {

  /// The source, below the root of the project.
  static final Path SOURCE = Path.of("corpus/sample/guide");

  /// The committed PDF, below the root of the project.
  static final Path PDF = Path.of("corpus/sample/records/guide-to-public-inquiries.pdf");

  private static final ZonedDateTime DATE =
      ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final long DOCUMENT_ID = 20260101L;

  /// A word, unless a sentence ends with it: half a word is a poor last line.
  private static final Pattern WORD = Pattern.compile("\\p{L}++(?!\\.)");

  private static final String SOFT_HYPHEN = "\u00AD";

  private GuidePdf() {}

  /// Writes the PDF: `GuidePdf <root of the project> [<file to write>]`.
  public static void main(String... args) throws IOException {
    Path root = Path.of(args[0]);
    Path target = args.length > 1 ? Path.of(args[1]) : root.resolve(PDF);
    Files.write(target, build(root.resolve(SOURCE)));
  }

  /// Builds the PDF from the source files in a folder.
  static byte[] build(Path folder) throws IOException {
    GuideSource source = GuideSource.read(folder.resolve("guide.md"));
    Document html = source.html();
    html.head()
        .appendElement("style")
        .attr("type", "text/css")
        .text(Files.readString(folder.resolve("guide.css")));
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .withW3cDocument(new W3CDom().fromJsoup(html), null)
            .withProducer("Pincite")
            .useUnicodeLineBreaker(new LineBreaker())
            .useHyphenation(hyphenator(folder.resolve("hyphenation.txt")));
    addFonts(builder, "Serif");
    addFonts(builder, "Sans");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (PDDocument document = renderer.getPdfDocument()) {
        describe(document, source);
        labelPages(document);
        document.setDocumentId(DOCUMENT_ID);
        document.save(bytes);
      }
    }
    return bytes.toByteArray();
  }

  private static void addFonts(PdfRendererBuilder builder, String style) {
    String family = "Liberation " + style;
    String name = "/liberation/Liberation" + style + "-";
    builder.useFont(() -> font(name + "Regular"), family, 400, FontStyle.NORMAL, true);
    builder.useFont(() -> font(name + "Bold"), family, 700, FontStyle.NORMAL, true);
    builder.useFont(() -> font(name + "Italic"), family, 400, FontStyle.ITALIC, true);
  }

  private static InputStream font(String name) {
    return Objects.requireNonNull(GuidePdf.class.getResourceAsStream(name + ".ttf"), name);
  }

  /// Divides the words of a list only: a dictionary would have to be shipped with its licence.
  private static Hyphenator hyphenator(Path list) throws IOException {
    Map<String, String> words = new HashMap<>();
    for (String line : Files.readAllLines(list)) {
      if (!line.startsWith("#")) {
        words.put(line.replace("-", ""), line.replace("-", SOFT_HYPHEN));
      }
    }
    return text ->
        WORD.matcher(text).replaceAll(word -> words.getOrDefault(word.group(), word.group()));
  }

  /// Breaks lines after spaces, hyphens and dashes only. The rules of the JDK would also break
  /// after an apostrophe, as in "committee’s".
  private static final class LineBreaker implements FSTextBreaker {

    private static final String BREAK_AFTER = " \n-\u2013" + SOFT_HYPHEN;

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
      text = newText;
      position = 0;
    }

    @Override
    public int next() {
      if (position >= text.length()) {
        return BreakIterator.DONE;
      }
      do {
        position++;
      } while (position < text.length() && !isBreak());
      return position;
    }

    private boolean isBreak() {
      char before = text.charAt(position - 1);
      boolean hyphen = before == '-';
      // No break in numbers of papers such as "HC 68-I".
      return BREAK_AFTER.indexOf(before) >= 0
          && text.charAt(position) != ' '
          && !(hyphen && (position < 2 || !Character.isLetter(text.charAt(position - 2))));
    }
  }

  private static void describe(PDDocument document, GuideSource source) {
    Map<String, String> metadata = source.metadata();
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(source.title() + ": " + source.subtitle());
    information.setAuthor(metadata.get("publisher"));
    information.setSubject(metadata.get("subject"));
    information.setKeywords(metadata.get("keywords"));
    information.setCreator("GuidePdf");
    information.setProducer("openhtmltopdf, PDFBox");
    information.setCreationDate(GregorianCalendar.from(DATE));
    information.setModificationDate(GregorianCalendar.from(DATE));
    document.setDocumentInformation(information);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage("en-GB");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  /// Labels the front matter i, ii, … and the rest 1, 2, …, as the printed numbers have it.
  private static void labelPages(PDDocument document) throws IOException {
    PDPageLabels labels = new PDPageLabels(document);
    PDPageLabelRange front = new PDPageLabelRange();
    front.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
    front.setStart(1);
    labels.setLabelItem(0, front);
    PDPageLabelRange main = new PDPageLabelRange();
    main.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    main.setStart(1);
    labels.setLabelItem(firstChapter(document), main);
    document.getDocumentCatalog().setPageLabels(labels);
  }

  private static int firstChapter(PDDocument document) throws IOException {
    for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
      PDPage page = item.findDestinationPage(document);
      if (page != null && item.getTitle().startsWith("1 ")) {
        return document.getPages().indexOf(page);
      }
    }
    throw new IllegalStateException("no first chapter");
  }
}
