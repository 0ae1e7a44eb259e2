package io.github.kernsatz.topic;

/**
 * A stretch of an article that is judged as one: a paragraph, or the items of a list together.
 *
 * <p>Its fields are filled once by {@link Units} and only read afterwards.
 */
final class Unit {

  /** A term that stands with a capital where a small letter could stand. */
  static final int NAME = 1;

  /** A term that is a number. */
  static final int NUMBER = 2;

  /** The article's blocks {@code [firstBlock, lastBlock]} belong to this unit. */
  final int firstBlock;

  final int lastBlock;

  /** Number of the section, counted by headings. */
  final int section;

  /** Whether a heading stands directly before it. */
  final boolean afterHeading;

  final int words;
  final int contentWords;

  /** The number of different content terms, numbers too. */
  final int termCount;

  /** The terms; this array and the other ones may be longer than what they have. */
  final int[] terms;

  /** For each term its weight in the unit: inverse document frequency, damped count. */
  final float[] weights;

  /** The number of different terms and parts of those that are compounds. */
  final int stemCount;

  /** These terms and parts. */
  final int[] stems;

  /** For each term whether it is a {@link #NAME} or a {@link #NUMBER}, as bits. */
  final int[] kinds;

  /** For each term where it is printed first in the unit's first block; −1 if it is not. */
  final int[] starts;

  final int[] ends;

  /** The direction that the sum of its words points in, of unit length or zero. */
  final float[] meaning;

  /** The same after {@link TopicMetric}: what its topic is compared by. */
  final float[] direction;

  /** The product of {@link #meaning} with itself: 0, or 1 but for rounding. */
  final double meaningSquares;

  /** The product of {@link #direction} with itself. */
  final double directionSquares;

  /** How much its words agree: the length of their sum against the sum of their lengths. */
  final double cohesion;

  /** How much it counts in sums of directions: the square root of its content words. */
  final double mass;

  final float[] register;

  /** Its habits of {@link Typography}. */
  final int typography;

  final Opening opening;

  /** Starts like the middle of a sentence, or with an address. */
  final boolean brokenStart;

  /** The block before stops in the middle of a sentence. */
  boolean afterOpenEnd;

  /** The block before is a question. */
  boolean afterQuestion;

  /** It stops in the middle of a sentence itself. */
  boolean openEnd;

  /** The block after goes on in the middle of a sentence. */
  boolean beforeContinuation;

  /** Its first words point back: "doch", "dieser". */
  final boolean linkedStart;

  Unit(
      int firstBlock,
      int lastBlock,
      int section,
      boolean afterHeading,
      int words,
      int contentWords,
      int termCount,
      int[] terms,
      float[] weights,
      int stemCount,
      int[] stems,
      int[] kinds,
      int[] starts,
      int[] ends,
      float[] meaning,
      float[] direction,
      double cohesion,
      float[] register,
      int typography,
      Opening opening,
      boolean brokenStart,
      boolean linkedStart) {
    this.firstBlock = firstBlock;
    this.lastBlock = lastBlock;
    this.section = section;
    this.afterHeading = afterHeading;
    this.words = words;
    this.contentWords = contentWords;
    this.termCount = termCount;
    this.terms = terms;
    this.weights = weights;
    this.stemCount = stemCount;
    this.stems = stems;
    this.kinds = kinds;
    this.starts = starts;
    this.ends = ends;
    this.meaning = meaning;
    this.direction = direction;
    this.meaningSquares = Directions.dot(meaning, meaning);
    this.directionSquares = Directions.dot(direction, direction);
    this.cohesion = cohesion;
    this.mass = Math.sqrt(contentWords);
    this.register = register;
    this.typography = typography;
    this.opening = opening;
    this.brokenStart = brokenStart;
    this.linkedStart = linkedStart;
  }

  /** Adds a weight to each of its terms. */
  void countTerms(float[] spread, double weight) {
    count(terms, termCount, spread, (float) weight);
  }

  /** The same for its terms and the parts of those that are compounds. */
  void countStems(float[] spread, double weight) {
    count(stems, stemCount, spread, (float) weight);
  }

  private static void count(int[] terms, int count, float[] spread, float weight) {
    for (int place = 0; place < count; place++) {
      spread[terms[place]] += weight;
    }
  }

  boolean isName(int place) {
    return (kinds[place] & NAME) != 0;
  }

  boolean isNumber(int place) {
    return (kinds[place] & NUMBER) != 0;
  }
}
