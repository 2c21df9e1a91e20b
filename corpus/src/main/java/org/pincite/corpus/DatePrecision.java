package org.pincite.corpus;

/// How much of a publication date is known.
public enum DatePrecision {
  DAY,
  MONTH,
  YEAR,
  UNKNOWN
}
