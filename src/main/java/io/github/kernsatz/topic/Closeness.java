package io.github.kernsatz.topic;

/** Similarity to the article as a whole, to its title and to its start. */
final class Closeness implements Witness {

  /** Spreads below this are taken for this, in units of a similarity. */
  static final double LEAST_SPREAD = 0.04;

  private final Topic topic;
  private final Sum core;
  private final Sum lead;
  private final Sum leadMeaning;
  private final Sections sections;
  private final double[] rest;

  /** Similarity to the rest before {@link TopicMetric}. */
  private final double[] meaning;

  private final Moments restMoments;
  private final Moments meaningMoments;

  Closeness(Topic topic) {
    this.topic = topic;
    this.sections = new Sections(topic);
    core = new Sum(topic.core);
    lead = new Sum(topic.lead);
    leadMeaning = new Sum(topic.leadMeaning);
    Sum all = new Sum(topic.all);
    Sum meanings = new Sum(topic.meanings);
    rest = topic.scratch.doubles(topic.size);
    meaning = topic.scratch.doubles(topic.size);
    for (int i = 0; i < topic.size; i++) {
      Unit unit = topic.units.get(i);
      rest[i] = all.cosineWithout(unit.direction, unit.directionSquares, topic.share(i));
      meaning[i] = meanings.cosineWithout(unit.meaning, unit.meaningSquares, topic.share(i));
    }
    restMoments = new Moments(rest, topic.size, topic.scratch);
    meaningMoments = new Moments(meaning, topic.size, topic.scratch);
  }

  /** Similarity of a unit to the rest by the meaning of words alone. */
  double meaning(int unit) {
    return meaning[unit];
  }

  @Override
  public void testify(int i, float[] row) {
    Unit unit = topic.units.get(i);
    Unit title = topic.units.title();
    Feature.REST.set(row, rest[i]);
    Feature.CORE.set(
        row, core.cosineWithout(unit.direction, unit.directionSquares, topic.agreement[i]));
    Feature.HAS_TITLE.set(row, title == null ? 0 : 1);
    if (title != null) {
      Feature.TITLE.set(row, Directions.dot(unit.direction, title.direction));
      Feature.MEANING_TITLE.set(row, Directions.dot(unit.meaning, title.meaning));
    }
    double leadShare = topic.leadShare(i);
    Feature.LEAD.set(row, lead.cosineWithout(unit.direction, unit.directionSquares, leadShare));
    Feature.MEANING_LEAD.set(
        row, leadMeaning.cosineWithout(unit.meaning, unit.meaningSquares, leadShare));
    Feature.MEANING_REST.set(row, meaning[i]);
    Feature.MEANING_Z.set(row, z(meaning[i], meaningMoments, i));
    Feature.SECTION.set(row, sections.similarity(unit, rest[i]));
    Feature.SECTION_SIZE.set(row, sections.size(unit));
    Feature.AFTER_HEADING.set(row, unit.afterHeading ? 1 : 0);
    Feature.ARTICLE_MEAN.set(row, restMoments.meanWithout(i));
    Feature.ARTICLE_SPREAD.set(row, restMoments.deviationWithout(i));
    Feature.ARTICLE_LOWEST.set(row, restMoments.lowestWithout(i));
    Feature.REST_Z.set(row, z(rest[i], restMoments, i));
    Feature.REST_GAP.set(row, rest[i] - restMoments.lowestWithout(i));
    Feature.REST_RANK.set(row, restMoments.rank(i));
  }

  /** A value in deviations from the mean of the others. */
  static double z(double value, Moments moments, int unit) {
    return (value - moments.meanWithout(unit))
        / Math.max(LEAST_SPREAD, moments.deviationWithout(unit));
  }
}
