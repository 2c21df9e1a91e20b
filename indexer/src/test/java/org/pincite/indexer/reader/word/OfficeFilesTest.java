package org.pincite.indexer.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.RejectedFileException;

/// Files of office programs go to the right reader, whatever they are called, or are told what they
/// are.
class OfficeFilesTest {
  private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

  @TempDir Path folder;

  private RejectedFileException rejection(String name, byte[] content) {
    return assertThrows(RejectedFileException.class, () -> ReadFile.of(folder, name, content));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.zip", "a.bin", "a.doc", "a.xlsx", "a.odt"})
  void knowsAWordFileByWhatItHolds(String name) throws IOException {
    byte[] bytes = new DocxFile().text("Text.").bytes();
    assertEquals(List.of("Text."), ReadFile.of(folder, name, bytes).texts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        OPEN_XML + "wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
      })
  void readsTemplatesAndFilesWithMacros(String type) throws IOException {
    byte[] bytes = new DocxFile().type(type).text("Text.").bytes();
    assertEquals(List.of("Text."), ReadFile.of(folder, "a.docm", bytes).texts());
  }

  @ParameterizedTest
  @CsvSource({
    OPEN_XML + "spreadsheetml.sheet.main+xml, spreadsheet",
    OPEN_XML + "presentationml.presentation.main+xml, presentation"
  })
  void tellsThatOtherFilesAreNotRead(String type, String what) throws IOException {
    var e = rejection("a.docx", new DocxFile().type(type).text("Text.").bytes());
    assertEquals(RejectionReason.UNSUPPORTED_TYPE, e.reason());
    assertEquals("it is a " + what + ", which is not read", e.getMessage());
  }

  @Test
  void knowsAnOpenDocumentTextByItsMimetype() throws IOException {
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<document-content><body><text><p>Text.</p></text></body></document-content>");
    byte[] bytes = ZipFileOf.parts(parts);
    assertEquals(List.of("Text."), ReadFile.of(folder, "a.docx", bytes).texts());
  }

  @ParameterizedTest
  @CsvSource({
    "EncryptedPackage, ENCRYPTED, the document needs a password",
    "Workbook, UNSUPPORTED_TYPE, 'it is a spreadsheet, which is not read'",
    "PowerPoint Document, UNSUPPORTED_TYPE, 'it is a presentation, which is not read'",
    "Other, UNSUPPORTED_TYPE, 'it is a file of an office program, but no Word document'"
  })
  void tellsWhatElseAContainerHolds(String entry, RejectionReason reason, String sentence)
      throws IOException {
    var e = rejection("a.docx", container(entry, new byte[600]));
    assertEquals(reason, e.reason());
    assertEquals(sentence, e.getMessage());
  }

  @Test
  void tellsThatWord95IsNotRead() throws IOException {
    byte[] stream = new byte[5000];
    stream[0] = (byte) 0xdc;
    stream[1] = (byte) 0xa5;
    stream[2] = 104;
    var e = rejection("a.doc", container("WordDocument", stream));
    assertEquals(RejectionReason.UNSUPPORTED_TYPE, e.reason());
    assertEquals("it is of Word 95 or older, which is not read", e.getMessage());
  }

  @Test
  void rejectsADamagedWordFile() throws IOException {
    byte[] stream = new byte[5000];
    stream[0] = (byte) 0xec;
    stream[1] = (byte) 0xa5;
    stream[2] = (byte) 0xc1;
    var e = rejection("a.doc", container("WordDocument", stream));
    assertEquals(RejectionReason.DAMAGED, e.reason());
    byte[] cut = Arrays.copyOf(container("WordDocument", new byte[600]), 700);
    assertEquals(RejectionReason.DAMAGED, rejection("a.doc", cut).reason());
  }

  private static byte[] container(String entry, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(content), entry);
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }
}
