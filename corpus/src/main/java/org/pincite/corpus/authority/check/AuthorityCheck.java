package org.pincite.corpus.authority.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pincite.corpus.authority.LenientAuthority;

/// Reads a folder of authority files and says everything that is wrong with it, not the first only.
public final class AuthorityCheck {
  private AuthorityCheck() {}

  /// What was found, in the order of files and lines.
  ///
  /// @param folder the files that it lacks are not missed
  public static List<Finding> of(Path folder) throws IOException {
    var authority = LenientAuthority.read(folder);
    var findings = new Findings();
    authority
        .problems()
        .forEach(
            problem -> findings.error(problem.file(), problem.line(), "line", problem.message()));
    new FieldCheck(findings).check(authority);
    new IdCheck(findings).check(authority);
    new NameCheck(findings).check(authority);
    new WordCheck(findings).check(authority);
    new OfficeCheck(findings).check(authority);
    new PlaceCheck(findings).check(authority);
    new CorrectionCheck(findings).check(authority);
    return findings.inOrder();
  }
}
