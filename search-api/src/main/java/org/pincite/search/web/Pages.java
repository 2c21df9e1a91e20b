package org.pincite.search.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Optional;
import org.pincite.search.FullRecord;
import org.pincite.search.SearchResponse;

/// Renders the pages. Each has a model, a record that holds what its template shows and nothing
/// else; templates only loop, ask and print. Safe for several threads.
public final class Pages {
  private final Assets assets = Assets.load();
  private final TemplateEngine templates;

  public Pages() {
    // The package is the one that the jte plugin compiles into, see pom.xml.
    this.templates =
        TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            Pages.class.getClassLoader(),
            Pages.class.getPackageName() + ".templates");
  }

  /// The results of a search.
  public String results(SearchResponse response) {
    return render("results.jte", ResultsPage.of(response, assets));
  }

  /// A record with its passages.
  public String record(FullRecord record) {
    return render("record.jte", RecordPage.of(record, assets));
  }

  /// An error.
  public String problem(ShownProblem problem) {
    return render("problem.jte", ProblemPage.of(problem, assets));
  }

  /// A file that the pages need; empty when there is none of this name.
  public Optional<Assets.Asset> asset(String name) {
    return assets.named(name);
  }

  private String render(String template, Object page) {
    var output = new StringOutput();
    templates.render(template, page, output);
    return output.toString();
  }
}
