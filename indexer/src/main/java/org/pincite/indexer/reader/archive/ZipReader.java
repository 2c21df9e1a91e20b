package org.pincite.indexer.reader.archive;

import static org.pincite.corpus.RejectionReason.DAMAGED;
import static org.pincite.corpus.RejectionReason.ENCRYPTED;
import static org.pincite.corpus.RejectionReason.TOO_LARGE;
import static org.pincite.corpus.RejectionReason.UNSUPPORTED_TYPE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.FileStart;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

/// Reads ZIP archives by the directory at their end, and those that have none, because the end is
/// missing, from the begin as far as they go. Of WACZ web archives only what is in `archive/` is
/// read: the rest lists that.
public final class ZipReader implements RecordReader {
  private static final String ZIP = "application/zip";
  private static final String WACZ = "application/x-wacz";

  private final Members members;

  public ZipReader(Members members) {
    this.members = members;
  }

  @Override
  public String name() {
    return "zip";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(ZIP, WACZ);
  }

  @Override
  public Optional<String> recognise(FileStart start) {
    return start.mediaType().equals(ZIP) && start.name().endsWith(".wacz")
        ? Optional.of(WACZ)
        : Optional.empty();
  }

  @Override
  public boolean readsInPieces() {
    return true;
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    boolean wacz = source.mediaType().equals(WACZ);
    try (Container container = members.open(source, limits, results)) {
      if (!ZipDirectory.isWithin(limits.unpacking(), source.path())) {
        throw new RejectedFileException(
            TOO_LARGE,
            String.format(
                Locale.ROOT,
                "it has more than %,d members; none was read",
                limits.unpacking().members()));
      }
      try (ZipFile zip = opened(source)) {
        if (zip == null) {
          readFromTheBegin(source, container, wacz);
        } else {
          for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (isToBeRead(entry, container, wacz)) {
              read(zip, entry, container);
            }
          }
        }
      }
    }
  }

  /// The archive with its directory; null when that is damaged or missing.
  private static @Nullable ZipFile opened(SourceFile source) {
    try {
      return ZipFile.builder()
          .setPath(source.path())
          .setCharset(StandardCharsets.UTF_8)
          .setIgnoreLocalFileHeader(true)
          .get();
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static void read(ZipFile zip, ZipArchiveEntry entry, Container container)
      throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      container.reject(entry.getName(), ENCRYPTED, "it needs a password");
    } else if (!zip.canReadEntryData(entry)) {
      container.reject(
          entry.getName(), UNSUPPORTED_TYPE, "it is packed by a method that cannot be unpacked");
    } else {
      InputStream packed;
      try {
        packed = zip.getInputStream(entry);
      } catch (IOException | RuntimeException e) {
        container.reject(entry.getName(), DAMAGED, "its data cannot be found in the archive");
        return;
      }
      try (InputStream content = new CheckedContent(packed, entry.getCrc())) {
        container.read(member(entry), content);
      }
    }
  }

  private static void readFromTheBegin(SourceFile source, Container container, boolean wacz)
      throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(source.path()), 1 << 16);
        var zip = new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (isToBeRead(entry, container, wacz)) {
          if (entry.getGeneralPurposeBit().usesEncryption()) {
            container.reject(entry.getName(), ENCRYPTED, "it needs a password");
          } else {
            container.read(member(entry), zip);
          }
        }
      }
    } catch (RejectedFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
    throw damaged(null);
  }

  private static RejectedFileException damaged(@Nullable Exception cause) {
    var rejection =
        new RejectedFileException(
            DAMAGED, "its directory is damaged or missing; only what stands before was read");
    rejection.initCause(cause);
    return rejection;
  }

  private static boolean isToBeRead(ZipArchiveEntry entry, Container container, boolean wacz) {
    if (entry.isDirectory() || SystemFiles.holds(entry.getName())) {
      return false;
    }
    if (entry.isUnixSymlink()) {
      container.leaveOut("links");
      return false;
    }
    if (wacz && !entry.getName().startsWith("archive/")) {
      container.leaveOut("lists of the archive");
      return false;
    }
    return true;
  }

  private static Member member(ZipArchiveEntry entry) {
    var changed = entry.getLastModifiedTime();
    return Member.named(entry.getName()).changed(changed == null ? null : changed.toInstant());
  }
}
