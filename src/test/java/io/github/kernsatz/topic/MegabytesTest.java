package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.TermAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article of a size that none has takes no more time for each of its paragraphs. */
class MegabytesTest {

  private static final List<String> PARAGRAPHS =
      List.of(
          "Der Pegel der Leine stieg in der Nacht auf fünf Meter zwanzig, und die Feuerwehr füllte"
              + " an der Uferstraße weiter Sandsäcke.",
          "Am Vormittag wurden drei Straßen in der Altstadt gesperrt, weil das Wasser über die"
              + " Kaimauer trat und in die Keller lief.",
          "Bürgermeisterin Anke Roloff dankte den Helfern und kündigte an, die Schulen bis zum"
              + " Freitag geschlossen zu halten.");

  private final TermAnalyzer analyzer = TermAnalyzer.german();
  private final PortalWords portalWords = PortalWords.load(analyzer);
  private final TopicMetric metric = TopicMetric.load();
  private final RelevanceModel model = RelevanceModel.load();

  @Test
  void takesTwiceTheStepsForTwiceTheText() {
    int once = steps(1_000);
    assertThat(steps(2_000)).isBetween(once, 2 * once + once / 10);
  }

  /** How often a unit is asked for while an article of many sections is judged. */
  private int steps(int paragraphs) {
    Article.Builder builder = Article.builder().title("Hochwasser an der Leine");
    for (int i = 0; i < paragraphs; i++) {
      builder.heading("Punkt " + i).paragraph(PARAGRAPHS.get(i % 3)).paragraph("Nummer " + i);
    }
    Article article = builder.build();
    boolean[] skipped = new boolean[article.paragraphs().size()];
    Units units = new Units(article, skipped, analyzer, portalWords, metric, new Scratch());
    Judgement judgement = new Judgement(article, units, model, Strictness.BALANCED);
    assertThat(new Verdicts(article, skipped, units, judgement, Strictness.BALANCED).list())
        .hasSize(article.paragraphs().size());
    return units.asked();
  }
}
