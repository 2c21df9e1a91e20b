package org.pincite.indexer.reader.akn;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.XmlCursor;

/// One element with a number or a heading, which come before its content. Not for several threads.
final class AknElement {
  /// Containers of this name have a title of their own, and paragraphs that begin again at 1.
  private static final Set<String> TITLED =
      Set.of("schedule", "annex", "appendix", "crossheading", "group", "schedules");

  private final AknText text;
  private final XmlCursor xml;
  private final String name;
  private final boolean division;
  private AknPlace place;
  private String number = "";
  private @Nullable String heading;
  private String before = "";
  private boolean begun;

  AknElement(AknText text, XmlCursor xml, String name, AknPlace outer) {
    this.text = text;
    this.xml = xml;
    this.name = name;
    String kind = xml.attribute("name");
    this.division =
        AknText.isDivision(name)
            || (name.equals("hcontainer")
                && kind != null
                && TITLED.contains(kind.toLowerCase(Locale.ROOT)));
    this.place = outer.withAnchor(xml.attribute("eId"));
  }

  void read() throws IOException, XMLStreamException {
    xml.children(child -> {
      switch (child) {
        case "num" -> number = PassageText.folded(text.inline(xml));
        case "heading", "subheading" -> {
          String words = PassageText.folded(text.inline(xml));
          heading = heading == null ? words : heading + " – " + words;
        }
        default -> {
          begin();
          text.child(child, xml, place, before);
          before = "";
        }
      }
    });
    begin();
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    AknPlace outer = place;
    boolean titled = heading != null && !heading.isEmpty();
    boolean level = name.equals("level") && titled;
    if (!division && !level && !number.isEmpty()) {
      place = outer.numbered(name, number);
      boolean told = !place.quoted() && !place.equals(outer);
      before = told ? "" : number;
    }
    if (outer.quoted() && titled) {
      before = before.isEmpty() ? "" + heading : before + " " + heading;
    } else if (titled || (division && !number.isEmpty())) {
      String words = titled ? number + " " + heading : number;
      place = place.below();
      text.heading(place.level(), words.strip());
    }
  }
}
