package org.pincite.indexer.reader.word;

/// Tells whether one printed number may stand next after another.
final class NumberOrder {
  /// A number or two may be missing, or be read as text.
  private static final int LARGEST_STEP = 3;

  private NumberOrder() {}

  /// Whether a document or a part of it may begin with this number: `1`, `1.1`, `3.1`.
  static boolean isFirst(String number) {
    int[] parts = parts(number);
    return parts[parts.length - 1] == 1 || parts.length > 1;
  }

  /// Whether a number goes on from another: 5.24 after 5.23, 6.1 after 5.23, 5.23.1 after 5.23, 12A
  /// after 12, 13 after 12A.
  static boolean follows(String before, String here) {
    int[] old = parts(before);
    int[] now = parts(here);
    int same = 0;
    while (same < old.length && same < now.length && old[same] == now[same]) {
      same++;
    }
    if (same == now.length) {
      return same == old.length && suffix(here).compareTo(suffix(before)) > 0;
    }
    for (int i = same + 1; i < now.length; i++) {
      if (now[i] != 1) {
        return false;
      }
    }
    int step = now[same] - (same < old.length ? old[same] : 0);
    return step >= 1 && step <= LARGEST_STEP;
  }

  /// Without letters: 12A counts as 12.
  private static int[] parts(String number) {
    String[] parts = number.split("\\.", -1);
    int[] values = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      int end = 0;
      while (end < Math.min(parts[i].length(), 6) && Character.isDigit(parts[i].charAt(end))) {
        end++;
      }
      values[i] = end == 0 ? -1 : Integer.parseInt(parts[i].substring(0, end));
    }
    return values;
  }

  private static String suffix(String number) {
    int end = number.length();
    while (end > 0 && Character.isLetter(number.charAt(end - 1))) {
      end--;
    }
    return number.substring(end);
  }
}
