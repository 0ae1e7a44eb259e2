package io.github.kernsatz.topic;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.model.Rows;

/** The relevance of every unit of an article, and the evidence in words. */
final class Judgement {

  /** Fewer units than this hardly show what the article is about. */
  private static final int FEW = 4;

  /** What too little evidence is worth in favour of a unit, as log-odds for each missing unit. */
  private static final double DOUBT = 1;

  /** An article of which less than this share of words is left has no common story. */
  private static final double LEAST_STORY = 0.4;

  /** A unit of a lower similarity to the rest does not speak of what the rest speaks of. */
  private static final double APART = 0.25;

  /** If more than this share of the words that are kept stands apart, there is no common story. */
  private static final double SCATTERED = 0.6;

  /** What is said of everything in an article without a story. */
  static final String NO_STORY = "Der Text hat kein gemeinsames Thema; deshalb bleibt alles.";

  private final double[] relevance;
  private final String[] reasons;
  private final boolean hasStory;

  /**
   * Judges.
   *
   * @param strictness below whose threshold a reason speaks against a unit; whether there is a
   *     story does not depend on it, or a stricter filter would drop less
   */
  Judgement(Article article, Units units, RelevanceModel model, Strictness strictness) {
    int size = units.size();
    relevance = units.scratch().doubles(size);
    reasons = new String[size];
    if (size == 1) {
      relevance[0] = 1;
      reasons[0] = "Der einzige Absatz, der lang genug für ein Urteil ist.";
      hasStory = true;
      return;
    }
    float[] firstLook = model.firstLook(units);
    Evidence evidence = new Evidence(units, firstLook);
    Relations relations = evidence.relations();
    Reasons words = new Reasons(article, units, evidence, model);
    double favour = DOUBT * Math.max(0, FEW - size);
    double story = 0;
    double apart = 0;
    double all = 0;
    Rows rows = RelevanceModel.rows(units, evidence);
    float[][] room = model.room(units.scratch());
    while (rows.next()) {
      model.secondLook(rows, relations, relevance, room);
      for (int i = rows.from(); i < rows.to(); i++) {
        relevance[i] = shifted(relevance[i], favour);
        boolean foreign = relevance[i] < Strictness.BALANCED.threshold();
        reasons[i] = words.about(i, rows, relevance[i], relevance[i] < strictness.threshold());
        apart += !foreign && Feature.REST.of(rows, i) < APART ? units.get(i).words : 0;
        all += units.get(i).words;
        story += foreign ? 0 : units.get(i).words;
      }
    }
    boolean scattered = size >= FEW && apart > SCATTERED * story;
    hasStory = story >= LEAST_STORY * all && !scattered;
    if (!hasStory) {
      for (int i = 0; i < size; i++) {
        relevance[i] = (1 + relevance[i]) / 2;
        reasons[i] = NO_STORY;
      }
    }
  }

  private static double shifted(double probability, double logOdds) {
    return probability / (probability + (1 - probability) * StrictMath.exp(-logOdds));
  }

  /** Whether there is a topic that units can be foreign to. */
  boolean hasStory() {
    return hasStory;
  }

  double relevance(int unit) {
    return relevance[unit];
  }

  String reason(int unit) {
    return reasons[unit];
  }
}
