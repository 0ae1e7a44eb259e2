package io.github.kernsatz.topic;

import io.github.kernsatz.term.TermIndex;

/** The terms, names and numbers of a unit that occur elsewhere in the article. */
final class SharedTerms implements Witness {

  /** Names of a higher inverse document frequency are rare: about one in 400 passages has them. */
  private static final double RARE = 6;

  /** A part of a compound found elsewhere is worth so much of the compound. */
  private static final double PART = 0.6;

  private final Topic topic;
  private final TermIndex index;
  private final double[] shared;
  private final Moments moments;

  SharedTerms(Topic topic) {
    this.topic = topic;
    this.index = topic.index;
    shared = topic.scratch.doubles(topic.size);
    for (int i = 0; i < topic.size; i++) {
      shared[i] = shared(topic.units.get(i), topic.spread, topic.weights[i]);
    }
    moments = new Moments(shared, topic.size, topic.scratch);
  }

  @Override
  public void testify(int i, float[] row) {
    Unit unit = topic.units.get(i);
    Feature.SHARED.set(row, shared[i]);
    Feature.SHARED_MEAN.set(row, moments.meanWithout(i));
    Feature.SHARED_Z.set(row, Closeness.z(shared[i], moments, i));
    double leadWeight = i < Topic.LEAD ? topic.weights[i] : 0;
    Feature.SHARED_LEAD.set(row, shared(unit, topic.leadSpread, leadWeight));
    Feature.PARTS_SHARED.set(row, partsShared(unit, topic.partSpread, topic.weights[i]));
    Feature.PARTS_SHARED_LEAD.set(row, partsShared(unit, topic.leadPartSpread, leadWeight));
    Unit title = topic.units.title();
    Feature.TITLE_FOUND.set(row, title == null ? 0 : found(title, unit));
    far(i, row);
    names(i, row);
  }

  private void far(int i, float[] row) {
    int from = Math.max(0, i - Topic.NEAR);
    int to = Math.min(topic.size, i + Topic.NEAR + 1);
    for (int j = from; j < to; j++) {
      Unit near = topic.units.get(j);
      near.countTerms(topic.spread, -topic.weights[j]);
      near.countStems(topic.partSpread, -topic.weights[j]);
    }
    Unit unit = topic.units.get(i);
    Feature.SHARED_FAR.set(row, shared(unit, topic.spread, 0));
    Feature.PARTS_SHARED_FAR.set(row, partsShared(unit, topic.partSpread, 0));
    for (int j = from; j < to; j++) {
      Unit near = topic.units.get(j);
      near.countTerms(topic.spread, topic.weights[j]);
      near.countStems(topic.partSpread, topic.weights[j]);
    }
  }

  private void names(int i, float[] row) {
    Unit unit = topic.units.get(i);
    double names = 0;
    double sharedNames = 0;
    double rare = 0;
    double sharedRare = 0;
    double rarest = 0;
    double specificity = 0;
    int strange = 0;
    int numbers = 0;
    double sharedNumbers = 0;
    int known = 0;
    for (int t = 0; t < unit.termCount; t++) {
      int term = unit.terms[t];
      double occurrence = topic.occurrence(term, i);
      known += index.hasVector(term) ? 1 : 0;
      specificity += index.idf(term);
      if (unit.isNumber(t)) {
        numbers++;
        sharedNumbers += occurrence;
      } else if (unit.isName(t)) {
        double idf = index.idf(term);
        names += unit.weights[t];
        sharedNames += unit.weights[t] * occurrence;
        if (occurrence > 0.5) {
          rarest = Math.max(rarest, idf);
        }
        if (idf > RARE) {
          rare += unit.weights[t];
          sharedRare += unit.weights[t] * occurrence;
          strange += occurrence < 0.5 ? 1 : 0;
        }
      }
    }
    int count = Math.max(1, unit.termCount);
    Feature.NAMES.set(row, names == 0 ? 0.3 : sharedNames / names);
    Feature.RARE_NAMES.set(row, rare == 0 ? 0.3 : sharedRare / rare);
    Feature.RAREST_SHARED_NAME.set(row, rarest);
    Feature.STRANGE_NAMES.set(row, strange / (double) Math.max(1, unit.words));
    Feature.NUMBERS.set(row, numbers == 0 ? 0.3 : sharedNumbers / numbers);
    Feature.SPECIFICITY.set(row, specificity / count);
    Feature.KNOWN.set(row, known / (double) count);
  }

  /** The share of a title's weight whose terms a unit has. */
  private static double found(Unit title, Unit unit) {
    double weight = 0;
    double found = 0;
    for (int t = 0; t < title.termCount; t++) {
      weight += title.weights[t];
      found += unit.has(title.terms[t]) ? title.weights[t] : 0;
    }
    return weight == 0 ? 0 : found / weight;
  }

  /** The share of a unit's term weight that occurs elsewhere. */
  private static double shared(Unit unit, float[] spread, double own) {
    double weight = 0;
    double found = 0;
    for (int t = 0; t < unit.termCount; t++) {
      weight += unit.weights[t];
      found += unit.weights[t] * occurrence(spread, unit.terms[t], own);
    }
    return weight == 0 ? 0 : found / weight;
  }

  /** The same, where a part of a compound counts for {@link #PART} of it. */
  private double partsShared(Unit unit, float[] spread, double own) {
    double weight = 0;
    double found = 0;
    for (int t = 0; t < unit.termCount; t++) {
      int term = unit.terms[t];
      double occurrence = occurrence(spread, term, own);
      if (occurrence < 1) {
        double head = occurrence(spread, index.head(term), own);
        double tail = occurrence(spread, index.tail(term), own);
        occurrence = Math.max(occurrence, PART * Math.max(head, tail));
      }
      weight += unit.weights[t];
      found += unit.weights[t] * occurrence;
    }
    return weight == 0 ? 0 : found / weight;
  }

  private static double occurrence(float[] spread, int term, double own) {
    return term < 0 ? 0 : Math.max(0, Math.min(1, spread[term] - own));
  }
}
