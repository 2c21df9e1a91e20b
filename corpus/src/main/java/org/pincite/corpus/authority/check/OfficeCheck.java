package org.pincite.corpus.authority.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.LenientAuthority;
import org.pincite.corpus.authority.LenientAuthority.Entry;
import org.pincite.corpus.authority.Office;
import org.pincite.corpus.authority.PartialDate;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.authority.Role;

/// Roles in offices that are not listed, and offices of one holder that two hold at once.
final class OfficeCheck {
  private final Findings findings;
  private final Set<String> offices = new HashSet<>();
  private final Map<String, List<Held>> held = new HashMap<>();

  OfficeCheck(Findings findings) {
    this.findings = findings;
  }

  void check(LenientAuthority authority) {
    authority.offices().forEach(entry -> offices.add(entry.id()));
    authority.persons().forEach(this::roles);
    for (Entry<Office> entry : authority.offices()) {
      if (entry.value() != null && entry.value().singleHolder()) {
        oneAtATime(held.getOrDefault(entry.id(), List.of()));
      }
    }
  }

  private void roles(Entry<Person> entry) {
    if (entry.value() == null) {
      return;
    }
    for (Role role : entry.value().roles()) {
      String office = role.office();
      if (office != null && !offices.contains(office)) {
        findings.error(entry, "office", "there is no office " + office);
      } else if (office != null && role.capacity() == null) {
        held.computeIfAbsent(office, id -> new ArrayList<>()).add(new Held(entry, role, office));
      }
      if (role.asOf() != null) {
        asOf(entry, role, role.asOf());
      }
    }
  }

  private void asOf(Entry<Person> entry, Role role, PartialDate asOf) {
    if (role.term().to() != null) {
      findings.warning(entry, "dates", "a role with an end is said to be held still: \"toAsOf\"");
    }
    PartialDate from = role.term().from();
    if (from != null && asOf.lastDay().isBefore(from.firstDay())) {
      findings.error(entry, "dates", "a role is still held before it begins: " + asOf.iso());
    }
  }

  /// In the order of their beginnings, each is compared with the one before that lasts longest.
  private void oneAtATime(List<Held> holders) {
    List<Held> inOrder =
        holders.stream()
            .filter(holder -> holder.surelyFrom() != null)
            .sorted(Comparator.comparing(Held::begin))
            .toList();
    Held longest = null;
    for (Held holder : inOrder) {
      if (longest != null && !longest.isOf(holder) && longest.isSurelyHeldAfter(holder.begin())) {
        findings.error(
            holder.entry,
            "same-office",
            holder.words() + " while " + longest.words() + longest.where());
      } else if (longest != null && !longest.isOf(holder) && longest.hasNoEnd()) {
        findings.warning(
            longest.entry,
            "dates",
            longest.words() + " without an end, though " + holder.words() + holder.where());
      }
      if (longest == null || holder.lastsLongerThan(longest)) {
        longest = holder;
      }
    }
  }

  /// An office in the full sense, neither acting nor interim.
  private record Held(Entry<Person> entry, Role role, String office) {

    /// The first day on which it was surely held; null when not known.
    @Nullable LocalDate surelyFrom() {
      PartialDate from = role.term().from();
      return from != null ? from.lastDay() : surelyTo();
    }

    /// The last such day; null when not known.
    @Nullable LocalDate surelyTo() {
      PartialDate to = role.term().to() != null ? role.term().to() : role.asOf();
      return to == null ? null : to.firstDay();
    }

    LocalDate begin() {
      return orLast(surelyFrom());
    }

    private LocalDate end() {
      LocalDate to = surelyTo();
      return to == null ? begin() : to;
    }

    private static LocalDate orLast(@Nullable LocalDate day) {
      return day == null ? LocalDate.MAX : day;
    }

    /// A day, month or year in which one ends and the other begins is none that both hold it in.
    boolean isSurelyHeldAfter(LocalDate day) {
      return end().isAfter(day);
    }

    boolean hasNoEnd() {
      return surelyTo() == null;
    }

    boolean lastsLongerThan(Held other) {
      return end().isAfter(other.end()) || !other.end().isAfter(begin());
    }

    boolean isOf(Held other) {
      return entry.id().equals(other.entry.id());
    }

    String where() {
      return " (line " + entry.line() + ")";
    }

    String words() {
      return entry.id()
          + " holds "
          + office
          + " "
          + iso(role.term().from())
          + " to "
          + (role.term().to() == null && role.asOf() != null
              ? "at least " + role.asOf().iso()
              : iso(role.term().to()));
    }

    private static String iso(@Nullable PartialDate date) {
      return date == null ? "?" : date.iso();
    }
  }
}
