package io.github.kernsatz.topic;

import io.github.kernsatz.model.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the features of every unit of an article from those who know them.
 *
 * <p>The units have weights: 1 in the first look, their relevance after it in the second, so that
 * what the first look took for foreign no longer blurs the picture of the topic. All is sums over
 * the article minus the unit's own share and windows of fixed size: linear in the article.
 */
final class Evidence implements Rows.Description {

  /** Terms of a lower inverse document frequency are no evidence worth naming. */
  private static final double TELLING = 3;

  private final Topic topic;
  private final List<Witness> witnesses = new ArrayList<>();

  /**
   * Sums an article up.
   *
   * @param firstLook the relevance of every unit after the first look; null in the first look
   */
  Evidence(Units units, float @Nullable [] firstLook) {
    this(units, firstLook, new Room());
  }

  /** Sums an article up in a room that an earlier look has left. */
  Evidence(Units units, float @Nullable [] firstLook, Room room) {
    topic = new Topic(units, firstLook, room);
    Closeness closeness = new Closeness(topic);
    witnesses.add(closeness);
    witnesses.add(new Neighbours(topic));
    witnesses.add(new Cut(topic));
    witnesses.add(new SharedTerms(topic));
    witnesses.add(new WordFit(topic));
    witnesses.add(new CommonSubjects(topic, closeness));
    witnesses.add(new Manner(topic));
    witnesses.add(new Place(topic));
    if (firstLook != null) {
      witnesses.add(new FirstLook(firstLook));
    }
  }

  /** What a unit's direction is held against, with the same weights. */
  Relations relations() {
    return new Relations(topic);
  }

  @Override
  public void write(int unit, float[] row) {
    Arrays.fill(row, 0);
    for (Witness witness : witnesses) {
      witness.testify(unit, row);
    }
  }

  /**
   * The terms of a unit that weigh most among those that occur elsewhere in the article, as places
   * in {@link Unit#terms}; only such as are printed in the unit's first block.
   */
  List<Integer> sharedTerms(int i, int most) {
    Unit unit = topic.units.get(i);
    List<Integer> found = new ArrayList<>();
    boolean[] taken = new boolean[unit.terms.length];
    while (found.size() < most) {
      int best = -1;
      for (int t = 0; t < unit.terms.length; t++) {
        boolean candidate =
            !taken[t]
                && !unit.numbers[t]
                && unit.starts[t] >= 0
                && topic.index.idf(unit.terms[t]) > TELLING
                && topic.occurrence(unit.terms[t], i) >= 0.5;
        if (candidate && (best < 0 || unit.weights[t] > unit.weights[best])) {
          best = t;
        }
      }
      if (best < 0) {
        break;
      }
      taken[best] = true;
      found.add(best);
    }
    return found;
  }
}
