package io.github.kernsatz.topic;

import io.github.kernsatz.term.TermIndex;
import org.jspecify.annotations.Nullable;

/** The terms, names and numbers of a unit that occur elsewhere in the article. */
final class SharedTerms implements Witness {

  /** Names of a higher inverse document frequency are rare: about one in 400 passages has them. */
  private static final double RARE = 6;

  /** A part of a compound found elsewhere is worth so much of the compound. */
  private static final double PART = 0.6;

  private final Topic topic;
  private final TermIndex index;
  private final double[] shared;
  private final double[] sharedFar;
  private final double[] partsSharedFar;
  private final Moments moments;

  /** For each term its weight in the title. */
  private final float[] titleWeights;

  private final double titleWeight;

  SharedTerms(Topic topic) {
    this.topic = topic;
    this.index = topic.index;
    shared = topic.scratch.doubles(topic.size);
    sharedFar = topic.scratch.doubles(topic.size);
    partsSharedFar = topic.scratch.doubles(topic.size);
    NearTerms near = new NearTerms(topic);
    for (int i = 0; i < topic.size; i++) {
      near.moveTo(i);
      compare(i, near);
    }
    moments = new Moments(shared, topic.size, topic.scratch);
    titleWeights = topic.scratch.floats(index.size());
    titleWeight = weighTitle(topic.units.title());
  }

  private double weighTitle(@Nullable Unit title) {
    double weight = 0;
    for (int t = 0; title != null && t < title.termCount; t++) {
      titleWeights[title.terms[t]] = title.weights[t];
      weight += title.weights[t];
    }
    return weight;
  }

  /** How much of a unit's term weight occurs elsewhere, and how much of it far away. */
  private void compare(int i, NearTerms near) {
    Unit unit = topic.units.get(i);
    double own = topic.weights[i];
    double weight = 0;
    double anywhere = 0;
    double far = 0;
    double partsFar = 0;
    for (int t = 0; t < unit.termCount; t++) {
      int term = unit.terms[t];
      double ofTerm = unit.weights[t];
      double part = far(near, term);
      if (part < 1) {
        part =
            larger(part, PART * larger(far(near, index.head(term)), far(near, index.tail(term))));
      }
      weight += ofTerm;
      anywhere += ofTerm * occurrence(topic.spread, term, own);
      far += ofTerm * occurrence(topic.spread, term, near.spread[term]);
      partsFar += ofTerm * part;
    }
    shared[i] = weight == 0 ? 0 : anywhere / weight;
    sharedFar[i] = weight == 0 ? 0 : far / weight;
    partsSharedFar[i] = weight == 0 ? 0 : partsFar / weight;
  }

  private double far(NearTerms near, int part) {
    return part < 0 ? 0 : occurrence(topic.partSpread, part, near.partSpread[part]);
  }

  @Override
  public void testify(int i, float[] row) {
    Feature.SHARED.set(row, shared[i]);
    Feature.SHARED_MEAN.set(row, moments.meanWithout(i));
    Feature.SHARED_Z.set(row, Closeness.z(shared[i], moments, i));
    Feature.SHARED_FAR.set(row, sharedFar[i]);
    Feature.PARTS_SHARED_FAR.set(row, partsSharedFar[i]);
    terms(i, row);
    names(i, row);
  }

  private void terms(int i, float[] row) {
    Unit unit = topic.units.get(i);
    double own = topic.weights[i];
    double leadOwn = i < Topic.LEAD ? own : 0;
    double weight = 0;
    double lead = 0;
    double parts = 0;
    double partsLead = 0;
    double title = 0;
    for (int t = 0; t < unit.termCount; t++) {
      int term = unit.terms[t];
      double ofTerm = unit.weights[t];
      weight += ofTerm;
      lead += ofTerm * occurrence(topic.leadSpread, term, leadOwn);
      parts += ofTerm * partOccurrence(topic.partSpread, term, own);
      partsLead += ofTerm * partOccurrence(topic.leadPartSpread, term, leadOwn);
      title += titleWeights[term];
    }
    Feature.SHARED_LEAD.set(row, weight == 0 ? 0 : lead / weight);
    Feature.PARTS_SHARED.set(row, weight == 0 ? 0 : parts / weight);
    Feature.PARTS_SHARED_LEAD.set(row, weight == 0 ? 0 : partsLead / weight);
    Feature.TITLE_FOUND.set(row, titleWeight == 0 ? 0 : title / titleWeight);
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

  /** How far a term occurs as a word or part, where a part of it counts for {@link #PART}. */
  private double partOccurrence(float[] spread, int term, double own) {
    double whole = occurrence(spread, term, own);
    if (whole == 1) {
      return whole;
    }
    double head = occurrence(spread, index.head(term), own);
    double tail = occurrence(spread, index.tail(term), own);
    return larger(whole, PART * larger(head, tail));
  }

  /** Where no number is missing, this is much less work than {@link Math#max}. */
  private static double larger(double a, double b) {
    return a < b ? b : a;
  }

  private static double occurrence(float[] spread, int term, double own) {
    return term < 0 ? 0 : Topic.occurrence(spread[term] - own);
  }
}
