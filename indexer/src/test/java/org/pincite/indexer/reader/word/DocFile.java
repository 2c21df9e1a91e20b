package org.pincite.indexer.reader.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Writes the smallest files that are documents of Word 97: text in one piece, without formats or
/// styles, and at most one footnote. Paragraphs end with `\r`.
final class DocFile {
  private static final int TEXT = 0x600;
  private static final int TABLE_SIZE = 8192;
  private static final int EMPTY = 4096;
  private static final int POSITIONS = 154;
  private static final int COUNTS = 64;
  private static final int PAGE = 512;

  private DocFile() {}

  /// @param note the text of the footnote to which `\u0002` in the text refers; empty for none
  static byte[] of(String text, String note) throws IOException {
    String notes = note.isEmpty() ? "" : "\u0002 " + note + "\r\r";
    byte[] words = (text + notes + "\r").getBytes(StandardCharsets.UTF_16LE);
    ByteBuffer main = buffer(Math.max(TEXT + words.length + 2 * PAGE, 8192));
    main.putShort(0, (short) 0xa5ec).putShort(2, (short) 0xc1).putShort(6, (short) 0x409);
    main.putShort(10, (short) 0x200).putShort(12, (short) 0xbf);
    main.putInt(24, TEXT).putInt(28, TEXT + words.length);
    main.putShort(32, (short) 14).putShort(62, (short) 22).putShort(152, (short) 93);
    main.putInt(COUNTS, TEXT + words.length);
    main.putInt(COUNTS + 12, text.length()).putInt(COUNTS + 16, notes.length());
    main.position(TEXT).put(words);
    ByteBuffer table = buffer(TABLE_SIZE);
    int page = formats(main, TEXT + words.length);
    for (int i = 0; i < 93; i++) {
      point(main, i, EMPTY, 0);
    }
    point(main, 1, styles(table, 0), 64);
    point(main, 6, EMPTY, 4);
    table.putInt(400, TEXT).putInt(404, TEXT + words.length).putInt(408, page);
    point(main, 12, 400, 12);
    point(main, 13, EMPTY, 4);
    point(main, 31, EMPTY, 500);
    point(main, 33, piece(table, 128, words.length / 2), 21);
    if (!note.isEmpty()) {
      table.putInt(256, text.indexOf('\u0002')).putInt(260, text.length());
      point(main, 2, 256, 10);
      table.putInt(300, 0).putInt(304, notes.length() - 1).putInt(308, notes.length());
      point(main, 3, 300, 12);
    }
    var bytes = new ByteArrayOutputStream();
    try (var container = new POIFSFileSystem()) {
      container.createDocument(stream(main), "WordDocument");
      container.createDocument(stream(table), "1Table");
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static ByteArrayInputStream stream(ByteBuffer bytes) {
    return new ByteArrayInputStream(bytes.array(), bytes.arrayOffset(), bytes.capacity());
  }

  private static void point(ByteBuffer main, int index, int offset, int length) {
    main.putInt(POSITIONS + 8 * index, offset).putInt(POSITIONS + 8 * index + 4, length);
  }

  /// One run of characters, without any format, in a page behind the text.
  private static int formats(ByteBuffer main, int end) {
    int page = end / PAGE + 1;
    main.putInt(page * PAGE, TEXT).putInt(page * PAGE + 4, end);
    main.put(page * PAGE + PAGE - 1, (byte) 1);
    return page;
  }

  /// One style, which is not defined.
  private static int styles(ByteBuffer table, int offset) {
    table.putShort(offset, (short) 18).putShort(offset + 2, (short) 1);
    table.putShort(offset + 4, (short) 10);
    return offset;
  }

  private static int piece(ByteBuffer table, int offset, int characters) {
    table.put(offset, (byte) 2).putInt(offset + 1, 16);
    table.putInt(offset + 5, 0).putInt(offset + 9, characters).putInt(offset + 15, TEXT);
    return offset;
  }
}
