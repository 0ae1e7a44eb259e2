package io.github.kernsatz.lab;

import io.github.kernsatz.select.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The extract that knows the reference: adds the sentence that raises ROUGE-1 F1 + ROUGE-2 F1 most,
 * within the budget, and stops when none does (Nallapati, Zhai, Zhou 2017, "SummaRuNNer").
 */
final class GreedyOracle {

  private final int[] reference;
  private final Map<Long, Integer> ones;
  private final Map<Long, Integer> twos;

  GreedyOracle(int[] reference) {
    this.reference = reference;
    this.ones = bag(Rouge.grams(reference, 1));
    this.twos = bag(Rouge.grams(reference, 2));
  }

  /**
   * Chooses.
   *
   * @param sentences the stems of each sentence
   * @param texts the same sentences as text, which the budget measures
   * @return the chosen sentences, in the order they were added
   */
  List<Integer> choose(List<int[]> sentences, List<String> texts, Budget budget) {
    List<Integer> chosen = new ArrayList<>();
    Map<Long, Integer> leftOnes = new HashMap<>(ones);
    Map<Long, Integer> leftTwos = new HashMap<>(twos);
    int length = 0;
    int pairs = 0;
    int shared = 0;
    int sharedPairs = 0;
    int used = 0;
    double value = 0;
    List<long[]> grams = sentences.stream().map(tokens -> Rouge.grams(tokens, 1)).toList();
    List<long[]> bigrams = sentences.stream().map(tokens -> Rouge.grams(tokens, 2)).toList();
    while (true) {
      int best = -1;
      double bestValue = value;
      for (int i = 0; i < sentences.size(); i++) {
        int[] tokens = sentences.get(i);
        if (chosen.contains(i) || !budget.fits(used, texts.get(i))) {
          continue;
        }
        int gain = take(grams.get(i), leftOnes, false);
        int pairGain = take(bigrams.get(i), leftTwos, false);
        double next =
            Rouge.f1(shared + gain, length + tokens.length, reference.length)
                + Rouge.f1(
                    sharedPairs + pairGain,
                    pairs + Math.max(0, tokens.length - 1),
                    Math.max(0, reference.length - 1));
        if (next > bestValue + 1e-12) {
          bestValue = next;
          best = i;
        }
      }
      if (best < 0) {
        return chosen;
      }
      int[] tokens = sentences.get(best);
      shared += take(grams.get(best), leftOnes, true);
      sharedPairs += take(bigrams.get(best), leftTwos, true);
      length += tokens.length;
      pairs += Math.max(0, tokens.length - 1);
      used = budget.add(used, texts.get(best));
      value = bestValue;
      chosen.add(best);
    }
  }

  /** How many of the grams are still to be had; takes them if told so. */
  private static int take(long[] grams, Map<Long, Integer> left, boolean keep) {
    int taken = 0;
    for (int i = 0; i < grams.length; ) {
      int end = i;
      while (end < grams.length && grams[end] == grams[i]) {
        end++;
      }
      int available = left.getOrDefault(grams[i], 0);
      int count = Math.min(available, end - i);
      taken += count;
      if (keep && count > 0) {
        left.put(grams[i], available - count);
      }
      i = end;
    }
    return taken;
  }

  private static Map<Long, Integer> bag(long[] grams) {
    Map<Long, Integer> bag = new HashMap<>();
    for (long gram : grams) {
      bag.merge(gram, 1, Integer::sum);
    }
    return bag;
  }
}
