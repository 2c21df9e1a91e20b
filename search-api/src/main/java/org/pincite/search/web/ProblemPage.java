package org.pincite.search.web;

/// What the page of an error shows.
public record ProblemPage(PageFrame frame, ShownProblem problem) {

  static ProblemPage of(ShownProblem problem, Assets assets) {
    return new ProblemPage(
        new PageFrame(problem.title(), assets, SearchForm.wordsOnly(problem.q()), null), problem);
  }
}
