package io.github.kernsatz.select;

import io.github.kernsatz.model.Scratch;
import java.util.ArrayList;
import java.util.List;

/**
 * Beam search for a short extract: in each step the best extracts so far are continued with every
 * candidate that fits, and the best continuations are kept.
 *
 * <p>The greedy choice takes the sentence that is best alone, though two others may be better
 * together; for three sentences the beam finds nearly always the best three. Its cost does not
 * depend on the length of the text, but on that of the extract.
 */
final class Beam {

  /** Extracts kept in each step. */
  private static final int WIDTH = 6;

  /** Candidates looked at: those that are best alone at the price of a word that is to be paid. */
  private static final int CANDIDATES = 20;

  /** Longer extracts are left to the greedy choice: one sentence more or less matters little. */
  private static final int MOST_SENTENCES = 8;

  private final Candidates candidates;

  /** The candidates, the best first. */
  private final int[] firsts;

  private final double[] profits;
  private int size;

  private final Continuations continuations;

  Beam(Candidates candidates, Scratch scratch) {
    this.candidates = candidates;
    firsts = scratch.ints(CANDIDATES);
    profits = scratch.doubles(CANDIDATES);
    continuations = new Continuations(WIDTH, CANDIDATES, scratch);
  }

  /**
   * Looks for a better extract than a greedy one.
   *
   * @param empty where to start
   * @param greedy a good extract, which tells what a word must bring
   * @return the best that was found
   */
  Extract improve(Extract empty, Extract greedy) {
    if (greedy.size() > MOST_SENTENCES) {
      return greedy;
    }
    findFirsts(empty, greedy.expectedF1() / 2);
    Extract best = greedy;
    List<Extract> beam = List.of(empty);
    while (!beam.isEmpty()) {
      beam = next(beam);
      for (Extract extract : beam) {
        best = extract.isBetter(best) ? extract : best;
      }
    }
    return filled(best);
  }

  /**
   * How well sentences stand by themselves decides which to take, not how many: what is left of the
   * budget is used as long as that promises more agreement.
   */
  Extract filled(Extract extract) {
    Extract best = extract;
    for (int c = 0; c < size; c++) {
      int[] group = candidates.group(firsts[c]);
      if (!extract.hasAll(group) && extract.mayAdd(group)) {
        Extract more = extract.with(group);
        best = more.expectedF1() > best.expectedF1() ? more : best;
      }
    }
    return best == extract ? extract : filled(best);
  }

  /** Finds the candidates that are worth most after their words are paid; of equals, the first. */
  private void findFirsts(Extract empty, double price) {
    size = 0;
    for (int s = 0; s < candidates.size(); s++) {
      int[] group = candidates.group(s);
      if (group.length > 0 && !candidates.isWeak(group) && empty.mayAdd(group)) {
        double profit = profit(group, price);
        int place = size;
        while (place > 0 && profits[place - 1] < profit) {
          place--;
        }
        if (place < CANDIDATES) {
          size = Math.min(CANDIDATES, size + 1);
          System.arraycopy(firsts, place, firsts, place + 1, size - 1 - place);
          System.arraycopy(profits, place, profits, place + 1, size - 1 - place);
          firsts[place] = s;
          profits[place] = profit;
        }
      }
    }
  }

  private double profit(int[] group, double price) {
    double profit = 0;
    for (int s : group) {
      profit += candidates.worth(s) + candidates.alone(s) - price * candidates.words(s);
    }
    return profit;
  }

  private List<Extract> next(List<Extract> beam) {
    continuations.clear();
    for (Extract extract : beam) {
      continuations.addRow();
      for (int c = 0; c < size; c++) {
        int[] group = candidates.group(firsts[c]);
        if (!extract.hasAll(group) && extract.affords(group)) {
          continuations.put(c, extract.mostWith(group));
        }
      }
    }
    List<Extract> next = new ArrayList<>(WIDTH);
    int best = continuations.best();
    while (best != Continuations.NONE && next.size() < WIDTH) {
      Extract extract = beam.get(continuations.row(best));
      int[] group = candidates.group(firsts[continuations.column(best)]);
      if (!continuations.isKnown(best) && extract.mayAdd(group)) {
        continuations.tell(best, extract.worthWith(group));
      } else {
        if (continuations.isKnown(best) && !isKept(extract, group, next)) {
          next.add(extract.with(group));
        }
        continuations.remove(best);
      }
      best = continuations.best();
    }
    return next;
  }

  /** Whether one of the extracts has just these sentences, perhaps found in another order. */
  private static boolean isKept(Extract extract, int[] group, List<Extract> kept) {
    for (Extract other : kept) {
      int fresh = 0;
      boolean within = true;
      for (int s : group) {
        fresh += extract.has(s) ? 0 : 1;
        within &= other.has(s);
      }
      for (int i = 0; i < extract.size() && within; i++) {
        within = other.has(extract.sentence(i));
      }
      if (within && extract.size() + fresh == other.size()) {
        return true;
      }
    }
    return false;
  }
}
