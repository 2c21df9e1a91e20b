package org.pincite.evaluation.reuters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The codes of persons and places that the collection's makers gave a story.
///
/// @param people codes such as `james-baker`
/// @param places codes such as `west-germany`
record StoryLabels(Set<String> people, Set<String> places) {
  private static final String STORY = "<REUTERS";
  private static final String TEXT = "<TEXT";
  private static final String PEOPLE = "<PEOPLE>";
  private static final String PLACES = "<PLACES>";
  private static final Pattern CODE = Pattern.compile("<D>([^<]{1,80})</D>");
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");

  StoryLabels {
    people = Set.copyOf(people);
    places = Set.copyOf(places);
  }

  /// The labels of all stories of a file, by the line in which the story begins, from 1.
  static Map<Integer, StoryLabels> of(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    var labels = new LinkedHashMap<Integer, StoryLabels>();
    int number = 0;
    int story = 0;
    boolean head = false;
    var people = new LinkedHashSet<String>();
    var places = new LinkedHashSet<String>();
    for (int begin = 0; begin < text.length(); ) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      String line = text.substring(begin, end);
      number++;
      begin = end + 1;
      if (line.contains(STORY)) {
        story = number;
        head = true;
        people.clear();
        places.clear();
      } else if (head && line.startsWith(PEOPLE)) {
        addCodes(line, people);
      } else if (head && line.startsWith(PLACES)) {
        addCodes(line, places);
      } else if (head && line.startsWith(TEXT)) {
        head = false;
        labels.put(story, new StoryLabels(people, places));
      }
    }
    return labels;
  }

  private static void addCodes(String line, Set<String> codes) {
    CODE.matcher(line)
        .results()
        .map(code -> code.group(1))
        .filter(code -> FORM.matcher(code).matches())
        .forEach(codes::add);
  }
}
