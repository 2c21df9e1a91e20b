package org.pincite.corpus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where the bytes of a record came from and what read them.
///
/// @param file the path below the collection's folder, with `/` between its parts
/// @param line the line in a file of many records, from 1; null when the file is one record
/// @param sha256 of the whole file, 64 hexadecimal digits
/// @param size of the whole file, in bytes
/// @param mediaType as detected from the content
/// @param retrieved when the source was fetched; the file's last change when nothing else says
/// @param reader the name of the reader
/// @param readerVersion changes whenever the reader would make something else of the same bytes
public record Provenance(
    String file,
    @Nullable Integer line,
    String sha256,
    long size,
    String mediaType,
    Instant retrieved,
    String reader,
    int readerVersion) {}
