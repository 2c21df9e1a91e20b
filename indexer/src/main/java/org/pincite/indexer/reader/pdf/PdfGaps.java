package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.pincite.corpus.Extent;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RejectedFileException;

/// The pages of a document that are not searchable, so that they are told and not lost in silence.
///
/// @param unreadable the numbers of the pages that are damaged or missing
/// @param withoutText the numbers of the pages that have no text layer
/// @param pictures the numbers of the pages that have a picture and, but for headers and footers,
///   no text: scanned pages that were stamped with a number
record PdfGaps(List<Integer> unreadable, List<Integer> withoutText, List<Integer> pictures) {
  private static final int LONGEST_LIST = 1000;

  /// @param read what was read of all pages
  /// @param body the same without headers and footers
  static PdfGaps of(PDDocument document, PdfPages read, List<PdfPage> body) {
    List<Integer> pictures =
        body.stream()
            .filter(page -> page.lines().isEmpty())
            .map(PdfPage::number)
            .filter(number -> hasPicture(document, number))
            .toList();
    return new PdfGaps(read.unreadable(), read.withoutText(), pictures);
  }

  private static boolean hasPicture(PDDocument document, int page) {
    PDResources resources = document.getPage(page - 1).getResources();
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /// How much of the document can be searched.
  Extent extent(int pageCount) {
    var pages = new TreeSet<Integer>(unreadable);
    pages.addAll(withoutText);
    pages.addAll(pictures);
    return new Extent(pageCount, List.copyOf(pages), null);
  }

  /// What goes with the record of the other pages.
  ///
  /// @param note what else is to be said of the pages without text; may be empty
  List<ReadResult> results(String note) {
    var results = new ArrayList<ReadResult>();
    add(results, RejectionReason.DAMAGED, unreadable, "damaged");
    add(results, RejectionReason.NO_TEXT_LAYER, withoutText, "without a text layer" + note);
    add(
        results,
        RejectionReason.NO_TEXT_LAYER,
        pictures,
        "pictures with no text but headers" + note);
    return results;
  }

  private static void add(
      List<ReadResult> results, RejectionReason reason, List<Integer> pages, String what) {
    if (!pages.isEmpty()) {
      String detail =
          pages.size() == 1
              ? String.format(
                  Locale.ROOT,
                  "page %d is %s",
                  pages.getFirst(),
                  what.replace("pictures", "a picture"))
              : String.format(Locale.ROOT, "pages %s are %s", ranges(pages), what);
      results.add(new ReadResult.Rejected(null, null, reason, detail));
    }
  }

  /// Why the document as a whole is rejected when no page has text.
  ///
  /// @param note what else is to be said of the pages without text; may be empty
  RejectedFileException rejection(int pageCount, String note) {
    if (!unreadable.isEmpty()) {
      return new RejectedFileException(
          RejectionReason.DAMAGED,
          String.format(
              Locale.ROOT, "pages %s are damaged and no other has text", ranges(unreadable)));
    }
    return new RejectedFileException(
        RejectionReason.NO_TEXT_LAYER,
        pageCount == 1
            ? "its only page has no text layer" + note
            : String.format(
                Locale.ROOT, "none of its %,d pages has a text layer%s", pageCount, note));
  }

  /// Page numbers as people write them: `3, 7-9`. A list that nobody would read to its end is cut.
  private static String ranges(List<Integer> numbers) {
    var text = new StringBuilder();
    int begin = 0;
    for (int i = 1; i <= numbers.size(); i++) {
      if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
        if (text.length() > LONGEST_LIST) {
          return text.append(" … and ").append(numbers.size() - begin).append(" more").toString();
        }
        int first = numbers.get(begin);
        int last = numbers.get(i - 1);
        text.append(text.isEmpty() ? "" : ", ").append(first);
        if (last > first) {
          text.append(last == first + 1 ? ", " : "-").append(last);
        }
        begin = i;
      }
    }
    return text.toString();
  }
}
