package io.github.kernsatz.topic;

import io.github.kernsatz.term.TermIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the features of every unit of an article.
 *
 * <p>The units have weights: 1 in the first look, their relevance after it in the second, so that
 * what the first look took for foreign no longer blurs the picture of the topic. All is sums over
 * the article minus the unit's own share and windows of fixed size: linear in the article.
 */
final class Evidence {

  /** Near are so many units on either side. */
  private static final int NEAR = 2;

  /** Compared one by one are so many units on either side, and the first ones. */
  private static final int COMPARED = 5;

  private static final int LEAD = 2;

  /** Names of a higher inverse document frequency are rare: about one in 400 passages has them. */
  private static final double RARE = 6;

  /** A part of a compound found elsewhere is worth so much of the compound. */
  private static final double PART = 0.6;

  /** A word of this similarity to a direction fits it. */
  private static final double FITS = 0.25;

  /** Terms of a lower inverse document frequency are no evidence worth naming. */
  private static final double TELLING = 3;

  /** Spreads below this are taken for this, in units of a similarity or share. */
  private static final double LEAST_SPREAD = 0.04;

  private final Units units;
  private final int size;
  private final TermIndex index;
  private final double[] weights;
  private final float[] firstLook;
  private final boolean second;
  private final int dimension;

  private final float[] all;

  /** The sums before {@link TopicMetric}. */
  private final float[] meanings;

  private final float[] leadMeaning;
  private final float[] core;
  private final double[] agreement;
  private final float[] lead;
  private final float[] leadTerms;

  /** For each term the weight of the units and anchors that have it as a word or part. */
  private final float[] partSpread;

  private final float[] leadParts;

  /** For each term the weight of the units and anchors that have it. */
  private final float[] spread;

  private final double[] rest;

  /** Similarity to the rest before {@link TopicMetric}. */
  private final double[] meaning;

  private final double[] shared;
  private final Moments restMoments;
  private final Moments meaningMoments;
  private final Moments sharedMoments;
  private final double[] registerSums = new double[Register.SIZE];
  private final double[] registerSquares = new double[Register.SIZE];

  /** For each habit of {@link Typography} the weight of the units that show it. */
  private final double[] habits = new double[Typography.SIZE];

  private final double[] othersHabits = new double[Typography.SIZE];

  /** For each {@link Opening} the weight of the units that have it. */
  private final double[] openings = new double[Opening.COUNT];

  private double answers;
  private double weightSum;
  private double contentSum;
  private final Runs runs;
  private final Sections sections;
  private final float[] scratch;
  private final float[] scratch2;
  private final float[] row = new float[Feature.SIZE];

  /**
   * Sums an article up.
   *
   * @param firstLook the relevance of every unit after the first look; null in the first look
   */
  Evidence(Units units, float @Nullable [] firstLook) {
    this.units = units;
    this.size = units.size();
    this.index = units.index();
    this.second = firstLook != null;
    this.firstLook = firstLook == null ? new float[0] : firstLook;
    this.dimension = index.dimension();
    this.weights = new double[size];
    for (int i = 0; i < size; i++) {
      weights[i] = firstLook == null ? 1 : Math.max(0.02, firstLook[i]);
    }
    all = new float[dimension];
    meanings = new float[dimension];
    leadMeaning = new float[dimension];
    core = new float[dimension];
    lead = new float[dimension];
    scratch = new float[dimension];
    scratch2 = new float[dimension];
    leadTerms = new float[index.size()];
    spread = new float[index.size()];
    partSpread = new float[index.size()];
    leadParts = new float[index.size()];
    agreement = new double[size];
    rest = new double[size];
    meaning = new double[size];
    shared = new double[size];
    sum();
    for (int i = 0; i < size; i++) {
      double share = weights[i] * units.get(i).mass;
      rest[i] = cosineWithout(units.get(i).direction, all, share);
      meaning[i] = cosineWithout(units.get(i).meaning, meanings, share);
      shared[i] = shared(units.get(i), spread, weights[i]);
    }
    restMoments = new Moments(rest);
    meaningMoments = new Moments(meaning);
    sharedMoments = new Moments(shared);
    runs = new Runs(units, weights, all);
    sections = new Sections(units, weights, all);
  }

