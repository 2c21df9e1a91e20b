package org.pincite.corpus;

import org.jspecify.annotations.Nullable;

/// A file, or a line of one, that is not searchable, and why. Rejections are kept with the index so
/// that an answer can say what was not searched.
///
/// @param collection the collection that it came with
/// @param file the path below the collection's folder
/// @param line the line, from 1; null when the whole file is meant
/// @param reason for counting
/// @param detail for people: what is wrong, in a sentence without the file's name
public record Rejection(
    String collection,
    String file,
    @Nullable Integer line,
    RejectionReason reason,
    String detail) {}
