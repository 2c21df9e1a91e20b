package org.pincite.indexer.link;

/// What a [RecordLinker] does that not everybody wants.
///
/// @param officeHolders whether an office alone ("the Director of Public Prosecutions") is linked
///   to the person who held it at the time
public record LinkSettings(boolean officeHolders) {

  /// Offices alone are not linked.
  public static LinkSettings standard() {
    return new LinkSettings(false);
  }
}
