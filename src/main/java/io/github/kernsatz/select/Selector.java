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

  /** Whether any two sentences may be the same, which is rare: whether their signs are. */
  private static boolean mayRepeat(Salience salience) {
    List<Sentence> sentences = salience.sentences();
    int[] signs = salience.scratch().ints(sentences.size());
    for (int s = 0; s < sentences.size(); s++) {
      signs[s] = sign(sentences.get(s).text());
    }
    Arrays.sort(signs, 0, sentences.size());
    for (int s = 1; s < sentences.size(); s++) {
      if (signs[s] == signs[s - 1]) {
        return true;
      }
    }
    return false;
  }

  /** The same for equal sentences and seldom for others: its length and two of its characters. */
  private static int sign(String sentence) {
    int length = sentence.length();
    return length == 0
        ? 0
        : (length << Short.SIZE)
            ^ (sentence.charAt(length / 3) << Byte.SIZE)
            ^ sentence.charAt(2 * length / 3);
  }
}
