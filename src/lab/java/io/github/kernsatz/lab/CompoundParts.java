package io.github.kernsatz.lab;

import io.github.kernsatz.term.TermIndex;
import java.util.HashMap;
import java.util.Map;

/**
 * Splits stems into two others: the split with the highest geometric mean of frequencies (Koehn and
 * Knight 2003).
 */
final class CompoundParts {

  private static final int MIN_PART = 4;

  /** What may stand between the parts. */
  private static final String[] GLUE = {"", "s", "es", "n", "en", "er", "e", "ung", "ungs"};

  private final String[] stems;
  private final int[] frequencies;
  private final Map<String, Integer> numbers = new HashMap<>();

  CompoundParts(int[] terms, TermIndex index, int[] frequencyOf) {
    stems = new String[terms.length];
    frequencies = new int[terms.length];
    for (int number = 0; number < terms.length; number++) {
      stems[number] = index.stem(terms[number]);
      frequencies[number] = frequencyOf[terms[number]];
      numbers.put(stems[number], number);
    }
  }

  /** Where the second part starts, 0 if there is none. */
  int split(int number) {
    double best = 0;
    int split = 0;
    for (int i = MIN_PART; i <= stems[number].length() - MIN_PART; i++) {
      int head = head(number, i);
      int tail = tail(number, i);
      double mean = head < 0 || tail < 0 ? 0 : (double) frequencies[head] * frequencies[tail];
      if (mean > best) {
        best = mean;
        split = i;
      }
    }
    return split;
  }

  /** The stem before a split, −1 if there is none. */
  int head(int number, int split) {
    String head = stems[number].substring(0, split);
    for (String glue : GLUE) {
      if (head.endsWith(glue) && head.length() - glue.length() >= MIN_PART) {
        Integer found = numbers.get(head.substring(0, head.length() - glue.length()));
        if (found != null) {
          return found;
        }
      }
    }
    return -1;
  }

  /** The stem after a split, −1 if there is none. */
  int tail(int number, int split) {
    return numbers.getOrDefault(stems[number].substring(split), -1);
  }
}
