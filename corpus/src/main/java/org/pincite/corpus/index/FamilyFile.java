package org.pincite.corpus.index;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.family.Family;

/// The families of a generation: a file with a line of JSON for each, numbered from 1. The file is
/// mapped into memory, and so may be read when the generation's folder is gone. Safe for several
/// threads.
public final class FamilyFile {
  private final ByteBuffer file;
  private final List<Entry> entries = new ArrayList<>();

  private FamilyFile(ByteBuffer file) throws IOException {
    this.file = file;
    int start = 0;
    for (int end = 0; end < file.limit(); end++) {
      if (file.get(end) == '\n') {
        Family family = family(start, end - start);
        entries.add(new Entry(family.id(), family.members().size(), start, end - start));
        start = end + 1;
      }
    }
  }

  /// Writes the families, a line each.
  static void write(Path file, List<Family> families) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (Family family : families) {
        out.write(IndexJson.bytes(family));
        out.write('\n');
      }
    }
    DataFiles.syncFile(file);
  }

  /// Opens a file that [#write] wrote.
  static FamilyFile open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new FamilyFile(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  /// The id of a family.
  ///
  /// @param number from 1
  public String id(int number) {
    return entries.get(number - 1).id;
  }

  /// How many records a family has.
  ///
  /// @param number from 1
  public int members(int number) {
    return entries.get(number - 1).members;
  }

  /// A family with its members.
  ///
  /// @param number from 1
  public Family family(int number) throws IOException {
    Entry entry = entries.get(number - 1);
    return family(entry.offset, entry.length);
  }

  private Family family(int offset, int length) throws IOException {
    var line = new byte[length];
    file.get(offset, line);
    return IndexJson.read(line, Family.class);
  }

  /// What is asked most often.
  ///
  /// @param offset of the line in the file
  /// @param length of the line, in bytes
  private record Entry(String id, int members, int offset, int length) {}
}
