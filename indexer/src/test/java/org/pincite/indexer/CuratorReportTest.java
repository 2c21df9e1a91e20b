package org.pincite.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.curator.CuratorReport;
import org.pincite.corpus.curator.CuratorReport.Link;
import org.pincite.corpus.curator.CuratorReport.Spike;
import org.pincite.indexer.link.LinkSettings;

/// What a run tells the curator of the authority files. All persons are fictional.
class CuratorReportTest {

  @TempDir private Path folder = Path.of("set by JUnit");
  @TempDir private Path authority = Path.of("set by JUnit");
  private JobFolder job = new JobFolder(folder);

  @BeforeEach
  void lists() throws IOException {
    job = new JobFolder(folder);
    Files.writeString(
        authority.resolve("persons.jsonl"),
        """
        {"id":"p:hill-ada","name":"Ada Hill","roles":[{"title":"Chair","from":"2005"}],\
        "publicRole":{"role":"Chair","source":"Report"}}
        """);
    Files.writeString(
        authority.resolve("places.jsonl"),
        """
        {"id":"l:weir","name":"Weir","type":"town"}
        """);
  }

  private CuratorReport run() throws Exception {
    JobSettings standard = JobSettings.standard(job.data(), AuthorityFile.load(authority));
    JobFolder.run(standard.isolated(null).linking(LinkSettings.standard()), job.source());
    return job.current().curatorReport().orElseThrow();
  }

  private static String line(int id, String date, String text) {
    return JobFolder.line("r" + id, text).replace("}\n", ",\"published\":\"" + date + "\"}\n");
  }

  @Test
  void listsLinksOfPersonsInRecordsThatAreOlderThanTheirRoles() throws Exception {
    job.write(
        "lines.jsonl",
        line(1, "1990", "Before the vote, Ada Hill spoke in Weir.")
            + line(2, "1999", "Ada Hill spoke.")
            + line(3, "2024", "Ada Hill spoke."));

    List<Link> links = run().outOfTime();

    assertEquals(1, links.size());
    Link link = links.getFirst();
    assertEquals("p:hill-ada", link.entity());
    assertEquals("full-name", link.rule());
    assertEquals("Before the vote,", link.before().strip());
    assertEquals("Ada Hill", link.surface());
    assertEquals("1990", link.published());
    assertEquals(1, link.passage());
  }

  @Test
  void countsTheRecordsThatNameAnEntity() throws Exception {
    job.write(
        "lines.jsonl",
        line(1, "2010", "Ada Hill of Weir met Ada Hill.") + line(2, "2010", "Weir and Weir."));

    assertEquals(Map.of("p:hill-ada", 1, "l:weir", 2), run().counts());
  }

  @Test
  void showsWhatIsNamedMuchMoreOftenThanBefore() throws Exception {
    job.write("lines.jsonl", line(1, "2010", "Ada Hill spoke in Weir."));
    assertEquals(List.of(), run().spikes());
    job.write(
        "more.jsonl",
        IntStream.range(10, 20)
            .mapToObj(i -> line(i, "2010", "Weir is quiet on day " + i + "."))
            .collect(Collectors.joining()));

    assertEquals(List.of(new Spike("l:weir", 1, 11)), run().spikes());
  }

  @Test
  void choosesThirtyLinksAtRandom() throws Exception {
    job.write(
        "lines.jsonl",
        IntStream.range(0, 200)
            .mapToObj(i -> line(i, "2010", "On day " + i + " Weir was quiet."))
            .collect(Collectors.joining()));

    CuratorReport report = run();

    assertEquals(30, report.sample().size());
    assertEquals(30, report.sample().stream().map(Link::record).distinct().count(), "each once");
    assertTrue(report.sample().stream().allMatch(link -> link.surface().equals("Weir")));
  }
}
