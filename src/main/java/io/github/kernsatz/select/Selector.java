package io.github.kernsatz.select;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.salience.Salience;
import java.util.HashSet;
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
    boolean[] allowed = new boolean[competes.length];
    Set<String> said = new HashSet<>();
    for (int s = 0; s < allowed.length; s++) {
      allowed[s] = competes[s] && said.add(salience.sentences().get(s).text());
    }
    return new Choice(new Candidates(salience, allowed, budget), salience, budget).choose();
  }
}
