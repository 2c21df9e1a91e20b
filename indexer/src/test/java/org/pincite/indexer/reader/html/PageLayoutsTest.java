package org.pincite.indexer.reader.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.reader.ReadFile;

/// Pages as the common systems make them, invented and cut short: `layouts/NAME.html`, and the
/// passages that are to be read from it, one a line with its headings, in `layouts/NAME.txt`.
class PageLayoutsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amp",
        "blogger",
        "broadcaster",
        "documentation-mkdocs",
        "documentation-sphinx",
        "drupal",
        "essay-site",
        "forum-discourse",
        "forum-phpbb",
        "government",
        "layout-tables",
        "listing",
        "live-blog",
        "opinion-with-comments",
        "page-builder",
        "paywalled-paragraphs",
        "product",
        "questions-and-answers",
        "script-made",
        "service",
        "service-hero",
        "short-article",
        "text-in-one-div",
        "wordpress-blocks",
        "wordpress-classic"
      })
  void readsTheTextAndNothingAroundIt(String layout) throws IOException {
    List<String> expected =
        new String(resource(layout + ".txt"), StandardCharsets.UTF_8).lines().toList();
    assertEquals(
        String.join("\n", expected),
        String.join(
            "\n", ReadFile.of(folder, layout + ".html", resource(layout + ".html")).outline()));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PageLayoutsTest.class.getResourceAsStream("layouts/" + name)) {
      if (in == null) {
        throw new IOException("no resource " + name);
      }
      return in.readAllBytes();
    }
  }
}
