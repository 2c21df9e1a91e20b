package org.pincite.indexer.reader.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

/// Reads files packed with gzip, bzip2 or xz: a TAR archive in one is read as it is unpacked, and
/// any other single file as if it lay there unpacked. A web archive has each of its records packed
/// and goes to its own reader.
public final class PackedReader implements RecordReader {
  private static final String GZIP = "application/gzip";
  private static final String BZIP2 = "application/x-bzip2";
  private static final String XZ = "application/x-xz";
  // What an xz file may ask for is its own choice, up to gigabytes.
  private static final int XZ_MEMORY_KIB = 100 << 10;

  private final Members members;
  private final WebArchiveReader webArchives;

  public PackedReader(Members members, WebArchiveReader webArchives) {
    this.members = members;
    this.webArchives = webArchives;
  }

  @Override
  public String name() {
    return "packed";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(GZIP, BZIP2, XZ);
  }

  @Override
  public boolean readsInPieces() {
    return true;
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    byte[] start;
    try (InputStream content = unpacked(source)) {
      start = content.readNBytes(TarMembers.START);
    } catch (IOException e) {
      throw new RejectedFileException(RejectionReason.DAMAGED, "it cannot be unpacked", e);
    }
    if (source.mediaType().equals(GZIP) && isWebArchive(start)) {
      webArchives.read(source, limits, results);
      return;
    }
    try (Container container = members.open(source, limits, results);
        InputStream content = unpacked(source)) {
      if (TarMembers.begin(start)) {
        TarMembers.read(source.allowance(limits).taking(content), container);
      } else {
        container.readPacked(Member.named(source.name()), content);
      }
    }
  }

  private static boolean isWebArchive(byte[] start) {
    return new String(Arrays.copyOf(start, 5), StandardCharsets.US_ASCII).equals("WARC/");
  }

  private static InputStream unpacked(SourceFile source) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(source.path()), 1 << 16);
    try {
      return switch (source.mediaType()) {
        case BZIP2 -> new BZip2CompressorInputStream(in, true);
        case XZ ->
            XZCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .setMemoryLimitKiB(XZ_MEMORY_KIB)
                .get();
        default -> new GZIPInputStream(in, 1 << 16);
      };
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
