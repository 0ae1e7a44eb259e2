package io.github.kernsatz.select;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.select.Budget.Unit;

/**
 * Lazy greedy choice (Minoux 1978): the sentence, with its company, that adds most for its cost,
 * again and again, until nothing fits. What a sentence adds only shrinks while the extract grows,
 * so an outdated estimate is an upper bound and few sentences are looked at twice.
 *
 * <p>How much a sentence's cost counts is not settled beforehand: several prices of a word
 * (Dinkelbach 1967, "On nonlinear fractional programming") and exponents of the cost (Lin and
 * Bilmes 2010, "Multi-document summarization via budgeted maximization of submodular functions")
 * are tried, and the extract that is worth most ({@link Extract#worth}) is taken. A short one is
 * then searched for more thoroughly; see {@link Beam}.
 */
final class Choice {

  /** The exponents tried when words or characters are counted. */
  private static final double[] EXPONENTS = {0, 0.5, 1};

  /** When sentences are counted, sentences that only come together share what they bring. */
  private static final double[] PER_SENTENCE = {1};

  /** The middle one of them, when words or characters are left over and shall be used. */
  private static final double FILLING = 0.5;

  /** How often the price of a word is corrected. */
  private static final int ROUNDS = 3;

  private final Candidates candidates;
  private final Budget budget;
  private final Scratch scratch;

  /** Empty between two attempts. */
  private final Offers offers;

  private final Beam beam;
  private final Lead leads;

  /** Where every attempt starts; what it takes to make one is computed once. */
  private final Extract empty;

  Choice(Candidates candidates, Salience salience, Budget budget) {
    this.candidates = candidates;
    this.budget = budget;
    scratch = salience.scratch();
    offers = new Offers(candidates.size(), scratch);
    beam = new Beam(candidates, scratch);
    leads = new Lead(candidates);
    empty = new Extract(candidates, new Coverage(salience, budget), budget);
  }

  /** The sentences to take, ascending. */
  int[] choose() {
    Extract best = worthMost();
    if (best.isEmpty()) {
      return anything().sentences();
    }
    best = orLead(best);
    if (budget.unit() == Unit.SENTENCES) {
      take(best, 0, 1, false);
      take(best, 0, 1, true);
    } else if (budget.leavesRoom(best.used())) {
      take(best, 0, FILLING, false);
    }
    return best.sentences();
  }

  /** The extract that is worth most of all that were looked at; empty if none fits. */
  Extract worthMost() {
    Extract best = empty;
    for (double exponent : budget.unit() == Unit.SENTENCES ? PER_SENTENCE : EXPONENTS) {
      double price = 0;
      for (int round = 0; round < ROUNDS; round++) {
        Extract extract = greedy(price, exponent);
        if (extract.isBetter(best)) {
          best = extract;
        }
        double corrected = extract.expectedF1() / 2;
        if (corrected == price) {
          break; // the next round would find the same extract
        }
        price = corrected;
      }
    }
    return best.isEmpty() ? best : beam.improve(empty, best);
  }

  /** An extract, or the first sentences if they are better and use as much of the budget. */
  private Extract orLead(Extract extract) {
    Extract lead = leads.mayReplace(extract) ? leads.sentences(empty) : empty;
    if (lead.isEmpty()) {
      return extract;
    }
    if (budget.unit() != Unit.SENTENCES) {
      lead = beam.filled(lead);
    }
    return lead.used() >= extract.used() && leads.isBetter(lead, extract) ? lead : extract;
  }

  private Extract greedy(double price, double exponent) {
    Extract extract = empty.with();
    take(extract, price, exponent, false);
    return extract;
  }

  /** Takes sentences that say enough, or those that do not. */
  private void take(Extract extract, double price, double exponent, boolean weak) {
    for (int s = 0; s < candidates.size(); s++) {
      int[] group = candidates.group(s);
      if (group.length > 0 && candidates.isWeak(group) == weak && !candidates.isAsking(group)) {
        offers.add(s, gain(s, extract, price, exponent));
      }
    }
    while (!offers.isEmpty()) {
      int s = offers.remove();
      if (extract.has(s) || !extract.mayAdd(candidates.group(s))) {
        continue;
      }
      double gain = gain(s, extract, price, exponent);
      if (gain < offers.bestGain()) {
        offers.add(s, gain);
        continue;
      }
      extract.add(candidates.group(s));
      if (s + 1 < candidates.size() && candidates.group(s + 1).length > 1) {
        offerAgain(s + 1, extract, price, exponent, weak);
      }
    }
  }

  /** A sentence whose company was taken is worth more than before. */
  private void offerAgain(int s, Extract extract, double price, double exponent, boolean weak) {
    if (candidates.isWeak(candidates.group(s)) == weak) {
      offers.add(s, gain(s, extract, price, exponent));
    }
  }

  /** Better a sentence that leans on others, or a piece of one, than nothing. */
  private Extract anything() {
    Extract extract = empty.with();
    for (int s = 0; s < candidates.size(); s++) {
      if (candidates.isAllowed(s)) {
        offers.add(s, candidates.worth(s));
      }
    }
    while (!offers.isEmpty()) {
      int s = offers.remove();
      if (extract.mayAdd(s)) {
        extract.add(s);
      }
    }
    return extract;
  }

  /** What taking the sentence and its company adds for its cost. */
  private double gain(int sentence, Extract extract, double price, double exponent) {
    double sum = 0;
    int cost = 0;
    for (int member : candidates.group(sentence)) {
      if (!extract.has(member)) {
        sum += extract.fresh(member) - price * candidates.words(member);
        cost += candidates.cost(member);
      }
    }
    if (sum <= 0 || exponent == 0) {
      return sum;
    }
    return sum / (exponent == 1 ? Math.max(1, cost) : Math.sqrt(Math.max(1, cost)));
  }
}
