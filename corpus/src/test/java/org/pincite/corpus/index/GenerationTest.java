package org.pincite.corpus.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Seed;

class GenerationTest {

  @TempDir private Path data = Path.of("set by JUnit");
  private Generation generation = new Generation(data);

  @BeforeEach
  void writesAGeneration() throws IOException {
    generation = Fixtures.complete(new GenerationStore(data), Fixtures.CREATED);
  }

  private List<Path> indexFiles() throws IOException {
    try (Stream<Path> files = Files.walk(generation.folder(), 2)) {
      return files
          .filter(file -> !generation.folder().equals(file.getParent()))
          .filter(file -> !file.endsWith("write.lock"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  @Test
  void aWholeGenerationIsVerified() throws IOException {
    generation.verify();

    Manifest manifest = generation.manifest();
    assertEquals(Fixtures.manifest(21, 42).withFamilies(manifest.families()), manifest);
  }

  @Test
  void findsAFlippedBitInEachFile() throws IOException {
    var seed = Seed.next();
    Random random = seed.random();
    for (Path file : indexFiles()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < 12; i++) {
        int position = random.nextInt(bytes.length);
        int bit = 1 << random.nextInt(8);
        bytes[position] ^= (byte) bit;
        Files.write(file, bytes);
        var damage =
            assertThrows(
                GenerationException.class,
                generation::verify,
                () -> file.getFileName() + " at " + position + ", " + seed);
        assertTrue(
            String.valueOf(damage.getMessage()).contains(generation.name()), damage::toString);
        bytes[position] ^= (byte) bit;
      }
      Files.write(file, bytes);
    }
    generation.verify();
  }

  @Test
  void findsATruncatedFile() throws IOException {
    for (Path file : indexFiles()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int length : new int[] {0, 1, bytes.length / 2, bytes.length - 1}) {
        Files.write(file, java.util.Arrays.copyOf(bytes, length));
        assertThrows(
            GenerationException.class, generation::verify, () -> file + " of length " + length);
      }
      Files.write(file, bytes);
    }
  }

  @Test
  void findsAMissingFile() throws IOException {
    for (Path file : indexFiles()) {
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      assertThrows(GenerationException.class, generation::verify, file::toString);
      Files.write(file, bytes);
    }
  }

  @Test
  void findsAnotherAuthorityFile() throws IOException {
    Files.writeString(generation.authorityFolder().resolve("places.jsonl"), "\n");
    assertThrows(GenerationException.class, generation::verify);

    Files.writeString(generation.authorityFolder().resolve("places.jsonl"), "{");
    assertThrows(GenerationException.class, generation::verify);
  }

  @Test
  void findsOtherFamilies() throws IOException {
    Path file = generation.familiesFile();
    byte[] bytes = Files.readAllBytes(file);
    Files.writeString(file, "{}\n");
    assertThrows(GenerationException.class, generation::verify);

    Files.delete(file);
    assertThrows(GenerationException.class, generation::verify);

    Files.write(file, bytes);
    generation.verify();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          "records" : 21,   "records" : 22
          "passages" : 42,  "passages" : 41
          "passages" : 42,  "other" : 42
          """)
  void comparesTheCountsWithTheManifest(String written, String changed) throws IOException {
    changeManifest(written, changed);

    assertThrows(GenerationException.class, generation::verify);
  }

  @Test
  void refusesAnotherSchemaVersionAndSaysWhatToDo() throws IOException {
    changeManifest("\"schemaVersion\" : " + IndexSchema.VERSION, "\"schemaVersion\" : 99");

    for (var use :
        List.<org.junit.jupiter.api.function.Executable>of(
            generation::manifest, generation::verify)) {
      var refusal = assertThrows(GenerationException.class, use);
      assertEquals(
          "generation "
              + generation.name()
              + " has index schema 99, this program reads schema "
              + IndexSchema.VERSION
              + "; index again",
          refusal.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"files\": 3, \"filesRead\": 1}"})
  void refusesAManifestThatIsNone(String content) throws IOException {
    Files.writeString(generation.manifestFile(), content);

    var refusal = assertThrows(GenerationException.class, generation::manifest);

    assertEquals(
        "the manifest of generation " + generation.name() + " cannot be read; index again",
        refusal.getMessage());
  }

  @Test
  void refusesAFolderWithoutManifest() throws IOException {
    Files.delete(generation.manifestFile());

    assertThrows(GenerationException.class, generation::manifest);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          3, 2, 2, 0
          3, 0, 3, 0
          3, 1, 1, 1
          3, 2, 1, 1
          0, 0, 0, 0
          """)
  void aManifestAddsUp(int files, int read, int rejected, int identical) {
    if (read + rejected + identical == files) {
      manifest(files, read, rejected, identical);
    } else {
      assertThrows(
          IllegalArgumentException.class, () -> manifest(files, read, rejected, identical));
    }
  }

  private static Manifest manifest(int files, int read, int rejected, int identical) {
    return new Manifest(
        Fixtures.CREATED,
        1,
        "a",
        "b",
        List.of(),
        files,
        read,
        rejected,
        identical,
        read,
        read,
        rejected,
        Manifest.Gaps.none(),
        Map.of(),
        Manifest.FamilyCounts.none());
  }

  private void changeManifest(String written, String changed) throws IOException {
    String manifest = Files.readString(generation.manifestFile(), UTF_8);
    assertTrue(manifest.contains(written), manifest);
    Files.writeString(generation.manifestFile(), manifest.replace(written, changed), UTF_8);
  }
}
