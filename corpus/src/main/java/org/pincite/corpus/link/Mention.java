package org.pincite.corpus.link;

/// A place in a text that names a listed entity.
///
/// @param entity the entity's id
/// @param rule the name of the rule that linked it
/// @param start the offset of its first character
/// @param end the offset after its last character
public record Mention(String entity, String rule, int start, int end) {}
