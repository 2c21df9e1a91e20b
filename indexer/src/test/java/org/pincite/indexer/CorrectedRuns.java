package org.pincite.indexer;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.StoredRecords;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Mention;
import org.pincite.indexer.correction.CorrectionReport;
import org.pincite.indexer.link.LinkSettings;

/// Runs over a folder of records of the import format, with an authority folder beside it.
///
/// @param folder holds `source`, `data` and `authority`
record CorrectedRuns(Path folder) {

  Path authority() {
    return folder.resolve("authority");
  }

  JobFolder job() {
    return new JobFolder(folder);
  }

  /// Lists Ada Quillon (formerly `p:quillon-a`) and the town of Weirton.
  void writeAuthority() throws IOException {
    Files.createDirectories(authority());
    Files.writeString(
        authority().resolve("persons.jsonl"),
        """
        {"id":"p:quillon-ada","name":"Ada Quillon","formerIds":["p:quillon-a"],\
        "publicRole":{"role":"Chair of the Weir Inquiry","source":"Weir Inquiry"}}
        """);
    Files.writeString(
        authority().resolve("places.jsonl"),
        """
        {"id":"l:weirton","name":"Weirton","type":"town","parents":[]}
        """);
  }

  /// Appends a correction; single quotes stand for double ones.
  void correct(String fields) throws IOException {
    Path file = authority().resolve("corrections.jsonl");
    String before = Files.exists(file) ? Files.readString(file) : "";
    String line = "{'date':'2026-01-02','reason':'as the test says'," + fields + "}\n";
    Files.writeString(file, before + line.replace('\'', '"'));
  }

  /// Writes a record of the publisher "The Daily Example".
  void record(String id, String title, String text) throws IOException {
    job()
        .write(
            id + ".jsonl",
            "{\"id\":\"%i\",\"title\":\"%t\",\"publisher\":\"The Daily Example\",\"text\":\"%x\"}\n"
                .replace("%i", id)
                .replace("%t", title)
                .replace("%x", text.replace("\n", "\\n")));
  }

  /// The id that it gets.
  static String id(String id) {
    return RecordId.ofKey("source", id + ".jsonl", id).value();
  }

  RunReport run() throws Exception {
    JobSettings same = job().settings(StandardReaders.all());
    return JobFolder.run(
        new JobSettings(
            same.data(),
            AuthorityFile.load(authority()),
            LinkSettings.standard(),
            same.readers(),
            same.limits(),
            null,
            false,
            3),
        job().source());
  }

  CorrectionReport corrections() throws Exception {
    return run().corrections();
  }

  LinkedRecord linked(String id) throws IOException {
    try (StoredRecords stored = job().current().storedRecords()) {
      return stored.find(new RecordId(id(id))).orElseThrow();
    }
  }

  /// What is linked in a record: `entity@start`, a text after another with a slash between them.
  String links(String id) throws IOException {
    LinkedRecord linked = linked(id);
    var texts = new ArrayList<List<Mention>>(List.of(linked.title().mentions()));
    linked.passages().forEach(passage -> texts.add(passage.mentions()));
    return texts.stream()
        .map(mentions ->
            mentions.stream()
                .map(mention -> mention.entity() + "@" + mention.start())
                .collect(joining(" ")))
        .collect(joining("/"));
  }
}
