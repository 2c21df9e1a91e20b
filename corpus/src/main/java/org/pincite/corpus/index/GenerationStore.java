package org.pincite.corpus.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pincite.corpus.authority.AuthorityFile;

/// The data folder: `generations/` with one folder a generation, and the file `current` with the
/// name of the one that is served. A generation is built under another name and renamed when it is
/// complete, so that whatever has a generation's name is whole.
public final class GenerationStore {

  /// Names sort by time; runs of one second need the milliseconds for that.
  private static final Pattern NAME = Pattern.compile("\\d{8}T\\d{6}(\\.\\d{3})?Z-[a-z2-7]{4}");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String UNFINISHED = "building-";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path data;

  /// @param data the data folder; need not exist before something is written
  public GenerationStore(Path data) {
    this.data = data;
  }

  /// The generation that is served; empty before the first one.
  public Optional<Generation> current() throws IOException {
    Optional<String> pointed = pointed();
    if (pointed.isEmpty()) {
      return Optional.empty();
    }
    String name = pointed.get();
    if (!NAME.matcher(name).matches()) {
      throw new GenerationException(pointer() + " does not name a generation");
    }
    Path folder = generations().resolve(name);
    if (!Files.isDirectory(folder)) {
      throw new GenerationException(pointer() + " names a generation that is gone: " + name);
    }
    return Optional.of(new Generation(folder));
  }

  /// What the pointer says, be it a generation's name or not; empty when there is no pointer.
  private Optional<String> pointed() throws IOException {
    try {
      // Any bytes are text in this encoding; names of generations are ASCII.
      return Optional.of(Files.readString(pointer(), StandardCharsets.ISO_8859_1).strip());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// All complete generations, oldest first.
  public List<Generation> list() throws IOException {
    if (!Files.isDirectory(generations())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(generations())) {
      return folders
          .filter(folder -> NAME.matcher(folder.getFileName().toString()).matches())
          .sorted()
          .map(Generation::new)
          .toList();
    }
  }

  /// Takes the right to write: one process at a time. The system lets go of it when the process
  /// ends, however it ends.
  ///
  /// @return the lock, to be closed; empty when this or another process has it
  public Optional<WriteLock> tryLock() throws IOException {
    Files.createDirectories(data);
    return WriteLock.tryTake(data.toRealPath().resolve("write.lock"));
  }

  /// Starts a generation under a name that nobody serves. Needs the lock.
  ///
  /// @param authority that links the records
  public GenerationDraft draft(Instant created, AuthorityFile authority) throws IOException {
    return draft(created, authority, "");
  }

  /// Starts a generation whose reading may be taken over. Needs the lock.
  ///
  /// @param authority that links the records
  /// @param readingVersion changes whenever the same bytes could be read otherwise
  public GenerationDraft draft(Instant created, AuthorityFile authority, String readingVersion)
      throws IOException {
    String name = TIME.format(created) + "-" + randomSuffix();
    Path folder = generations().resolve(UNFINISHED + name);
    Files.createDirectories(folder);
    return new GenerationDraft(
        folder, generations().resolve(name), new DraftOrigin(created, authority, readingVersion));
  }

  /// Makes a complete generation the one that is served, in one step that cannot be seen halfway.
  /// Needs the lock.
  public void publish(Generation generation) throws IOException {
    Path next = data.resolve("current.next");
    DataFiles.write(next, (generation.name() + "\n").getBytes(StandardCharsets.UTF_8));
    Files.move(
        next, pointer(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    DataFiles.syncFolder(data);
  }

  /// Removes what unfinished runs left, and all but the newest `keep` generations; never the one
  /// that is served. Needs the lock.
  public void prune(int keep) throws IOException {
    if (!Files.isDirectory(generations())) {
      return;
    }
    try (Stream<Path> folders = Files.list(generations())) {
      for (Path folder : folders.toList()) {
        if (folder.getFileName().toString().startsWith(UNFINISHED)) {
          DataFiles.deleteTree(folder);
        }
      }
    }
    // A pointer that names nothing must not keep the run from making it good.
    String served = pointed().orElse("");
    List<Generation> all = list();
    for (Generation old : all.subList(0, Math.max(0, all.size() - keep))) {
      if (!old.name().equals(served)) {
        DataFiles.deleteTree(old.folder());
      }
    }
  }

  private static String randomSuffix() {
    var suffix = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      suffix.append("abcdefghijklmnopqrstuvwxyz234567".charAt(RANDOM.nextInt(32)));
    }
    return suffix.toString();
  }

  private Path generations() {
    return data.resolve("generations");
  }

  private Path pointer() {
    return data.resolve("current");
  }
}
