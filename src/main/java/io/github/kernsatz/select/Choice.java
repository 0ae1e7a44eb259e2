package io.github.kernsatz.select;

import io.github.kernsatz.select.Budget.Unit;
import java.util.PriorityQueue;

/**
 * Lazy greedy choice (Minoux 1978): the sentence, with its company, that adds most for its cost,
 * again and again, until nothing fits. What a sentence adds only shrinks while the extract grows,
 * so an outdated estimate is an upper bound and few sentences are looked at twice.
 */
final class Choice {

  /**
   * What a word of a sentence must bring at least, in expected shared words, when sentences are
   * counted: half the F1 that an extract can be expected to reach (Dinkelbach 1967, "On nonlinear
   * fractional programming").
   */
  private static final double PRICE_OF_A_WORD = 0.14;

  private final Candidates candidates;
  private final Coverage coverage;
  private final Budget budget;
  private final boolean[] chosen;
  private int used;

  Choice(Candidates candidates, Coverage coverage, Budget budget) {
    this.candidates = candidates;
    this.coverage = coverage;
    this.budget = budget;
    this.chosen = new boolean[candidates.size()];
  }

  private record Offer(int sentence, double gain) implements Comparable<Offer> {
    @Override
    public int compareTo(Offer that) {
      int byGain = Double.compare(that.gain, gain);
      return byGain != 0 ? byGain : Integer.compare(sentence, that.sentence);
    }
  }

  /** Which sentences to take. */
  boolean[] choose() {
    PriorityQueue<Offer> offers = new PriorityQueue<>();
    for (int s = 0; s < candidates.size(); s++) {
      if (candidates.group(s).length > 0) {
        offers.add(new Offer(s, gain(s)));
      }
    }
    take(offers);
    if (used == 0) {
      for (int s = 0; s < candidates.size(); s++) {
        if (candidates.isAllowed(s) && candidates.group(s).length == 0) {
          offers.add(new Offer(s, candidates.worth(s)));
        }
      }
      takeAnything(offers);
    }
    return chosen;
  }

  private void take(PriorityQueue<Offer> offers) {
    while (!offers.isEmpty()) {
      Offer offer = offers.remove();
      int s = offer.sentence();
      if (chosen[s] || !fits(s) || repeats(s)) {
        continue;
      }
      double gain = gain(s);
      Offer next = offers.peek();
      if (next != null && gain < next.gain()) {
        offers.add(new Offer(s, gain));
        continue;
      }
      for (int member : candidates.group(s)) {
        add(member);
      }
      if (s + 1 < candidates.size() && candidates.group(s + 1).length > 1) {
        offers.add(new Offer(s + 1, gain(s + 1)));
      }
    }
  }

  /** Better a sentence that leans on others, or a piece of one, than nothing. */
  private void takeAnything(PriorityQueue<Offer> offers) {
    while (!offers.isEmpty()) {
      int s = offers.remove().sentence();
      if (budget.add(used, candidates.cost(s)) <= budget.limit() && !coverage.repeats(s)) {
        add(s);
      }
    }
  }

  private void add(int sentence) {
    if (!chosen[sentence]) {
      chosen[sentence] = true;
      used = budget.add(used, candidates.cost(sentence));
      coverage.add(sentence);
    }
  }

  private boolean fits(int sentence) {
    int total = used;
    for (int member : candidates.group(sentence)) {
      total = chosen[member] ? total : budget.add(total, candidates.cost(member));
    }
    return total <= budget.limit();
  }

  private boolean repeats(int sentence) {
    for (int member : candidates.group(sentence)) {
      if (!chosen[member] && coverage.repeats(member)) {
        return true;
      }
    }
    return false;
  }

  /** What taking the sentence and its company adds for its cost. */
  private double gain(int sentence) {
    double sum = 0;
    int cost = 0;
    int members = 0;
    for (int member : candidates.group(sentence)) {
      if (!chosen[member]) {
        double fresh = candidates.worth(member) * coverage.fresh(member);
        boolean bySentences = budget.unit() == Unit.SENTENCES;
        sum += bySentences ? fresh - PRICE_OF_A_WORD * candidates.words(member) : fresh;
        cost += candidates.cost(member);
        members++;
      }
    }
    return budget.unit() == Unit.SENTENCES ? sum / Math.max(1, members) : sum / Math.max(1, cost);
  }
}
