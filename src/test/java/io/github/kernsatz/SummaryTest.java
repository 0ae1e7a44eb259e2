package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.sentence.Sentence;
import io.github.kernsatz.text.TextSpan;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final String GERMAN =
      "Die Stadtbücherei in Hornbach öffnet von Mai an auch am Sonntag, und das soll so bleiben,"
          + " wie der Rat der Stadt mit großer Mehrheit entschieden hat.";
  private static final String ENGLISH =
      "The town library will open its doors every Sunday from May onwards, as members of several"
          + " local councils decided late last Wednesday evening after long debates.";
  private static final String OVEN =
      "Der Backofen der Bäckerei Hagemann wird mit Buchenholz geheizt, und der Sauerteig des"
          + " Roggenbrots reift im Gärkorb.";

  private static final Article ARTICLE =
      Article.builder().paragraph(GERMAN).paragraph(ENGLISH).paragraph(OVEN).build();
  private static final ScoredSentence SENTENCE = sentence(0, GERMAN);

  @Test
  void isSurelyAboutGermanTextWhereGermanIsWritten() {
    assertThat(of(verdict(0, Verdict.KEPT)).languageConfidence()).isEqualTo(1);
  }

  @Test
  void isHardlyAboutGermanTextWhereAnotherLanguageIsWritten() {
    assertThat(of(verdict(1, Verdict.KEPT)).languageConfidence()).isLessThan(0.5);
  }

  @Test
  void knowsItsLanguageWhateverThePageAroundTheArticleSays() {
    assertThat(of(verdict(0, Verdict.KEPT), verdict(1, Verdict.BOILERPLATE)).languageConfidence())
        .isEqualTo(1);
  }

  @Test
  void knowsItsLanguageWithoutWhatIsSaidAgain() {
    assertThat(of(verdict(0, Verdict.KEPT), verdict(1, Verdict.REPEATED)).languageConfidence())
        .isEqualTo(1);
  }

  @Test
  void doubtsItsLanguageForAForeignPassage() {
    assertThat(of(verdict(0, Verdict.KEPT), verdict(1, Verdict.OFF_TOPIC)).languageConfidence())
        .isLessThan(1);
  }

  @Test
  void hasKeywordsOfBlocksOnlyThatCouldGiveSentences() {
    List<ParagraphVerdict> verdicts =
        List.of(
            verdict(0, Verdict.KEPT), verdict(1, Verdict.OFF_TOPIC), verdict(2, Verdict.OFF_TOPIC));

    Summary summary = new Summary(ARTICLE, verdicts, List.of(SENTENCE), List.of(SENTENCE));

    assertThat(summary.keywords())
        .extracting(Keyword::text)
        .contains("Stadtbücherei")
        .noneMatch(OVEN::contains);
  }

  @Test
  void isEqualToOneOfTheSameParts() {
    Summary summary = of(verdict(0, Verdict.KEPT));

    assertThat(of(verdict(0, Verdict.KEPT))).isEqualTo(summary).hasSameHashCodeAs(summary);
  }

  @Test
  void isEqualToNoOtherValue() {
    assertThat(of(verdict(0, Verdict.KEPT))).isNotEqualTo(GERMAN);
  }

  @Test
  void differsWhereItsArticleDoes() {
    Article other = Article.builder().paragraph(GERMAN).paragraph(OVEN).build();

    assertThat(new Summary(other, List.of(), List.of(), List.of()))
        .isNotEqualTo(new Summary(ARTICLE, List.of(), List.of(), List.of()));
  }

  @Test
  void differsWhereAVerdictDoes() {
    assertThat(of(verdict(0, Verdict.KEPT))).isNotEqualTo(of(verdict(0, Verdict.OFF_TOPIC)));
  }

  @Test
  void differsWhereAScoreDoes() {
    assertThat(new Summary(ARTICLE, List.of(), List.of(SENTENCE), List.of()))
        .isNotEqualTo(new Summary(ARTICLE, List.of(), List.of(), List.of()));
  }

  @Test
  void differsWhereTheExtractDoes() {
    Summary some = new Summary(ARTICLE, List.of(), List.of(SENTENCE), List.of(SENTENCE));
    Summary none = new Summary(ARTICLE, List.of(), List.of(SENTENCE), List.of());

    assertThat(some).isNotEqualTo(none).doesNotHaveSameHashCodeAs(none);
  }

  @Test
  void tellsHowManySentencesItHasAndWhatTheySay() {
    Summary summary =
        new Summary(ARTICLE, List.of(), List.of(SENTENCE, sentence(2, OVEN)), List.of(SENTENCE));

    assertThat(summary).hasToString("Summary[1 of 2 sentences: " + GERMAN + "]");
  }

  private static Summary of(ParagraphVerdict... verdicts) {
    return new Summary(ARTICLE, List.of(verdicts), List.of(SENTENCE), List.of(SENTENCE));
  }

  private static ParagraphVerdict verdict(int block, Verdict verdict) {
    Paragraph paragraph = ARTICLE.paragraphs().get(block);
    return new ParagraphVerdict(paragraph, verdict, 0.5, "Ein Grund.");
  }

  private static ScoredSentence sentence(int block, String text) {
    TextSpan span = ARTICLE.paragraphs().get(block).span();
    return new ScoredSentence(new Sentence(text, span), 0.5, block);
  }
}
