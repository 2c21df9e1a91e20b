package org.pincite.search.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// Records of a county that does not exist.
final class FictionalRecords {
  private FictionalRecords() {}

  /// Writes them, and the authority files that list their persons and places.
  static void writeTo(Path folder) throws IOException {
    Site.write(
        folder,
        "authority/persons.jsonl",
        person("p:marsh-ada", "Ada Marsh"),
        person("p:oakes-bram", "Bram Oakes"));
    Site.write(
        folder,
        "authority/places.jsonl",
        place("l:ormsworth", "Ormsworth"),
        place("l:pellbury", "Pellbury"));
    var records = new String[6 + HARBOUR_NOTICES];
    records[0] = CANAL_REPORT;
    records[1] = SUMMARY;
    records[2] = ARTICLE;
    records[3] = HOSTILE;
    records[4] = LETTER;
    records[5] = YEARLY;
    for (int i = 0; i < HARBOUR_NOTICES; i++) {
      records[6 + i] =
          String.format(
              Locale.ROOT,
              """
              {"id":"n%d","type":"other","title":"Harbour notice %d","publisher":"Harbour Board",\
              "published":"2001-03-%02d","text":"The harbour is open."}\
              """,
              i,
              i,
              i + 1);
    }
    Site.write(folder, "records/records.jsonl", records);
    Site.write(folder, "records/broken.jsonl", "{\"id\":\"b\"");
  }

  /// How many records speak of the harbour.
  static final int HARBOUR_NOTICES = 23;

  private static final String CANAL_REPORT =
      """
      {"id":"canal","type":"report","title":"The Ormsworth Canal Breach",\
      "publisher":"Ormsworth Canal Inquiry","authors":["Ada Marsh"],"published":"2014-08-26",\
      "url":"https://example.org/canal","language":"en","rights":"Fiction","pageCount":30,\
      "passages":[\
      {"text":"Ada Marsh led this inquiry into the breach of the canal.",\
      "headings":["Foreword"],"page":5,"pageLabel":"iii"},\
      {"text":"The lock keeper had warned the board twice about the sluice.",\
      "headings":["5 Warnings","5.2 The sluice"],"page":26,"pageLabel":"14","paragraph":"5.23"},\
      {"text":"Bram Oakes of Pellbury answered neither letter.",\
      "headings":["5 Warnings","5.2 The sluice"],"page":26,"pageLabel":"14","paragraph":"5.24"},\
      {"text":"The board met in spring.","headings":["5 Warnings"],"page":27,"pageLabel":"27"},\
      {"text":"A map of the towpath.","headings":["Annex"],"page":30}]}\
      """;

  private static final String SUMMARY =
      """
      {"id":"summary","type":"report","title":"Ferry safety (summary)","publisher":"Ferry Office",\
      "published":"2014-08","basedOn":"Ferry Office, Safety on the Orm, 2014",\
      "text":"The ferry had no bell.\\n\\nOrmsworth has a bell now."}\
      """;

  private static final String ARTICLE =
      """
      {"id":"article","type":"article","title":"Row over the sluice","publisher":"Pellbury Post",\
      "text":"Ada Marsh and Bram Oakes spoke of the sluice in Pellbury."}\
      """;

  private static final String HOSTILE =
      """
      {"id":"hostile","type":"other","title":"<script>alert('title')</script> & co",\
      "publisher":"\\"><img src=x onerror=alert(1)>","published":"1999",\
      "passages":[{"text":"Beware of <b onclick=\\"alert(2)\\">marmalade</b> & </blockquote>",\
      "headings":["<i>Heading</i>"],"pageLabel":"\\"><u>","page":1}]}\
      """;

  private static final String LETTER =
      """
      {"id":"letter","type":"correspondence","title":"Letter on tolls","published":"2012-05-04",\
      "text":"The toll at Ormsworth is too high."}\
      """;

  private static final String YEARLY =
      """
      {"id":"yearly","type":"minutes","title":"Minutes on tolls","published":"2013",\
      "text":"The toll was lowered."}\
      """;

  private static String person(String id, String name) {
    return String.format(
        Locale.ROOT,
        """
        {"id":"%s","name":"%s","publicRole":{"role":"Chair","source":"fiction"}}\
        """,
        id,
        name);
  }

  private static String place(String id, String name) {
    return String.format(
        Locale.ROOT,
        """
        {"id":"%s","name":"%s","type":"town","parents":[]}\
        """,
        id,
        name);
  }
}
