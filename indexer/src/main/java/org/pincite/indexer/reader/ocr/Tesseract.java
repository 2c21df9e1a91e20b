package org.pincite.indexer.reader.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads pages with the program Tesseract, a process for each page. A page that it makes little
/// sense of may lie on its side: then it is asked for the direction, and reads the page turned.
public final class Tesseract implements PageOcr {
  private static final String PROGRAM = "tesseract";
  private static final String PICTURE = "page.pgm";
  private static final String TO_OUTPUT = "stdout";

  /// Of each of the three times that a page may be looked at.
  private static final Duration TIME_PER_LOOK = Duration.ofSeconds(35);

  private static final double UPRIGHT = 60;
  private static final Pattern LANGUAGES =
      Pattern.compile("[a-z]{3}(?:_[A-Za-z]{2,8})?(?:\\+[a-z]{3}(?:_[A-Za-z]{2,8})?){0,9}");
  private static final Pattern ROTATE = Pattern.compile("(?m)^Rotate: (90|180|270)$");

  private final Path program;
  private final String languages;
  private final Duration timePerLook;

  Tesseract(Path program, String languages, Duration timePerLook) {
    this.program = program;
    this.languages = languages;
    this.timePerLook = timePerLook;
  }

  /// The program as it is installed on this machine.
  ///
  /// @param languages as the program calls them: `eng`, or `eng+cym` for several
  /// @param searchPath the folders in which programs lie, as in the variable PATH
  /// @throws OcrUnavailableException when it is not installed, does not run, or does not know a
  ///   language
  public static Tesseract installed(String languages, String searchPath)
      throws OcrUnavailableException {
    if (!LANGUAGES.matcher(languages).matches()) {
      throw new OcrUnavailableException(
          "a language of OCR is written as in eng, or eng+cym for several");
    }
    Path program =
        Arrays.stream(searchPath.split(":", -1))
            .filter(folder -> folder.startsWith("/"))
            .map(folder -> Path.of(folder, PROGRAM))
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() ->
                new OcrUnavailableException(
                    "OCR needs the program tesseract, which is not installed (Debian:"
                        + " tesseract-ocr)"));
    var tesseract = new Tesseract(program, languages, TIME_PER_LOOK);
    tesseract.requireLanguages();
    return tesseract;
  }

  private void requireLanguages() throws OcrUnavailableException {
    List<String> known = known();
    for (String language : languages.split("\\+", -1)) {
      if (!known.contains(language)) {
        throw new OcrUnavailableException(
            String.format(
                Locale.ROOT,
                "tesseract does not have the language %s installed (Debian: tesseract-ocr-%s)",
                language,
                language.toLowerCase(Locale.ROOT).replace('_', '-')));
      }
    }
  }

  private List<String> known() throws OcrUnavailableException {
    try {
      return inFolder(run -> run.outputOf(List.of(program.toString(), "--list-langs")))
          .orElseThrow(() -> new OcrUnavailableException("the program tesseract does not run"))
          .lines()
          .map(String::strip)
          .toList();
    } catch (IOException e) {
      throw new OcrUnavailableException("the program tesseract does not run: " + e.getMessage());
    }
  }

  @Override
  public boolean isOn() {
    return true;
  }

  @Override
  public List<OcrLine> linesOf(PagePicture page) throws IOException {
    return inFolder(run -> linesOf(page, run));
  }

  private List<OcrLine> linesOf(PagePicture page, ProgramRun run) throws IOException {
    GreyMap picture = GreyMap.of(page.draw());
    Path file = run.folder().resolve(PICTURE);
    picture.write(file);
    List<OcrLine> lines = lines(run, page.dotsPerInch());
    if (confidence(lines) < UPRIGHT) {
      Optional<Integer> turn = turnOf(run);
      if (turn.isPresent()) {
        picture.turned(turn.get()).write(file);
        List<OcrLine> turned = lines(run, page.dotsPerInch());
        lines = confidence(turned) > confidence(lines) ? turned : lines;
      }
    }
    return confidence(lines) < TesseractOutput.LEAST_CONFIDENCE ? List.of() : lines;
  }

  private List<OcrLine> lines(ProgramRun run, int dotsPerInch) throws IOException {
    return run.outputOf(
            List.of(
                program.toString(),
                PICTURE,
                TO_OUTPUT,
                "-l",
                languages,
                "--dpi",
                String.valueOf(dotsPerInch),
                "-c",
                "tessedit_create_tsv=1"))
        .map(TesseractOutput::lines)
        .orElse(List.of());
  }

  /// The degrees by which the page is to be turned clockwise; empty when it is upright, or there is
  /// too little on it to tell.
  private Optional<Integer> turnOf(ProgramRun run) throws IOException {
    Matcher rotate =
        ROTATE.matcher(
            run.outputOf(List.of(program.toString(), PICTURE, TO_OUTPUT, "--psm", "0")).orElse(""));
    return rotate.find() ? Optional.of(Integer.valueOf(rotate.group(1))) : Optional.empty();
  }

  private static double confidence(List<OcrLine> lines) {
    return lines.stream()
        .flatMap(line -> line.words().stream())
        .mapToDouble(OcrWord::confidence)
        .average()
        .orElse(0);
  }

  private <T> T inFolder(Work<T> work) throws IOException {
    Path folder = Files.createTempDirectory("pincite-ocr-");
    try {
      return work.in(new ProgramRun(folder, timePerLook));
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    var files = new ArrayList<Path>();
    try (Stream<Path> list = Files.list(folder)) {
      list.forEach(files::add);
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }

  private interface Work<T> {
    T in(ProgramRun run) throws IOException;
  }
}
