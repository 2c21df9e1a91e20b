package org.pincite.corpus.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteLockTest {

  @TempDir private Path data = Path.of("set by JUnit");

  private Optional<WriteLock> tryLock() throws IOException {
    return new GenerationStore(data).tryLock();
  }

  /// Whether another process gets the lock; it ends at once.
  private boolean anotherProcessGetsIt() throws IOException, InterruptedException {
    Process other = LockHolder.start(data);
    int answer = other.getInputStream().read();
    other.getOutputStream().close();
    assertEquals(0, other.waitFor());
    return answer == 'y';
  }

  @Test
  void oneInAProcessHasIt() throws IOException {
    var first = tryLock().orElseThrow();
    assertTrue(tryLock().isEmpty());
    first.close();

    var second = tryLock().orElseThrow();
    first.close();
    assertTrue(tryLock().isEmpty(), "closed twice, the first took it from the second");
    second.close();
  }

  @Test
  void aLinkToTheFolderIsTheSameFolder() throws IOException {
    Path link = Files.createSymbolicLink(data.resolve("link"), data);
    try (var _ = tryLock().orElseThrow()) {
      assertTrue(new GenerationStore(link).tryLock().isEmpty());
    }
  }

  @Test
  void anotherProcessDoesNotGetItEvenAfterASecondTryHere()
      throws IOException, InterruptedException {
    try (var _ = tryLock().orElseThrow()) {
      assertTrue(tryLock().isEmpty());
      assertEquals(false, anotherProcessGetsIt());
    }
    assertEquals(true, anotherProcessGetsIt());
  }

  @Test
  void isFreeAfterItsHolderWasKilled() throws IOException, InterruptedException {
    Process holder = LockHolder.start(data);
    try {
      assertEquals('y', holder.getInputStream().read());
      assertTrue(tryLock().isEmpty());
    } finally {
      holder.destroyForcibly().waitFor();
    }
    tryLock().orElseThrow().close();
  }
}
