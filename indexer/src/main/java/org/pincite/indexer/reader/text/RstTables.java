package org.pincite.indexer.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the tables of reStructuredText, drawn with lines of characters or written as lists, as
/// rows.
final class RstTables {
  private static final Pattern GRID = Pattern.compile("\\+[-=+]{2,}\\+");
  private static final Pattern SIMPLE = Pattern.compile("=+(?: +=+){1,100}");
  private static final int MAX_COLUMNS = 200;

  private RstTables() {}

  /// Reads the table that is drawn at a line.
  ///
  /// @return the line after it; the same line when there is none
  static int read(RstLines lines, int from, List<RstBlock> blocks) {
    String line = lines.get(from);
    if (GRID.matcher(line).matches()) {
      return grid(lines, from, blocks);
    }
    return SIMPLE.matcher(line).matches() ? simple(lines, from, blocks) : from;
  }

  private static int grid(RstLines lines, int from, List<RstBlock> blocks) {
    List<StringBuilder> cells = new ArrayList<>();
    int i = from + 1;
    for (; lines.get(i).startsWith("|") || lines.get(i).startsWith("+"); i++) {
      String line = lines.get(i);
      if (line.startsWith("+")) {
        add(cells, blocks);
        cells = new ArrayList<>();
      } else {
        String[] parts = line.substring(1).split("\\|", MAX_COLUMNS);
        for (int column = 0; column < parts.length; column++) {
          append(cells, column, parts[column]);
        }
      }
    }
    add(cells, blocks);
    return i;
  }

  /// A row of a simple table begins where its first column is not blank.
  private static int simple(RstLines lines, int from, List<RstBlock> blocks) {
    List<Integer> starts = starts(lines.get(from));
    List<StringBuilder> cells = new ArrayList<>();
    int i = from + 1;
    boolean ended = false;
    for (; i < lines.size() && !ended; i++) {
      String line = lines.get(i);
      boolean spans = line.chars().allMatch(c -> c == '-' || c == ' ');
      if (SIMPLE.matcher(line).matches()) {
        ended = lines.isBlank(i + 1);
      } else if (!spans) {
        if (!line.startsWith(" ")) {
          add(cells, blocks);
          cells = new ArrayList<>();
        }
        for (int column = 0; column < starts.size(); column++) {
          append(cells, column, part(line, starts, column));
        }
      }
    }
    add(cells, blocks);
    return i;
  }

  private static String part(String line, List<Integer> starts, int column) {
    int start = Math.min(starts.get(column), line.length());
    int end = column + 1 < starts.size() ? starts.get(column + 1) : line.length();
    return line.substring(start, Math.max(start, Math.min(end, line.length())));
  }

  private static List<Integer> starts(String border) {
    var starts = new ArrayList<Integer>();
    for (int i = 0; i < border.length() && starts.size() < MAX_COLUMNS; i++) {
      if (border.charAt(i) == '=' && (i == 0 || border.charAt(i - 1) == ' ')) {
        starts.add(i);
      }
    }
    return starts;
  }

  /// Rows written as a list of lists: `* - first` begins one, `- second` a cell.
  static void list(RstLines lines, List<RstBlock> blocks) {
    List<StringBuilder> cells = new ArrayList<>();
    for (String line : lines.all()) {
      String words = line.strip();
      if (line.startsWith("* - ") || line.equals("* -")) {
        add(cells, blocks);
        cells = new ArrayList<>();
        append(cells, 0, words.substring(Math.min(4, words.length())));
      } else if ((words.startsWith("- ") || words.equals("-")) && RstLines.indent(line) <= 3) {
        append(cells, cells.size(), words.substring(1));
      } else {
        append(cells, Math.max(0, cells.size() - 1), words);
      }
    }
    add(cells, blocks);
  }

  /// Rows written as values with commas between them; quotation marks enclose values.
  static void csv(RstLines lines, List<RstBlock> blocks) {
    List<StringBuilder> cells = new ArrayList<>(List.of(new StringBuilder()));
    boolean quoted = false;
    for (String line : lines.all()) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '"') {
          quoted = !quoted;
        } else if (c == ',' && !quoted && cells.size() < MAX_COLUMNS) {
          cells.add(new StringBuilder());
        } else {
          cells.getLast().append(c);
        }
      }
      if (quoted) {
        cells.getLast().append(' ');
      } else {
        add(cells, blocks);
        cells = new ArrayList<>(List.of(new StringBuilder()));
      }
    }
    add(cells, blocks);
  }

  private static void append(List<StringBuilder> cells, int column, String words) {
    if (column >= MAX_COLUMNS) {
      append(cells, MAX_COLUMNS - 1, words);
      return;
    }
    while (cells.size() <= column) {
      cells.add(new StringBuilder());
    }
    String stripped = words.strip();
    StringBuilder cell = cells.get(column);
    if (!stripped.isEmpty()) {
      cell.append(cell.isEmpty() ? "" : " ").append(stripped);
    }
  }

  private static void add(List<StringBuilder> cells, List<RstBlock> blocks) {
    List<String> row = cells.stream().map(cell -> cell.toString().strip()).toList();
    if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
      blocks.add(new RstBlock.Row(row));
    }
  }
}
