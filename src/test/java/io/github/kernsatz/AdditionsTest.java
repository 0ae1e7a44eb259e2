package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is added to an article, and does not belong to it, changes nothing about the rest. */
class AdditionsTest {

  private static final String FOREIGN =
      """
      Die Tabellenkalkulation des Büropakets öffnet Dateien aus älteren Programmen und speichert sie \
      auf Wunsch als PDF. Formeln lassen sich mit einem Tastenkürzel eingeben, Diagramme per \
      Mausklick einfügen und Vorlagen aus dem Menü auswählen. Eine Testversion steht zum Download \
      bereit.""";

  static List<String> samples() {
    return List.of(
        "interview-starkregen",
        "lokales-hallenbad",
        "mischtext-nachtzug",
        "sport-handball",
        "wirtschaft-papierfabrik",
        "wissenschaft-fledermaeuse");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aParagraphSaidAgainChangesNoVerdictNoScoreAndNoChoice(String name) {
    Summary plain = Summarizer.create().summarize(SampleArticles.text(name));
    String said = longestParagraph(plain.article());

    Summary added = Summarizer.create().summarize(plain.article().text().strip() + "\n\n" + said);

    List<ParagraphVerdict> verdicts = added.verdicts();
    assertThat(verdicts.get(verdicts.size() - 1).verdict()).isEqualTo(Verdict.REPEATED);
    assertThat(verdicts.subList(0, verdicts.size() - 1)).isEqualTo(plain.verdicts());
    assertThat(added.scores()).isEqualTo(plain.scores());
    assertThat(added.text()).isEqualTo(plain.text());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aForeignParagraphBelowChangesNoOtherVerdictAndNoChoice(String name) {
    Summary plain = Summarizer.create().summarize(SampleArticles.text(name));

    Summary added =
        Summarizer.create().summarize(plain.article().text().strip() + "\n\n" + FOREIGN);

    List<Verdict> verdicts = added.verdicts().stream().map(ParagraphVerdict::verdict).toList();
    assertThat(verdicts.get(verdicts.size() - 1)).isEqualTo(Verdict.OFF_TOPIC);
    assertThat(verdicts.subList(0, verdicts.size() - 1))
        .isEqualTo(plain.verdicts().stream().map(ParagraphVerdict::verdict).toList());
    assertThat(texts(added.sentences())).isEqualTo(texts(plain.sentences()));
  }

  private static List<String> texts(List<ScoredSentence> sentences) {
    return sentences.stream().map(scored -> scored.sentence().text()).toList();
  }

  private static String longestParagraph(Article article) {
    return article.paragraphs().stream()
        .filter(block -> block.role() == Role.BODY)
        .map(Paragraph::text)
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .orElseThrow();
  }
}
