package org.pincite.indexer.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.RejectionReason;

public class TextDecodingTest {

  private static final String TEXT = "The “inquiry” cost £2,000 – naïve.";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false",
    "UTF-8, true",
    "UTF-16LE, true",
    "UTF-16BE, true",
    "windows-1252, false"
  })
  public void findsTheEncoding(String charset, boolean mark) throws IOException {
    byte[] content = ((mark ? "\ufeff" : "") + TEXT).getBytes(Charset.forName(charset));
    assertEquals(List.of(TEXT), ReadFile.of(folder, "a.txt", content).texts());
    assertEquals(TEXT, TextDecoding.decode(content));
  }

  @Test
  public void staysWithUtf8WhenOneByteIsBroken() throws IOException {
    byte[] content = (TEXT + "é".repeat(20) + "?").getBytes(StandardCharsets.UTF_8);
    content[content.length - 1] = (byte) 0x93;
    assertEquals(TEXT + "é".repeat(20) + "\ufffd", TextDecoding.decode(content));
  }

  @ParameterizedTest
  @CsvSource({"a\\0b", "\\1\\2\\3 and words"})
  public void rejectsWhatIsNoText(String escaped) {
    byte[] content = escaped.translateEscapes().getBytes(StandardCharsets.UTF_8);
    var rejection = assertThrows(RejectedFileException.class, () -> TextDecoding.decode(content));
    assertEquals(RejectionReason.DAMAGED, rejection.reason());
  }

  @Test
  public void knowsLineEndsOfAllSystems() throws IOException {
    assertEquals("a\nb\nc\n", TextDecoding.decode("a\r\nb\rc\n".getBytes(StandardCharsets.UTF_8)));
  }
}
