package io.github.kernsatz.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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

  Beam(Candidates candidates) {
    this.candidates = candidates;
  }

  private record Continuation(Extract extract, int sentence, double expectedF1) {}

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
    int[] firsts = best(empty, greedy.expectedF1() / 2);
    Extract best = greedy;
    List<Extract> beam = List.of(empty);
    while (!beam.isEmpty()) {
      beam = next(beam, firsts);
      for (Extract extract : beam) {
        best = extract.isBetter(best) ? extract : best;
      }
    }
    return best;
  }

  /** The candidates that are worth most after their words are paid. */
  private int[] best(Extract empty, double price) {
    return IntStream.range(0, candidates.size())
        .filter(s -> candidates.group(s).length > 0 && !candidates.isWeak(candidates.group(s)))
        .filter(s -> empty.mayAdd(candidates.group(s)))
        .boxed()
        .sorted(Comparator.comparingDouble((Integer s) -> -profit(candidates.group(s), price)))
        .limit(CANDIDATES)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private double profit(int[] group, double price) {
    double profit = 0;
    for (int s : group) {
      profit += candidates.worth(s) - price * candidates.words(s);
    }
    return profit;
  }

  private List<Extract> next(List<Extract> beam, int[] firsts) {
    List<Continuation> continuations = new ArrayList<>();
    for (Extract extract : beam) {
      for (int s : firsts) {
        int[] group = candidates.group(s);
        if (!Arrays.stream(group).allMatch(extract::has) && extract.mayAdd(group)) {
          continuations.add(new Continuation(extract, s, extract.expectedF1With(group)));
        }
      }
    }
    continuations.sort(Comparator.comparingDouble(c -> -c.expectedF1()));
    List<Extract> next = new ArrayList<>(WIDTH);
    Set<List<Integer>> seen = new HashSet<>();
    for (Continuation continuation : continuations) {
      if (next.size() < WIDTH && seen.add(sentences(continuation))) {
        next.add(continuation.extract().with(candidates.group(continuation.sentence())));
      }
    }
    return next;
  }

  private List<Integer> sentences(Continuation continuation) {
    return IntStream.concat(
            Arrays.stream(continuation.extract().sentences()),
            Arrays.stream(candidates.group(continuation.sentence())))
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }
}
