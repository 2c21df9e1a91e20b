package org.pincite.indexer.authority;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.authority.AuthorityException;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Correction.Action;
import org.pincite.corpus.authority.CorrectionLine;
import org.pincite.corpus.authority.CorrectionsFile;
import org.pincite.corpus.authority.Entity;
import org.pincite.corpus.index.Generation;
import org.pincite.corpus.index.GenerationException;
import org.pincite.corpus.index.GenerationStore;
import org.pincite.corpus.index.StoredRecords;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.indexer.authority.CorrectionDraft.Drafted;
import org.pincite.indexer.correction.StandingRemovals;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Notes that a link is wrong, or that noting it was; exit code 0 when it is noted, 1 when it could
/// not be, 2 when the call is wrong.
@Command(
    name = "correct",
    description = {
      "Appends a line to corrections.jsonl that takes links of a person or place away, or brings"
          + " them back. It takes effect at the next run of the indexer."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CorrectCommand implements Callable<Integer> {

  @Option(
      names = "--authority",
      required = true,
      paramLabel = "DIR",
      description = "The folder with persons.jsonl, places.jsonl and corrections.jsonl.")
  private Path authority = Path.of("authority");

  @Option(names = "--list", description = "Print the corrections that there are.")
  private boolean list;

  @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the index.")
  private @Nullable Path data;

  @Option(names = "--record", paramLabel = "ID", description = "The record with the wrong link.")
  private @Nullable String record;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Instead of a record: all records of this publisher.")
  private @Nullable String publisher;

  @Option(
      names = "--entity",
      paramLabel = "ID",
      description = "The person or place: p:… or l:…, or the name when only one has it.")
  private @Nullable String entity;

  @Option(names = "--remove", description = "The link is wrong.")
  private boolean remove;

  @Option(names = "--restore", description = "A removal was wrong.")
  private boolean restore;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for those who come later.")
  private @Nullable String reason;

  @ArgGroup(exclusive = false)
  private MentionChoice mention = new MentionChoice();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    try {
      out.print(answer());
      out.flush();
      return 0;
    } catch (BadCallException e) {
      err.println("authority correct: " + e.getMessage());
      return 2;
    } catch (AuthorityException | GenerationException e) {
      err.println("authority correct: " + e.getMessage());
      return 1;
    } catch (IOException e) {
      err.println("authority correct: the correction could not be written: " + e);
      return 1;
    }
  }

  private String answer() throws IOException, InterruptedException {
    if (!Files.isDirectory(authority)) {
      throw new BadCallException("there is no folder " + authority);
    }
    AuthorityFile file = AuthorityFile.load(authority);
    if (list) {
      return CorrectionList.of(file);
    }
    requireSense();
    Entity meant = meant(file);
    var draft =
        new CorrectionDraft(
            file, meant.id(), String.valueOf(reason).strip(), LocalDate.now(ZoneOffset.UTC));
    Drafted drafted = publisher == null ? ofRecord(draft) : ofPublisher(draft, publisher);
    return ShownText.of(meant.name() + " (" + meant.id() + "): ") + written(drafted, file);
  }

  private void requireSense() {
    if (remove == restore) {
      throw new BadCallException("one of --remove and --restore is needed");
    }
    if ((record == null) == (publisher == null)) {
      throw new BadCallException("one of --record and --publisher is needed");
    }
    if (entity == null || data == null) {
      throw new BadCallException("--entity and --data are needed");
    }
    if (reason == null || reason.isBlank()) {
      throw new BadCallException("--reason is needed: others will ask why");
    }
    if (publisher != null && mention.isGiven()) {
      throw new BadCallException("one mention is in one record: --record instead of --publisher");
    }
    if (record != null && !RecordId.isValid(record)) {
      throw new BadCallException("a record id has 16 characters a-z and 2-7");
    }
    mention.requireSense();
  }

  private Entity meant(AuthorityFile file) {
    String given = String.valueOf(entity);
    List<String> ids =
        Stream.concat(file.personIds(given).stream(), file.placeIds(given).stream()).toList();
    if (ids.size() > 1) {
      throw new BadCallException(
          "several are called " + ShownText.of(given) + ": " + String.join(", ", ids));
    }
    return ids.stream()
        .findFirst()
        .flatMap(id -> file.person(id).<Entity>map(person -> person).or(() -> file.place(id)))
        .orElseThrow(
            () -> new BadCallException("no person or place is listed as " + ShownText.of(given)));
  }

  private Drafted ofRecord(CorrectionDraft draft) throws IOException {
    String id = String.valueOf(record);
    try (StoredRecords stored = stored()) {
      Optional<LinkedRecord> linked = stored.find(new RecordId(id));
      if (restore) {
        return new Restoration(draft, id, linked).of(mention);
      }
      return draft.removal(
          linked.orElseThrow(() -> new BadCallException("there is no record " + id)), mention);
    }
  }

  private Drafted ofPublisher(CorrectionDraft draft, String name) throws IOException {
    if (restore) {
      var restoration = draft.ofPublication(Action.RESTORE, name);
      if (new StandingRemovals(draft.authority()).same(restoration).isEmpty()) {
        throw new BadCallException("nothing was removed from all that this publisher published");
      }
      return new Drafted(restoration, "takes back the removal from all records of the publisher");
    }
    try (StoredRecords stored = stored()) {
      var links = PublicationLinks.of(draft.entity(), stored);
      String known =
          links
              .name(name)
              .orElseThrow(() ->
                  new BadCallException(
                      "no record of " + ShownText.of(name) + " names it; " + links.shown()));
      return new Drafted(
          draft.ofPublication(Action.REMOVE, known),
          "removes all links in "
              + links.records(known)
              + " records, and those to come, of "
              + ShownText.of(known));
    }
  }

  private StoredRecords stored() throws IOException {
    Generation generation =
        new GenerationStore(Objects.requireNonNull(data))
            .current()
            .orElseThrow(() -> new BadCallException("there is no index in " + data));
    // Refuses another schema.
    generation.manifest();
    return generation.storedRecords();
  }

  private String written(Drafted drafted, AuthorityFile file)
      throws IOException, InterruptedException {
    if (remove) {
      List<CorrectionLine> same = new StandingRemovals(file).same(drafted.correction());
      if (!same.isEmpty()) {
        return "line " + same.getFirst().line() + " removes that already; nothing was written\n";
      }
    }
    var corrections = new CorrectionsFile(authority);
    corrections.append(drafted.correction());
    return drafted.words()
        + "\nwritten to "
        + corrections.path()
        + "; takes effect at the next run\n";
  }
}
