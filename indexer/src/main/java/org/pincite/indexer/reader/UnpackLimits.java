package org.pincite.indexer.reader;

/// How much may come out of a file that holds other files.
///
/// @param depth how many archives and messages may lie in each other
/// @param members the most members of one of them
/// @param bytes the most that is unpacked of one file of a folder, members of members included
/// @param ratio how many times as large as that file all of it may be
/// @param freeBytes what any file may unpack to, however small it is
public record UnpackLimits(int depth, int members, long bytes, int ratio, long freeBytes) {

  /// What suits archives of documents: text packs to a tenth, seldom to a hundredth.
  public static UnpackLimits standard() {
    return new UnpackLimits(5, 100_000, 8L << 30, 200, 64L << 20);
  }
}
