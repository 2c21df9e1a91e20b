package org.pincite.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// What holds for every kind of page, and the files and errors beside them.
final class EveryPageTest extends PageTest {
  @Test
  void hasAStrictPolicyAndNothingThatItForbids() throws Exception {
    for (var page : pages().entrySet()) {
      HttpResponse<String> response = page.getValue();
      String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.startsWith("default-src 'none'; style-src 'self'"), page.getKey());
      assertTrue(!policy.contains("unsafe"), page.getKey());
      Document html = Jsoup.parse(response.body());
      assertTrue(html.select("script, style, [style], base, iframe").isEmpty(), page.getKey());
      for (Element element : html.getAllElements()) {
        element
            .attributes()
            .forEach(attribute ->
                assertTrue(!attribute.getKey().startsWith("on"), page.getKey() + element));
      }
    }
  }

  @Test
  void isAccessibleInItsStructure() throws Exception {
    for (var page : pages().entrySet()) {
      Document html = Jsoup.parse(page.getValue().body());
      String address = page.getKey();
      assertEquals("en-GB", html.select("html").attr("lang"), address);
      assertTrue(html.title().contains("Pincite"), address);
      assertEquals(1, html.select("h1").size(), address);
      assertEquals(1, html.select("main#main").size(), address);
      assertEquals("#main", html.select("a").getFirst().attr("href"), address);
      for (Element field : html.select("input:not([type=hidden])")) {
        assertEquals(1, html.select("label[for=" + field.id() + "]").size(), address);
      }
      var ids = new HashSet<String>();
      html.select("[id]").eachAttr("id").forEach(id -> assertTrue(ids.add(id), address + "#" + id));
    }
  }

  @Test
  void servesTheStylesheetOnlyUnderItsHash() throws Exception {
    String href = site.page("/").select("link[rel=stylesheet]").attr("href");
    assertTrue(href.matches("/assets/pincite-[0-9a-f]{12}\\.css"), href);
    HttpResponse<String> stylesheet = site.get(href);
    assertEquals("text/css;charset=utf-8", header(stylesheet, "Content-Type").replace(" ", ""));
    assertTrue(header(stylesheet, "Cache-Control").contains("immutable"));
    for (String other :
        List.of("/assets/pincite.css", "/assets/pincite-000000000000.css", "/assets/x")) {
      assertEquals(404, site.get(other).statusCode(), other);
    }
  }

  @Test
  void hasAnIconOfItsOwn() throws Exception {
    HttpResponse<String> icon = site.get(site.page("/").select("link[rel=icon]").attr("href"));
    assertEquals(200, icon.statusCode());
    assertTrue(header(icon, "Content-Type").startsWith("image/svg+xml"));
  }

  @Test
  void anUnknownRecordIsA404Page() throws Exception {
    for (String address :
        List.of("/records/aaaaaaaaaaaaaaaa", "/records/..%2fsecret", "/nowhere")) {
      HttpResponse<String> response = site.get(address);
      assertEquals(404, response.statusCode(), address);
    }
    Document page = site.page("/records/aaaaaaaaaaaaaaaa");
    assertEquals("There is no such record", page.select("h1").text());
    assertEquals("404", page.select(".status").text());
  }

  @Test
  void aWrongParameterIsNamedAndTheWordsAreKept() throws Exception {
    HttpResponse<String> response = site.get("/?q=toll&year=20144");
    assertEquals(400, response.statusCode());
    Document page = Jsoup.parse(response.body());
    assertEquals("year", page.select(".problem .code").text());
    assertTrue(page.select(".problem").text().contains("a range such as 1997-2013"));
    assertEquals("toll", page.select("#q").attr("value"));
  }

  @Test
  void aWrongParameterFullOfHtmlIsEscaped() throws Exception {
    String html = "<script>alert(1)</script>";
    for (String address :
        List.of(
            "/?" + Site.encoded(html) + "=1",
            "/?person=" + Site.encoded(html),
            "/records/" + Site.encoded("<b>x"))) {
      HttpResponse<String> response = site.get(address);
      assertTrue(response.statusCode() == 400 || response.statusCode() == 404, address);
      assertTrue(Jsoup.parse(response.body()).select("script, b").isEmpty(), address);
    }
  }

  /// One of each kind, by its address.
  private Map<String, HttpResponse<String>> pages() throws Exception {
    var pages = new LinkedHashMap<String, HttpResponse<String>>();
    for (String address :
        List.of(
            "/",
            "/?q=sluice&person=Ada+Marsh&year=2010-2020",
            "/?q=harbour&offset=10",
            "/?q=ferry&type=article",
            "/?q=marmalade",
            site.record("/?q=keeper"),
            site.record("/?q=marmalade"),
            "/?year=x",
            "/nowhere")) {
      pages.put(address, site.get(address));
    }
    return pages;
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
