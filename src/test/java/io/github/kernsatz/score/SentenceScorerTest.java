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
  void beginsAListItemsSentenceBehindItsMarker() {
    Article article =
        Article.parse(
            """
            Kirchweiler baut die Halle um

            Der Gemeinderat hat am Montag drei Dinge beschlossen:
            – Das Dach bekommt bis zum Herbst neue Ziegel.
            – Die Tribüne wächst um zwei Reihen. Das Land zahlt mit.

            So geht es weiter:
            1. Im Mai rücken die Bagger an.
            2) Im Juni kommt der Kran.
            3. Im Juli ist Richtfest.
            4. Im August wird geputzt.

            • Die Halle bleibt so lange zu.
            """);

    assertThat(SentenceScorer.german().score(article))
        .extracting(scored -> scored.sentence().text())
        .contains(
            "Das Dach bekommt bis zum Herbst neue Ziegel.",
            "Die Tribüne wächst um zwei Reihen.",
            "Das Land zahlt mit.",
            "Im Juni kommt der Kran.",
            "Im Juli ist Richtfest.",
            "Im August wird geputzt.",
            "Die Halle bleibt so lange zu.");
    assertThat(SentenceScorer.german().score(article))
        .allSatisfy(
            scored ->
                assertThat(scored.sentence().span().of(article.text()))
                    .isEqualTo(scored.sentence().text()));
  }

  @Test
  void keepsTheNumberOfANameInAListItem() {
    Article article =
        Article.builder()
            .title("So spielten die Vereine am Samstag")
            .listItem("1. FC Altenried gewinnt in Kirchweiler mit 3:1.")
            .listItem("TSV Kirchweiler verliert zum dritten Mal.")
            .listItem("- Neustadt hat spielfrei.")
            .build();

    assertThat(SentenceScorer.german().score(article))
        .extracting(scored -> scored.sentence().text())
        .containsExactly(
            "1. FC Altenried gewinnt in Kirchweiler mit 3:1.",
            "TSV Kirchweiler verliert zum dritten Mal.",
            "Neustadt hat spielfrei.");
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
