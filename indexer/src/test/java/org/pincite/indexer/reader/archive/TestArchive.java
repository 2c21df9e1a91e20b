package org.pincite.indexer.reader.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// Archives for tests, of named members in the order given: `name, text, name, text …`.
final class TestArchive {

  private TestArchive() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(String... namesAndTexts) {
    return written(out -> {
      try (var zip = new ZipArchiveOutputStream(out)) {
        for (int i = 0; i < namesAndTexts.length; i += 2) {
          zip.putArchiveEntry(new ZipArchiveEntry(namesAndTexts[i]));
          zip.write(bytes(namesAndTexts[i + 1]));
          zip.closeArchiveEntry();
        }
      }
    });
  }

  static byte[] zip(Map<String, byte[]> members) {
    return written(out -> {
      try (var zip = new ZipArchiveOutputStream(out)) {
        for (var member : members.entrySet()) {
          zip.putArchiveEntry(new ZipArchiveEntry(member.getKey()));
          zip.write(member.getValue());
          zip.closeArchiveEntry();
        }
      }
    });
  }

  static byte[] tar(String... namesAndTexts) {
    return written(out -> {
      try (var tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name())) {
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
          byte[] content = bytes(namesAndTexts[i + 1]);
          var entry = new TarArchiveEntry(namesAndTexts[i], true);
          entry.setSize(content.length);
          tar.putArchiveEntry(entry);
          tar.write(content);
          tar.closeArchiveEntry();
        }
      }
    });
  }

  static byte[] gzip(byte[] content) {
    return written(out -> {
      try (var gzip = new GZIPOutputStream(out)) {
        gzip.write(content);
      }
    });
  }

  static byte[] written(Writing writing) {
    var out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  interface Writing {
    void to(OutputStream out) throws IOException;
  }
}
