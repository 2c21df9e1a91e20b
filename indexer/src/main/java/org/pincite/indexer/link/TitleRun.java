package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pincite.corpus.authority.Office;

/// The titles and offices before one name.
final class TitleRun {
  private final List<CourtesyTitle> courtesies = new ArrayList<>(2);
  private final List<Office> offices = new ArrayList<>(1);
  private int from;
  private boolean direct;
  private boolean surfaceEnds;
  private boolean past;
  private boolean otherOffice;

  /// @param name the token at which the name begins
  TitleRun(int name) {
    this.from = name;
  }

  void add(CourtesyTitle title) {
    courtesies.add(title);
  }

  void add(Office office) {
    offices.add(office);
  }

  /// That titles from this token on stand directly before the name or before its titles.
  void reach(int start) {
    direct = true;
    if (!surfaceEnds) {
      from = start;
    }
  }

  /// That no title further to the left is part of the name's surface.
  void endSurface() {
    surfaceEnds = true;
  }

  void setPast() {
    past = true;
  }

  void setOtherOffice() {
    otherOffice = true;
  }

  /// Whether it is a deputy's or a shadow's.
  boolean isOtherOffice() {
    return otherOffice;
  }

  /// The first token of the titles that are part of the name's surface.
  int from() {
    return from;
  }

  /// Whether a title stands directly before the name, without a comma between.
  boolean isDirect() {
    return direct;
  }

  /// Those of courtesy, from the name to the left.
  List<CourtesyTitle> courtesies() {
    return Collections.unmodifiableList(courtesies);
  }

  /// The offices that are named; several when bodies have officers of one title, and none when it
  /// is a deputy's or a shadow's.
  List<Office> offices() {
    return otherOffice ? List.of() : Collections.unmodifiableList(offices);
  }

  /// Whether it says that the office was held before: "then", "former".
  boolean isPast() {
    return past;
  }

  /// Whether one of courtesy of this kind is among them.
  boolean has(CourtesyTitle.Kind kind) {
    return courtesies.stream().anyMatch(title -> title.kind() == kind);
  }
}
