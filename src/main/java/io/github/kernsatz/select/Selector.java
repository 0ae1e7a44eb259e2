package io.github.kernsatz.select;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.sentence.Sentence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the sentences of a summary: together they shall say as much of the article's point as
 * fits into the budget, each shall be understandable where it stands, and none shall repeat
 * another.
 */
public final class Selector {

  private Selector() {}

  /**
   * Chooses. Time is near linear in the number of sentences.
   *
   * @param salience the article's sentences
   * @param competes tells which of them a summary may have; the others only serve to understand
   *     what points back to what
   * @param budget how much a summary may hold
   * @return the indices of the chosen sentences, ascending; empty if none fits
   */
  public static int[] choose(Salience salience, boolean[] competes, Budget budget) {
    requireNonNull(budget, "budget");
    boolean[] allowed = competes.clone();
    if (mayRepeat(salience)) {
      Set<String> said = new HashSet<>();
      for (int s = 0; s < allowed.length; s++) {
        allowed[s] = allowed[s] && said.add(salience.sentences().get(s).text());
      }
    }
    return new Choice(new Candidates(salience, allowed, budget), salience, budget).choose();
  }

  /** Whether any two sentences may be the same, which is rare: whether their hashes are. */
  private static boolean mayRepeat(Salience salience) {
    List<Sentence> sentences = salience.sentences();
    int[] hashes = salience.scratch().ints(sentences.size());
    for (int s = 0; s < sentences.size(); s++) {
      hashes[s] = sentences.get(s).text().hashCode();
    }
    Arrays.sort(hashes, 0, sentences.size());
    for (int s = 1; s < sentences.size(); s++) {
      if (hashes[s] == hashes[s - 1]) {
        return true;
      }
    }
    return false;
  }
}
