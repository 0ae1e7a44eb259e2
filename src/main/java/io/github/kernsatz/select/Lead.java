package io.github.kernsatz.select;

import java.util.stream.IntStream;

/**
 * The first sentences of an article, and whether an extract is so much better that it takes their
 * place.
 *
 * <p>Editors write news so that the beginning suffices, and it reads as one text. An extract that
 * was searched for among many is also the one whose worth is overestimated most (Smith and Winkler
 * 2006, "The optimizer's curse"); the first sentences were not searched for. So a short extract has
 * to be worth more and not to be liked much less.
 */
final class Lead {

  /** Of longer extracts readers were not asked: of these coverage is expected. */
  private static final int MOST_SENTENCES = 4;

  /**
   * How much a unit of {@link Extract#worth} counts, beside the log odds that readers prefer an
   * extract. Chosen as {@link Coverage} tells.
   */
  private static final double WORTH = 40;

  private final Candidates candidates;
  private final Preference preference;

  Lead(Candidates candidates) {
    this.candidates = candidates;
    preference = new Preference(candidates);
  }

  /** Whether an extract is short enough to be compared with the first sentences. */
  boolean mayReplace(Extract extract) {
    return extract.size() <= MOST_SENTENCES;
  }

  /**
   * The first sentences that fit and may stand together; none where the article opens with what
   * cannot be understood or was cut off, or where all of them say too little.
   *
   * @param empty where to start
   */
  Extract sentences(Extract empty) {
    Extract lead = empty.with();
    int last = -1;
    boolean weak = true;
    for (int s = 0; s < candidates.size() && lead.size() < MOST_SENTENCES; s++) {
      boolean fits = candidates.isWeak(s) ? lead.affords(s) : lead.mayAdd(s);
      if (!fits || !candidates.mayFollow(s)) {
        break;
      }
      lead.add(s);
      weak &= candidates.isWeak(s);
      last = candidates.mayEnd(s) ? s : last;
    }
    return weak ? empty : empty.with(IntStream.rangeClosed(0, last).toArray());
  }

  /** Whether the lead is to be taken rather than an extract. */
  boolean isBetter(Extract lead, Extract extract) {
    double liked = preference.of(lead) - preference.of(extract);
    return liked + WORTH * (lead.worth() - extract.worth()) > 0;
  }
}
