package io.github.kernsatz.topic;

import io.github.kernsatz.term.TermIndex;

/** How each word of a unit for itself fits what the rest is about. */
final class WordFit implements Witness {

  /** A word of this similarity to a direction fits it. */
  private static final double FITS = 0.25;

  private final Topic topic;
  private final float[] rest;
  private final float[] lead;

  /** Those of a word to both. */
  private final double[] cosines = new double[2];

  WordFit(Topic topic) {
    this.topic = topic;
    rest = topic.scratch.vector(topic.meanings.length);
    lead = topic.scratch.vector(topic.meanings.length);
  }

  @Override
  public void testify(int i, float[] row) {
    Unit unit = topic.units.get(i);
    TermIndex index = topic.index;
    without(unit, topic.share(i), topic.meanings, rest);
    without(unit, topic.leadShare(i), topic.leadMeaning, lead);
    double weight = 0;
    double fit = 0;
    double share = 0;
    double leadFit = 0;
    double first = 0;
    double next = 0;
    double third = 0;
    for (int t = 0; t < unit.termCount; t++) {
      if (!unit.isNumber(t)) {
        index.cosines(unit.terms[t], rest, lead, cosines);
        double cosine = cosines[0];
        weight += unit.weights[t];
        fit += unit.weights[t] * cosine;
        share += cosine > FITS ? unit.weights[t] : 0;
        leadFit += unit.weights[t] * cosines[1];
        if (cosine > first) {
          third = next;
          next = first;
          first = cosine;
        } else if (cosine > next) {
          third = next;
          next = cosine;
        } else {
          third = Math.max(third, cosine);
        }
      }
    }
    if (weight > 0) {
      Feature.WORD_FIT.set(row, fit / weight);
      Feature.WORD_FIT_TOP.set(row, (first + next + third) / 3);
      Feature.WORD_FIT_SHARE.set(row, share / weight);
      Feature.WORD_FIT_LEAD.set(row, leadFit / weight);
    }
  }

  /** The direction of a sum without a unit's share. */
  private static void without(Unit unit, double share, float[] sum, float[] direction) {
    Directions.without(sum, unit.meaning, share, direction);
    Directions.normalized(direction);
  }
}
