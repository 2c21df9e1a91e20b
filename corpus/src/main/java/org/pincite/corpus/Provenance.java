package org.pincite.corpus;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where the bytes of a record came from and what read them.
///
/// @param file the path below the collection's folder, with `/` between its parts; for a member of
///   an archive, the archive's path, [#IN], and the path within
/// @param line the line in a file of many records, from 1; null when the file is one record
/// @param sha256 of the whole file or member, 64 hexadecimal digits
/// @param size of the whole file or member, in bytes
/// @param mediaType as detected from the content
/// @param retrieved when the source was fetched; the file's last change when nothing else says
/// @param reader the name of the reader
/// @param readerVersion changes whenever the reader would make something else of the same bytes
/// @param alsoAt further files with the very same bytes, as `collection/path`; mostly empty
/// @param methods how each value of the record was found that is not its date: the short name of
///   the method (`json-ld`, `printed`) by the name of the record's field
public record Provenance(
    String file,
    @Nullable Integer line,
    String sha256,
    long size,
    String mediaType,
    Instant retrieved,
    String reader,
    int readerVersion,
    List<String> alsoAt,
    Map<String, String> methods) {

  /// Stands between the path of an archive and the path of a member in it.
  public static final String IN = "!/";

  public Provenance {
    alsoAt = List.copyOf(alsoAt);
    // In one order: the same files give the same index, byte for byte.
    methods = Collections.unmodifiableMap(new TreeMap<>(methods));
  }

  /// With the method by which a field of the record was found.
  public Provenance withMethod(String field, String method) {
    var newMethods = new HashMap<>(methods);
    newMethods.put(field, method);
    return new Provenance(
        file, line, sha256, size, mediaType, retrieved, reader, readerVersion, alsoAt, newMethods);
  }
}
