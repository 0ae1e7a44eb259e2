package io.github.kernsatz.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.kernsatz.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceScorerTest {

  private static final Article ARTICLE =
      Article.builder()
          .title("Handballerinnen aus Kirchweiler steigen in die Bundesliga auf")
          .teaser("Nach 21 Jahren kehrt der Verein zurück.")
          .paragraph(
              "Die Handballerinnen des TSV Kirchweiler sind in die Bundesliga aufgestiegen. Im letzten"
                  + " Spiel der Saison gewannen sie mit 31:28 gegen Neustadt.")
          .heading("Feier auf dem Marktplatz")
          .paragraph(
              "„Ich kann es kaum glauben“, sagte Trainerin Anja Kolb. Wer hätte das gedacht?")
          .build();

  @Test
  void scoresBodyAndTeaserSentencesInOrder() {
    List<ScoredSentence> scored = SentenceScorer.german().score(ARTICLE);
    assertThat(scored).extracting(ScoredSentence::paragraphIndex).containsExactly(1, 2, 2, 4, 4);
    assertThat(scored).allMatch(s -> s.score() >= 0 && s.score() <= 1);
  }

  @Test
  void ranksTheNewsAboveTheExclamation() {
    List<ScoredSentence> scored = SentenceScorer.german().score(ARTICLE);
    assertThat(scored.get(1).score()).isGreaterThan(scored.get(4).score());
  }

  @Test
  void anArticleWithoutSentencesHasNoScores() {
    assertThat(SentenceScorer.german().score(Article.parse(""))).isEmpty();
  }

  @Test
  void wantsOneVerdictABlock() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SentenceScorer.german().score(ARTICLE, List.of()))
        .withMessageContaining("5");
  }

  @Test
  @SuppressWarnings("NullAway")
  void namesTheNullArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> SentenceScorer.german().score(null))
        .withMessage("article");
  }
}
