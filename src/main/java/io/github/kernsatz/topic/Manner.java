package io.github.kernsatz.topic;

/** How a unit speaks and is set, against how the rest does. */
final class Manner implements Witness {

  private final Topic topic;
  private final double[] sums;
  private final double[] squares;

  /** For each habit of {@link Typography} the weight of the units that show it. */
  private final double[] habits;

  private final double[] othersHabits;

  /** For each {@link Opening} the weight of the units that have it. */
  private final double[] openings;

  /** The weight of the units that stand after a question. */
  private double answers;

  Manner(Topic topic) {
    this.topic = topic;
    sums = topic.scratch.doubles(Register.SIZE);
    squares = topic.scratch.doubles(Register.SIZE);
    habits = topic.scratch.doubles(Typography.SIZE);
    othersHabits = topic.scratch.doubles(Typography.SIZE);
    openings = topic.scratch.doubles(Opening.COUNT);
    for (int i = 0; i < topic.size; i++) {
      Unit unit = topic.units.get(i);
      double weight = topic.weights[i];
      openings[unit.opening.at()] += weight;
      answers += unit.afterQuestion ? weight : 0;
      for (int habit = 0; habit < Typography.SIZE; habit++) {
        habits[habit] += has(unit, habit) ? weight : 0;
      }
      for (int m = 0; m < Register.SIZE; m++) {
        sums[m] += weight * unit.register[m];
        squares[m] += weight * unit.register[m] * unit.register[m];
      }
    }
  }

  private static boolean has(Unit unit, int habit) {
    return (unit.typography & 1 << habit) != 0;
  }

  @Override
  public void testify(int i, float[] row) {
    Unit unit = topic.units.get(i);
    double weight = topic.weights[i];
    double others = Math.max(1e-6, topic.weightSum - weight);
    breaks(unit, weight, others, row);
    for (int habit = 0; habit < Typography.SIZE; habit++) {
      othersHabits[habit] = habits[habit] - (has(unit, habit) ? weight : 0);
    }
    Feature.TYPOGRAPHY_CLASHES.set(row, Typography.clashes(unit.typography, othersHabits));
    Feature.TYPOGRAPHY_AGREEMENTS.set(row, Typography.agreements(unit.typography, othersHabits));
    double alike = openings[unit.opening.at()] - weight;
    double sentences = openings[Opening.SENTENCE.at()];
    sentences -= unit.opening == Opening.SENTENCE ? weight : 0;
    Feature.OPENING.set(row, unit.opening.at());
    Feature.OPENING_SHARE.set(row, Math.max(0, alike) / others);
    Feature.ARTICLE_OPENINGS.set(row, Math.max(0, others - Math.max(0, sentences)) / others);
    double otherAnswers = answers - (unit.afterQuestion ? weight : 0);
    Feature.ARTICLE_ANSWERS.set(row, Math.max(0, otherAnswers) / others);
    own(unit, row);
  }

  private void breaks(Unit unit, double weight, double others, float[] row) {
    double distance = 0;
    for (int m = 0; m < Register.SIZE; m++) {
      Register measure = Register.ALL.get(m);
      double value = unit.register[m];
      double mean = (sums[m] - weight * value) / others;
      double square = (squares[m] - weight * value * value) / others;
      double deviation = Math.sqrt(Math.max(0, square - mean * mean));
      double difference = topic.size == 1 ? 0 : value - mean;
      double z = difference / (deviation + 0.02 + 0.1 * Math.abs(mean));
      distance += Math.min(9, z * z);
      switch (measure) {
        case STOP_WORDS -> Feature.STOP_WORDS_BREAK.set(row, difference);
        case FIRST_PERSON -> Feature.FIRST_PERSON_BREAK.set(row, difference);
        case ADDRESS -> Feature.ADDRESS_BREAK.set(row, difference);
        case PAST -> Feature.PAST_BREAK.set(row, difference);
        case PRESENT -> Feature.PRESENT_BREAK.set(row, difference);
        case WORD_LENGTH -> Feature.WORD_LENGTH_BREAK.set(row, difference);
        case SENTENCE_LENGTH -> Feature.SENTENCE_LENGTH_BREAK.set(row, difference);
        case QUOTES -> Feature.QUOTES_BREAK.set(row, difference);
        case PORTAL -> Feature.PORTAL_BREAK.set(row, difference);
        case QUESTIONS -> Feature.ARTICLE_QUESTIONS.set(row, mean);
        case COHESION, NUMBERS -> {}
      }
    }
    Feature.REGISTER_DISTANCE.set(row, Math.sqrt(distance / Register.SIZE));
  }

  private static void own(Unit unit, float[] row) {
    Feature.ADDRESS.set(row, unit.register[Register.ADDRESS.at()]);
    Feature.PORTAL.set(row, unit.register[Register.PORTAL.at()]);
    Feature.NUMBER_SHARE.set(row, unit.register[Register.NUMBERS.at()]);
    Feature.QUOTES.set(row, unit.register[Register.QUOTES.at()]);
    Feature.QUESTIONS.set(row, unit.register[Register.QUESTIONS.at()]);
    Feature.COHESION.set(row, unit.register[Register.COHESION.at()]);
    Feature.AFTER_OPEN_END.set(row, unit.afterOpenEnd ? 1 : 0);
    Feature.AFTER_QUESTION.set(row, unit.afterQuestion ? 1 : 0);
    Feature.OPEN_END.set(row, unit.openEnd ? 1 : 0);
    Feature.BEFORE_CONTINUATION.set(row, unit.beforeContinuation ? 1 : 0);
    Feature.SELF_COHESION.set(row, unit.cohesion);
    Feature.BROKEN_START.set(row, unit.brokenStart ? 1 : 0);
    Feature.LINKED_START.set(row, unit.linkedStart ? 1 : 0);
  }
}
