package org.pincite.indexer.authority;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.check.AuthorityCheck;
import org.pincite.corpus.authority.check.Finding;
import org.pincite.corpus.authority.check.Finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says everything that is wrong with a folder of authority files; exit code 0 when nothing must be
/// mended, 1 when something must, 2 when the call is wrong.
@Command(
    name = "check",
    description = {
      "Says what is wrong with the authority files, and where. An error must be mended; a warning"
          + " should be looked at."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  @Option(
      names = "--authority",
      required = true,
      paramLabel = "DIR",
      description = "The folder with persons.jsonl, places.jsonl and the others.")
  private Path authority = Path.of("authority");

  @Option(names = "--json", description = "Print the findings as one JSON object.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    if (!Files.isDirectory(authority)) {
      err.println("authority check: there is no folder " + authority);
      return 2;
    }
    try {
      List<Finding> findings = AuthorityCheck.of(authority);
      out.print(json ? object(findings) + "\n" : text(findings));
      out.flush();
      return count(findings, Severity.ERROR) > 0 ? 1 : 0;
    } catch (IOException e) {
      err.println("authority check: the files could not be read: " + e);
      return 1;
    }
  }

  private static String text(List<Finding> findings) {
    var text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s:%d: %s: %s [%s]%n",
              finding.file(),
              finding.line(),
              finding.severity().code(),
              ShownText.of(finding.message()),
              finding.rule()));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "errors: %d, warnings: %d%n",
            count(findings, Severity.ERROR),
            count(findings, Severity.WARNING)));
    return text.toString();
  }

  private static ObjectNode object(List<Finding> findings) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("errors", count(findings, Severity.ERROR));
    object.put("warnings", count(findings, Severity.WARNING));
    var list = object.putArray("findings");
    for (Finding finding : findings) {
      list.addObject()
          .put("file", finding.file())
          .put("line", finding.line())
          .put("severity", finding.severity().code())
          .put("rule", finding.rule())
          .put("message", finding.message());
    }
    return object;
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