  private void sum() {
    anchor(units.title(), 2);
    anchor(units.teaser(), 1);
    Unit teaser = units.teaser();
    if (teaser != null) {
      Directions.add(all, teaser.direction, teaser.mass);
      Directions.add(meanings, teaser.meaning, teaser.mass);
    }
    for (int i = 0; i < size; i++) {
      Unit unit = units.get(i);
      Directions.add(all, unit.direction, weights[i] * unit.mass);
      Directions.add(meanings, unit.meaning, weights[i] * unit.mass);
      openings[unit.opening.at()] += weights[i];
      answers += unit.afterQuestion ? weights[i] : 0;
      for (int habit = 0; habit < Typography.SIZE; habit++) {
        habits[habit] += (unit.typography & 1 << habit) == 0 ? 0 : weights[i];
      }
      if (i < LEAD) {
        addLead(unit, weights[i]);
      }
      for (int term : unit.terms) {
        spread[term] += (float) weights[i];
      }
      for (int stem : unit.stems) {
        partSpread[stem] += (float) weights[i];
      }
      for (int m = 0; m < Register.SIZE; m++) {
        registerSums[m] += weights[i] * unit.register[m];
        registerSquares[m] += weights[i] * unit.register[m] * unit.register[m];
      }
      weightSum += weights[i];
      contentSum += unit.contentWords;
    }
    double length = Directions.length(all);
    for (int i = 0; i < size && length > 0; i++) {
      Unit unit = units.get(i);
      double cosine = Math.max(0, Directions.dot(unit.direction, all) / length);
      agreement[i] = weights[i] * cosine * cosine * cosine * unit.mass;
      Directions.add(core, unit.direction, agreement[i]);
    }
  }

  /** Title and teaser belong to the topic whatever else does. */
  private void anchor(@Nullable Unit unit, double factor) {
    if (unit != null) {
      addLead(unit, factor);
      for (int term : unit.terms) {
        spread[term] += 1;
      }
      for (int stem : unit.stems) {
        partSpread[stem] += 1;
      }
    }
  }

  private void addLead(Unit unit, double factor) {
    Directions.add(lead, unit.direction, factor * unit.mass);
    Directions.add(leadMeaning, unit.meaning, factor * unit.mass);
    for (int term : unit.terms) {
      leadTerms[term] += (float) factor;
    }
    for (int stem : unit.stems) {
      leadParts[stem] += (float) factor;
    }
  }

  /** The features of a unit; the array is filled anew by the next call. */
  float[] row(int i) {
    Unit unit = units.get(i);
    Arrays.fill(row, 0);
    similarity(unit, i);
    neighbours(unit, i);
    runs(i);
    terms(unit, i);
    words(unit, i);
    subjects(unit, i);
    register(unit, i);
    place(unit, i);
    firstLook(i);
    return row;
  }

  /** Similarity of a unit to the rest of the article. */
  double rest(int i) {
    return rest[i];
  }

