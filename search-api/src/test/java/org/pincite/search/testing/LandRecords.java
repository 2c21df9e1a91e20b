package org.pincite.search.testing;

import static org.pincite.search.testing.StructuredRecord.named;
import static org.pincite.search.testing.StructuredRecord.years;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.index.GenerationStore;

/// Five records of the country of [LandAuthority], small enough to count by hand.
public final class LandRecords {
  private LandRecords() {}

  /// Publishes them.
  public static GenerationStore in(Path folder) throws IOException {
    return StructuredIndex.of(
        folder.resolve("data"), LandAuthority.in(folder.resolve("authority")), records());
  }

  private static List<StructuredRecord> records() {
    return List.of(
        StructuredRecord.of("canal", "The canal inquiry")
            .type(RecordType.REPORT)
            .publisher("Office of Samples")
            .published("2014-08-26")
            .text(
                "Ada Example led the inquiry at Northmoor from 2012.",
                List.of(named("p:example-ada"), named("l:northmoor")),
                List.of(years(2012, 2012)))
            .text("The gate had failed from 1997 to 2013.", List.of(), List.of(years(1997, 2013)))
            .text(
                "Bruno Sample answered Ada Example; the gate, he said, was a good gate.",
                List.of(named("p:sample-bruno"), named("p:example-ada")),
                List.of()),
        StructuredRecord.of("tunnel", "The tunnel debate")
            .type(RecordType.DEBATE)
            .publisher("House of Fiction")
            .published("2009")
            .text(
                "Bruno Sample spoke of the tunnel at Suthwick in 2005.",
                List.of(named("p:sample-bruno"), named("l:suthwick")),
                List.of(years(2005, 2005)))
            .text("It had no gate.", List.of(), List.of()),
        StructuredRecord.of("border", "On the border at Midlow")
            .type(RecordType.ARTICLE)
            .published(null)
            .titleNames("l:midlow")
            .text("Midlow lies on the border.", List.of(named("l:midlow")), List.of())
            .text(
                "Clara Plaçeholder said nothing of Northmoor.",
                List.of(named("p:placeholder-clara"), named("l:northmoor")),
                List.of()),
        StructuredRecord.of("abroad", "Farland")
            .published("2012")
            .text("Farland has a tunnel.", List.of(named("l:farland")), List.of()),
        StructuredRecord.of("plain", "A harbour")
            .type(RecordType.MINUTES)
            .published("2001")
            .text("Nobody is named.", List.of(), List.of()));
  }
}
