package io.github.kernsatz.topic;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What blurs the picture of the topic, a foreign passage above all, hardly counts in its core. */
class ClosenessTest {

  @Test
  void inTheCoreAUnitCountsByTheCubeOfItsSimilarityToAll() {
    for (Windmill article : Windmill.inBothLooks()) {
      float[] all = new float[article.index.dimension()];
      Directions.add(all, article.teaser.direction, article.teaser.mass);
      for (int j = 0; j < article.size; j++) {
        Unit unit = article.units.get(j);
        Directions.add(all, unit.direction, article.weight(j) * unit.mass);
      }
      Directions.normalized(all);
      for (int i = 0; i < article.size; i++) {
        int unit = i;
        float[] core = new float[article.index.dimension()];
        IntStream.range(0, article.size)
            .filter(j -> j != unit)
            .forEach(
                j -> {
                  Unit other = article.units.get(j);
                  double cosine = Math.max(0, Directions.dot(other.direction, all));
                  double agreement = article.weight(j) * other.mass * Math.pow(cosine, 3);
                  Directions.add(core, other.direction, agreement);
                });
        Directions.normalized(core);
        article.says(Feature.CORE, i, Directions.dot(article.units.get(i).direction, core));
      }
    }
  }

  @Test
  void theLeadIsComparedByMeaningToo() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        article.says(
            Feature.MEANING_LEAD, i, Directions.dot(article.units.get(i).meaning, article.lead(i)));
      }
    }
  }
}
