package org.pincite.corpus.link;

/// Words in a text that name a listed entity.
///
/// @param entity the entity's id
/// @param rule why it is taken for the entity
/// @param start the offset of its first character, in UTF-16 units
/// @param end the offset after its last character
public record Mention(String entity, LinkRule rule, int start, int end) {}