  /**
   * The terms of a unit that weigh most among those that occur elsewhere in the article, as places
   * in {@link Unit#terms}; only such as are printed in the unit's first block.
   */
  List<Integer> sharedTerms(int i, int most) {
    Unit unit = units.get(i);
    List<Integer> found = new ArrayList<>();
    boolean[] taken = new boolean[unit.terms.length];
    while (found.size() < most) {
      int best = -1;
      for (int t = 0; t < unit.terms.length; t++) {
        boolean candidate =
            !taken[t]
                && !unit.numbers[t]
                && unit.starts[t] >= 0
                && index.idf(unit.terms[t]) > TELLING
                && spread[unit.terms[t]] - weights[i] >= 0.5;
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

  private void similarity(Unit unit, int i) {
    set(Feature.REST, rest[i]);
    set(Feature.CORE, cosineWithout(unit.direction, core, agreement[i]));
    Unit title = units.title();
    set(Feature.TITLE, title == null ? 0 : Directions.dot(unit.direction, title.direction));
    set(Feature.HAS_TITLE, title == null ? 0 : 1);
    double leadShare = i < LEAD ? weights[i] * unit.mass : 0;
    set(Feature.LEAD, cosineWithout(unit.direction, lead, leadShare));
    set(Feature.MEANING_REST, meaning[i]);
    set(Feature.MEANING_TITLE, title == null ? 0 : Directions.dot(unit.meaning, title.meaning));
    set(Feature.MEANING_LEAD, cosineWithout(unit.meaning, leadMeaning, leadShare));
    set(
        Feature.MEANING_Z,
        (meaning[i] - meaningMoments.meanWithout(i))
            / Math.max(LEAST_SPREAD, meaningMoments.deviationWithout(i)));
    set(Feature.SECTION, sections.similarity(unit, rest[i]));
    set(Feature.SECTION_SIZE, sections.size(unit));
    set(Feature.AFTER_HEADING, unit.afterHeading ? 1 : 0);
    set(Feature.ARTICLE_MEAN, restMoments.meanWithout(i));
    double spreadOfRest = restMoments.deviationWithout(i);
    set(Feature.ARTICLE_SPREAD, spreadOfRest);
    set(Feature.ARTICLE_LOWEST, restMoments.lowestWithout(i));
    set(
        Feature.REST_Z,
        (rest[i] - restMoments.meanWithout(i)) / Math.max(LEAST_SPREAD, spreadOfRest));
    set(Feature.REST_GAP, rest[i] - restMoments.lowestWithout(i));
    set(Feature.REST_RANK, restMoments.rank(i));
  }

  private void neighbours(Unit unit, int i) {
    Arrays.fill(scratch, 0);
    for (int j = Math.max(0, i - NEAR); j <= Math.min(size - 1, i + NEAR); j++) {
      if (j != i) {
        Directions.add(scratch, units.get(j).direction, weights[j] * units.get(j).mass);
      }
    }
    set(Feature.NEAR, cosine(unit.direction, scratch));
    for (int d = 0; d < dimension; d++) {
      scratch2[d] = all[d] - scratch[d];
    }
    Directions.add(scratch2, unit.direction, -weights[i] * unit.mass);
    set(Feature.FAR, cosine(unit.direction, scratch2));
    set(Feature.PREVIOUS, i == 0 ? -1 : similarity(i, i - 1));
    set(Feature.NEXT, i == size - 1 ? -1 : similarity(i, i + 1));
    double most = -1;
    double second = -1;
    for (int j = Math.max(0, i - COMPARED); j <= Math.min(size - 1, i + COMPARED); j++) {
      double similarity = j == i ? -1 : weighted(i, j);
      second = Math.max(second, Math.min(most, similarity));
      most = Math.max(most, similarity);
    }
    for (int j = 0; j < Math.min(LEAD, i - COMPARED); j++) {
      double similarity = weighted(i, j);
      second = Math.max(second, Math.min(most, similarity));
      most = Math.max(most, similarity);
    }
    set(Feature.MOST_SIMILAR, most);
    set(Feature.SECOND_SIMILAR, second);
  }

  /** Similarity to another unit, less if that one is perhaps foreign itself. */
  private double weighted(int i, int j) {
    double similarity = similarity(i, j);
    return similarity > 0 ? similarity * weights[j] : similarity;
  }

  private void runs(int i) {
    int run = runs.lowest(i);
    int from = runs.from(run);
    int to = from + runs.length(run);
    set(Feature.RUN_LOW, runs.similarity(run));
    set(Feature.RUN_HIGH, runs.highest(i));
    set(Feature.RUN_LENGTH, runs.length(run));
    set(Feature.RUN_GAIN, runs.gain(run));
    float[] direction = runs.direction(run);
    double mass = 0;
    double cohesion = 0;
    for (int j = from; j < to; j++) {
      mass += weights[j] * units.get(j).mass;
      cohesion += weights[j] * units.get(j).mass * units.get(j).cohesion;
    }
    double agreement = Directions.length(direction) / mass;
    set(Feature.RUN_COHESION, agreement * cohesion / mass);
    Arrays.fill(scratch, 0);
    Arrays.fill(scratch2, 0);
    for (int j = Math.max(0, from - NEAR); j < from; j++) {
      Directions.add(scratch, units.get(j).direction, weights[j] * units.get(j).mass);
    }
    for (int j = to; j < Math.min(size, to + NEAR); j++) {
      Directions.add(scratch2, units.get(j).direction, weights[j] * units.get(j).mass);
    }
    set(Feature.RUN_BEFORE, from == 0 ? -1 : cosine(direction, scratch));
    set(Feature.RUN_AFTER, to == size ? -1 : cosine(direction, scratch2));
    set(Feature.RUN_BRIDGE, from == 0 || to == size ? -1 : cosine(scratch, scratch2));
    System.arraycopy(lead, 0, scratch, 0, dimension);
    for (int j = from; j < Math.min(to, LEAD); j++) {
      Directions.add(scratch, units.get(j).direction, -weights[j] * units.get(j).mass);
    }
    set(Feature.RUN_LEAD, cosine(direction, scratch));
    sharedOfRun(from, to);
  }

  private void sharedOfRun(int from, int to) {
    for (int j = from; j < to; j++) {
      for (int term : units.get(j).terms) {
        spread[term] -= (float) weights[j];
      }
    }
    double weight = 0;
    double found = 0;
    double names = 0;
    double foundNames = 0;
    for (int j = from; j < to; j++) {
      Unit unit = units.get(j);
      for (int t = 0; t < unit.terms.length; t++) {
        double occurrence = Math.max(0, Math.min(1, spread[unit.terms[t]]));
        weight += unit.weights[t];
        found += unit.weights[t] * occurrence;
        if (unit.names[t]) {
          names += unit.weights[t];
          foundNames += unit.weights[t] * occurrence;
        }
      }
    }
    set(Feature.RUN_SHARED, weight == 0 ? 0 : found / weight);
    set(Feature.RUN_NAMES, names == 0 ? 0.5 : foundNames / names);
    for (int j = from; j < to; j++) {
      for (int term : units.get(j).terms) {
        spread[term] += (float) weights[j];
      }
    }
  }

  private void terms(Unit unit, int i) {
    set(Feature.SHARED, shared[i]);
    set(Feature.SHARED_MEAN, sharedMoments.meanWithout(i));
    set(
        Feature.SHARED_Z,
        (shared[i] - sharedMoments.meanWithout(i))
            / Math.max(LEAST_SPREAD, sharedMoments.deviationWithout(i)));
    set(Feature.SHARED_LEAD, shared(unit, leadTerms, i < LEAD ? weights[i] : 0));
    set(Feature.PARTS_SHARED, partsShared(unit, partSpread, weights[i]));
    set(Feature.PARTS_SHARED_LEAD, partsShared(unit, leadParts, i < LEAD ? weights[i] : 0));
    Unit title = units.title();
    set(Feature.TITLE_FOUND, title == null ? 0 : found(title, unit));
    sharedFar(unit, i);
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
    for (int t = 0; t < unit.terms.length; t++) {
      int term = unit.terms[t];
      double occurrence = Math.max(0, Math.min(1, spread[term] - weights[i]));
      known += index.hasVector(term) ? 1 : 0;
      specificity += index.idf(term);
      if (unit.numbers[t]) {
        numbers++;
        sharedNumbers += occurrence;
      } else if (unit.names[t]) {
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
    set(Feature.NAMES, names == 0 ? 0.3 : sharedNames / names);
    set(Feature.RARE_NAMES, rare == 0 ? 0.3 : sharedRare / rare);
    set(Feature.RAREST_SHARED_NAME, rarest);
    set(Feature.STRANGE_NAMES, strange / (double) Math.max(1, unit.words));
    set(Feature.NUMBERS, numbers == 0 ? 0.3 : sharedNumbers / numbers);
    set(Feature.SPECIFICITY, specificity / Math.max(1, unit.terms.length));
    set(Feature.KNOWN, known / (double) Math.max(1, unit.terms.length));
  }

  private void sharedFar(Unit unit, int i) {
    int from = Math.max(0, i - NEAR);
    int to = Math.min(size, i + NEAR + 1);
    for (int j = from; j < to; j++) {
      for (int term : units.get(j).terms) {
        spread[term] -= (float) weights[j];
      }
      for (int stem : units.get(j).stems) {
        partSpread[stem] -= (float) weights[j];
      }
    }
    set(Feature.SHARED_FAR, shared(unit, spread, 0));
    set(Feature.PARTS_SHARED_FAR, partsShared(unit, partSpread, 0));
    for (int j = from; j < to; j++) {
      for (int term : units.get(j).terms) {
        spread[term] += (float) weights[j];
      }
      for (int stem : units.get(j).stems) {
        partSpread[stem] += (float) weights[j];
      }
    }
  }

  /** The share of a title's weight whose terms a unit has. */
  private static double found(Unit title, Unit unit) {
    double weight = 0;
    double found = 0;
    for (int t = 0; t < title.terms.length; t++) {
      weight += title.weights[t];
      for (int term : unit.terms) {
        if (term == title.terms[t]) {
          found += title.weights[t];
          break;
        }
      }
    }
    return weight == 0 ? 0 : found / weight;
  }

  /** The same, where a part of a compound counts for {@link #PART} of it. */
  private double partsShared(Unit unit, float[] spread, double own) {
    double weight = 0;
    double found = 0;
    for (int t = 0; t < unit.terms.length; t++) {
      int term = unit.terms[t];
      double occurrence = occurrence(spread, term, own);
      if (occurrence < 1) {
        double parts =
            Math.max(
                occurrence(spread, index.head(term), own),
                occurrence(spread, index.tail(term), own));
        occurrence = Math.max(occurrence, PART * parts);
      }
      weight += unit.weights[t];
      found += unit.weights[t] * occurrence;
    }
    return weight == 0 ? 0 : found / weight;
  }

  private static double occurrence(float[] spread, int term, double own) {
    return term < 0 ? 0 : Math.max(0, Math.min(1, spread[term] - own));
  }

  /** Against what it is about by itself, as cohorts of strangers normalize a voice's score. */
  private void subjects(Unit unit, int i) {
    System.arraycopy(meanings, 0, scratch, 0, dimension);
    Directions.add(scratch, unit.meaning, -weights[i] * unit.mass);
    Directions.normalized(scratch);
    float[] own = index.subjects(unit.meaning);
    float[] others = index.subjects(scratch);
    int count = own.length;
    if (count == 0) {
      return;
    }
    double similarity = meaning[i];
    double sum = 0;
    double squares = 0;
    double othersSum = 0;
    double othersSquares = 0;
    double products = 0;
    int higher = 0;
    int best = 0;
    for (int s = 0; s < count; s++) {
      sum += own[s];
      squares += own[s] * own[s];
      othersSum += others[s];
      othersSquares += others[s] * others[s];
      products += own[s] * others[s];
      higher += own[s] > similarity ? 1 : 0;
      best = own[s] > own[best] ? s : best;
    }
    double mean = sum / count;
    double variance = Math.max(1e-6, squares / count - mean * mean);
    double othersMean = othersSum / count;
    double othersVariance = Math.max(1e-6, othersSquares / count - othersMean * othersMean);
    double covariance = products / count - mean * othersMean;
    set(Feature.SUBJECT, own[best]);
    set(Feature.SUBJECT_MARGIN, similarity - own[best]);
    set(Feature.SUBJECT_RANK, higher / (double) count);
    set(Feature.SUBJECT_Z, (similarity - mean) / Math.sqrt(variance));
    set(Feature.SUBJECT_AGREEMENT, covariance / Math.sqrt(variance * othersVariance));
    set(Feature.SUBJECT_OF_REST, others[best]);
  }

  /** How each word for itself fits what the rest is about. */
  private void words(Unit unit, int i) {
    System.arraycopy(meanings, 0, scratch, 0, dimension);
    Directions.add(scratch, unit.meaning, -weights[i] * unit.mass);
    Directions.normalized(scratch);
    System.arraycopy(leadMeaning, 0, scratch2, 0, dimension);
    if (i < LEAD) {
      Directions.add(scratch2, unit.meaning, -weights[i] * unit.mass);
    }
    Directions.normalized(scratch2);
    double weight = 0;
    double fit = 0;
    double share = 0;
    double leadFit = 0;
    double first = 0;
    double next = 0;
    double third = 0;
    for (int t = 0; t < unit.terms.length; t++) {
      if (!unit.numbers[t]) {
        double cosine = index.cosine(unit.terms[t], scratch);
        weight += unit.weights[t];
        fit += unit.weights[t] * cosine;
        share += cosine > FITS ? unit.weights[t] : 0;
        leadFit += unit.weights[t] * index.cosine(unit.terms[t], scratch2);
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
      set(Feature.WORD_FIT, fit / weight);
      set(Feature.WORD_FIT_TOP, (first + next + third) / 3);
      set(Feature.WORD_FIT_SHARE, share / weight);
      set(Feature.WORD_FIT_LEAD, leadFit / weight);
    }
  }

  /** The share of a unit's term weight that occurs elsewhere. */
  private static double shared(Unit unit, float[] spread, double own) {
    double weight = 0;
    double found = 0;
    for (int t = 0; t < unit.terms.length; t++) {
      weight += unit.weights[t];
      found += unit.weights[t] * Math.max(0, Math.min(1, spread[unit.terms[t]] - own));
    }
    return weight == 0 ? 0 : found / weight;
  }

  private void register(Unit unit, int i) {
    double others = Math.max(1e-6, weightSum - weights[i]);
    double distance = 0;
    for (Register measure : Register.values()) {
      int m = measure.at();
      double value = unit.register[m];
      double mean = (registerSums[m] - weights[i] * value) / others;
      double square = (registerSquares[m] - weights[i] * value * value) / others;
      double deviation = Math.sqrt(Math.max(0, square - mean * mean));
      double difference = size == 1 ? 0 : value - mean;
      double z = difference / (deviation + 0.02 + 0.1 * Math.abs(mean));
      distance += Math.min(9, z * z);
      switch (measure) {
        case STOP_WORDS -> set(Feature.STOP_WORDS_BREAK, difference);
        case FIRST_PERSON -> set(Feature.FIRST_PERSON_BREAK, difference);
        case ADDRESS -> set(Feature.ADDRESS_BREAK, difference);
        case PAST -> set(Feature.PAST_BREAK, difference);
        case PRESENT -> set(Feature.PRESENT_BREAK, difference);
        case WORD_LENGTH -> set(Feature.WORD_LENGTH_BREAK, difference);
        case SENTENCE_LENGTH -> set(Feature.SENTENCE_LENGTH_BREAK, difference);
        case QUOTES -> set(Feature.QUOTES_BREAK, difference);
        case PORTAL -> set(Feature.PORTAL_BREAK, difference);
        case QUESTIONS -> set(Feature.ARTICLE_QUESTIONS, mean);
        case COHESION, NUMBERS -> {}
      }
    }
    for (int habit = 0; habit < Typography.SIZE; habit++) {
      boolean has = (unit.typography & 1 << habit) != 0;
      othersHabits[habit] = habits[habit] - (has ? weights[i] : 0);
    }
    set(Feature.TYPOGRAPHY_CLASHES, Typography.clashes(unit.typography, othersHabits));
    set(Feature.TYPOGRAPHY_AGREEMENTS, Typography.agreements(unit.typography, othersHabits));
    double alike = openings[unit.opening.at()] - weights[i];
    double sentences = openings[Opening.SENTENCE.at()];
    sentences -= unit.opening == Opening.SENTENCE ? weights[i] : 0;
    set(Feature.OPENING, unit.opening.at());
    set(Feature.OPENING_SHARE, Math.max(0, alike) / others);
    set(Feature.ARTICLE_OPENINGS, Math.max(0, others - Math.max(0, sentences)) / others);
    set(Feature.REGISTER_DISTANCE, Math.sqrt(distance / Register.SIZE));
    set(Feature.ADDRESS, unit.register[Register.ADDRESS.at()]);
    set(Feature.PORTAL, unit.register[Register.PORTAL.at()]);
    set(Feature.NUMBER_SHARE, unit.register[Register.NUMBERS.at()]);
    set(Feature.QUOTES, unit.register[Register.QUOTES.at()]);
    set(Feature.QUESTIONS, unit.register[Register.QUESTIONS.at()]);
    set(Feature.COHESION, unit.register[Register.COHESION.at()]);
    set(Feature.AFTER_OPEN_END, unit.afterOpenEnd ? 1 : 0);
    set(Feature.AFTER_QUESTION, unit.afterQuestion ? 1 : 0);
    double otherAnswers = answers - (unit.afterQuestion ? weights[i] : 0);
    set(Feature.ARTICLE_ANSWERS, Math.max(0, otherAnswers) / others);
    set(Feature.OPEN_END, unit.openEnd ? 1 : 0);
    set(Feature.BEFORE_CONTINUATION, unit.beforeContinuation ? 1 : 0);
    set(Feature.SELF_COHESION, unit.cohesion);
    set(Feature.BROKEN_START, unit.brokenStart ? 1 : 0);
    set(Feature.LINKED_START, unit.linkedStart ? 1 : 0);
  }

  private void place(Unit unit, int i) {
    set(Feature.FROM_START, Math.min(i, 50));
    set(Feature.FROM_END, Math.min(size - 1 - i, 50));
    set(Feature.PLACE, size == 1 ? 0 : i / (double) (size - 1));
    set(Feature.LENGTH, StrictMath.log(1 + unit.contentWords));
    double others = size == 1 ? unit.contentWords : (contentSum - unit.contentWords) / (size - 1);
    set(Feature.RELATIVE_LENGTH, StrictMath.log((1 + unit.contentWords) / (1 + others)));
    set(Feature.UNITS, StrictMath.log(size));
  }

  private void firstLook(int i) {
    if (!second) {
      return;
    }
    double sum = 0;
    double lowest = 1;
    int count = 0;
    int lower = 0;
    double near = 0;
    int nearCount = 0;
    for (int j = Math.max(0, i - NEAR); j <= Math.min(size - 1, i + NEAR); j++) {
      if (j != i) {
        near += firstLook[j];
        nearCount++;
      }
    }
    int window = 50; // a long text is looked at in a window, to stay linear
    for (int j = Math.max(0, i - window); j <= Math.min(size - 1, i + window); j++) {
      if (j != i) {
        sum += firstLook[j];
        lowest = Math.min(lowest, firstLook[j]);
        lower += firstLook[j] < firstLook[i] ? 1 : 0;
        count++;
      }
    }
    set(Feature.FIRST_LOOK, firstLook[i]);
    set(Feature.FIRST_LOOK_PREVIOUS, i == 0 ? 0.5 : firstLook[i - 1]);
    set(Feature.FIRST_LOOK_NEXT, i == size - 1 ? 0.5 : firstLook[i + 1]);
    set(Feature.FIRST_LOOK_NEAR, nearCount == 0 ? 0.5 : near / nearCount);
    set(Feature.FIRST_LOOK_MEAN, count == 0 ? 0.5 : sum / count);
    set(Feature.FIRST_LOOK_LOWEST, lowest);
    set(Feature.FIRST_LOOK_RANK, count == 0 ? 0 : lower / (double) count);
  }

  private double similarity(int i, int j) {
    return Directions.dot(units.get(i).direction, units.get(j).direction);
  }

  /** The cosine of a direction to a sum that has a share of it, without that. */
  private static double cosineWithout(float[] direction, float[] sum, double share) {
    double with = Directions.dot(direction, sum);
    double own = Directions.dot(direction, direction);
    double total = Directions.dot(sum, sum);
    double squares = total - 2 * share * with + share * share * own;
    return own == 0 || squares < 1e-9 * Math.max(1, total)
        ? 0
        : (with - share * own) / Math.sqrt(squares * own);
  }

  private static double cosine(float[] a, float[] b) {
    double squares = Directions.dot(a, a) * Directions.dot(b, b);
    return squares <= 0 ? 0 : Directions.dot(a, b) / Math.sqrt(squares);
  }

  private void set(Feature feature, double value) {
    row[feature.at()] = (float) value;
  }
}
