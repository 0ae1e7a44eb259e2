package io.github.kernsatz.select;

import java.util.stream.IntStream;

/**
 * The first sentences of an article, and whether they are to be taken rather than the extract that
 * is worth most.
 *
 * <p>Editors write news so that the beginning suffices, and it reads as one text. Of many estimates
 * the highest is overestimated most (Smith and Winkler 2006, "The optimizer's curse"), and the
 * first sentences were not searched for. So an extract takes their place only if readers are
 * expected to like it better, or if it is worth so much more that this makes up for it.
 */
final class Lead {

  /** Of longer extracts readers were not asked: of these coverage is expected. */
  private static final int MOST_SENTENCES = 4;

  /**
   * How much a unit of {@link Extract#worth} counts, beside the log odds that readers prefer an
   * extract. Chosen as {@link Coverage} tells.
   */
  private static final double WORTH = 60;

  private final Candidates candidates;
  private final Preference preference;

  Lead(Candidates candidates) {
    this.candidates = candidates;
    preference = new Preference(candidates);
  }

  /**
   * Whether an extract is short enough to be compared with the first sentences, and is not them.
   */
  boolean mayReplace(Extract extract) {
    return extract.size() <= MOST_SENTENCES
        && extract.sentence(extract.size() - 1) != candidates.first() + extract.size() - 1;
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
    boolean saysEnough = false;
    int first = candidates.first();
    for (int s = first; s < candidates.size() && lead.size() < MOST_SENTENCES; s++) {
      boolean fits = candidates.onlyNamesTheSource(s) ? lead.affords(s) : lead.mayAdd(s);
      if (!fits || !candidates.mayFollow(s)) {
        break;
      }
      lead.add(s);
      saysEnough |= !candidates.isWeak(s);
      last = saysEnough && candidates.mayEnd(s) ? s : last;
    }
    int size = last < 0 ? 0 : last - first + 1;
    return size == lead.size() ? lead : empty.with(IntStream.range(first, first + size).toArray());
  }

  /** Whether the lead is to be taken rather than an extract. */
  boolean isBetter(Extract lead, Extract extract) {
    double liked = preference.of(lead) - preference.of(extract);
    return liked + WORTH * (lead.worth() - extract.worth()) > 0;
  }
}
