package io.github.kernsatz.discourse;

/** Tells sentences that only say where the one before them comes from. */
final class SourceNotes {

  /** A reporting clause that has more words says something of its own. */
  private static final int REPORTING_CLAUSE = 12;

  private SourceNotes() {}

  /**
   * Whether a sentence only says where the one before it comes from: "Das teilte die Stadt mit."
   */
  static boolean onlyNamesTheSource(Words words) {
    if (words.size() < 3 || words.size() > REPORTING_CLAUSE) {
      return false;
    }
    boolean reports = false;
    boolean about = false;
    for (int i = 1; i < words.size(); i++) {
      reports |= words.is(i, WordKind.REPORT);
      about |= words.is(i, WordKind.WHEREOF);
    }
    boolean that = words.isInLowerCase(0, WordKind.SOURCE) && words.is(1, WordKind.REPORT);
    return reports && (that || about);
  }
}
