package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.article.Article;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What fits a common subject, as an offer fits shopping, better than it fits the rest, is foreign:
 * the similarity to the rest is seen among those to the subjects.
 */
class CommonSubjectsTest {

  @Test
  void theNearestSubjectIsSetAgainstTheRest() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        double[] own = subjects(article, article.units.get(i).meaning);
        int nearest = nearest(own);
        double similarity = similarity(article, i);
        article.says(Feature.SUBJECT, i, own[nearest]);
        article.says(Feature.SUBJECT_MARGIN, i, similarity - own[nearest]);
        article.says(Feature.SUBJECT_OF_REST, i, subjects(article, article.rest(i))[nearest]);
      }
    }
  }

  @Test
  void theRestHasAPlaceAmongTheSubjects() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        double[] own = subjects(article, article.units.get(i).meaning);
        double similarity = similarity(article, i);
        long higher = IntStream.range(0, own.length).filter(s -> own[s] > similarity).count();
        article.says(Feature.SUBJECT_RANK, i, higher / (double) own.length);
        article.says(Feature.SUBJECT_Z, i, (similarity - mean(own)) / Math.sqrt(variance(own)));
      }
    }
  }

  @Test
  void aUnitAndTheRestAgreeAboutTheSubjects() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        double[] own = subjects(article, article.units.get(i).meaning);
        double[] rest = subjects(article, article.rest(i));
        double[] products =
            IntStream.range(0, own.length)
                .mapToDouble(s -> (own[s] - mean(own)) * (rest[s] - mean(rest)))
                .toArray();
        article.says(
            Feature.SUBJECT_AGREEMENT,
            i,
            mean(products) / Math.sqrt(variance(own) * variance(rest)));
      }
    }
  }

  @Test
  void anOnlyUnitHasNoRestToAgreeWith() {
    Units units =
        Windmill.units(
            Article.builder()
                .paragraph(
                    "Der Mühlenverein Hollern hat am Samstag die ersten Flügel der alten Windmühle"
                        + " montiert.")
                .build());
    Evidence evidence = new Evidence(units, null);

    assertThat(Windmill.value(evidence, Feature.SUBJECT_OF_REST, 0)).isZero();
    assertThat(Windmill.value(evidence, Feature.SUBJECT_AGREEMENT, 0)).isZero();
    assertThat(Windmill.value(evidence, Feature.SUBJECT, 0)).isPositive();
  }

  private static double similarity(Windmill article, int i) {
    return Directions.dot(article.units.get(i).meaning, article.rest(i));
  }

  private static double[] subjects(Windmill article, float[] direction) {
    float[] subjects = new float[article.index.subjectCount()];
    article.index.subjects(direction, subjects);
    return IntStream.range(0, subjects.length).mapToDouble(s -> subjects[s]).toArray();
  }

  private static int nearest(double[] similarities) {
    return IntStream.range(0, similarities.length)
        .reduce((a, b) -> similarities[b] > similarities[a] ? b : a)
        .orElseThrow();
  }

  private static double mean(double[] values) {
    return IntStream.range(0, values.length).mapToDouble(s -> values[s]).average().orElseThrow();
  }

  /** At least a millionth, or words without vectors would be divided by nothing. */
  private static double variance(double[] values) {
    double mean = mean(values);
    return Math.max(
        1e-6,
        IntStream.range(0, values.length)
            .mapToDouble(s -> (values[s] - mean) * (values[s] - mean))
            .average()
            .orElseThrow());
  }
}
