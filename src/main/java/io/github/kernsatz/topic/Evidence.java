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

  private static final int WITNESSES = 9;

  private final Topic topic;
  private final List<Witness> witnesses = new ArrayList<>(WITNESSES);

  /**
   * Sums an article up.
   *
   * @param firstLook the relevance of every unit after the first look; null in the first look
   */
  Evidence(Units units, float @Nullable [] firstLook) {
    topic = new Topic(units, firstLook);
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
      witnesses.add(new FirstLook(firstLook, topic.size, topic.scratch));
    }
  }

  /** What a unit's direction is held against, with the same weights. */
  Relations relations() {
    return new Relations(topic);
  }

  @Override
  public void write(int unit, float[] row) {
    Arrays.fill(row, 0);
    for (int w = 0; w < witnesses.size(); w++) {
      witnesses.get(w).testify(unit, row);
    }
  }

  /**
   * The terms of a unit that weigh most among those that occur elsewhere in the article, as places
   * in {@link Unit#terms}; of equals the first, and only such as are printed in the unit's first
   * block.
   */
  List<Integer> sharedTerms(int i, int most) {
    Unit unit = topic.units.get(i);
    List<Integer> found = new ArrayList<>(most + 1);
    for (int t = 0; t < unit.termCount; t++) {
      if ((found.size() < most || unit.weights[t] > unit.weights[found.get(most - 1)])
          && isWorthNaming(unit, t)
          && topic.occurrence(unit.terms[t], i) >= 0.5) {
        int place = found.size();
        while (place > 0 && unit.weights[t] > unit.weights[found.get(place - 1)]) {
          place--;
        }
        found.add(place, t);
        if (found.size() > most) {
          found.remove(most);
        }
      }
    }
    return found;
  }

  private boolean isWorthNaming(Unit unit, int t) {
    return unit.starts[t] >= 0 && !unit.isNumber(t) && topic.index.idf(unit.terms[t]) > TELLING;
  }
}
