package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionsTest {

  private static final String SENTENCE =
      "Der Verein übernimmt den Betrieb des Freibads und bezahlt die Aufsicht an den Becken.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Verein übernimmt den Betrieb des Freibads und bezahlt die Aufsicht an den Becken.
          DER VEREIN übernimmt den Betrieb des Freibads – und bezahlt die Aufsicht an den Becken
          Der Verein übernimmt nun den Betrieb des Freibads und bezahlt die Aufsicht an den Becken.
          Der Verein übernimmt den Betrieb und bezahlt die Aufsicht an den Becken.
          """)
  void findsAParagraphSaidAgainWithSmallDifferences(String again) {
    assertThat(article(SENTENCE, "Dazwischen.", again).repetitionOf(2)).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tor für Altenried, das 1:0 durch Brandt in der 14. Minute | Tor für Altenried, das 2:0 durch Brandt in der 31. Minute
          Der Kandidat aus Altenried gewann die Wahl sehr deutlich | Der Kandidat aus Neuhausen gewann die Wahl sehr deutlich
          Ja. | Ja.
          Das weiß ich nicht mehr. | Das weiß ich nicht mehr.
          """)
  void leavesOtherStatementsAndShortAnswersAlone(String first, String second) {
    assertThat(article(first, second).repetitionOf(1)).isEmpty();
  }

  @Test
  void leavesAShortHeadingThatStandsTwiceAlone() {
    Article article =
        Article.builder()
            .heading("Hintergrund")
            .paragraph(SENTENCE)
            .heading("Hintergrund")
            .paragraph("Die Gemeinde zahlt weiter das Wasser.")
            .build();

    assertThat(article.repetitionOf(2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Das Bad bleibt nun doch bis Mai offen | Das Bad bleibt nun doch bis Mai offen
          Das Bad in der Au bleibt ein Jahr offen, sagt der Rat | Das Bad in der Au bleibt ein Jahr offen, meint der Rat
          Das Bad hat heute 12 Gäste, und alle gehen nach einer Stunde wieder heim | Das Bad hat heute 12 Gäste, und alle gehen nach einer Stunde wieder los
          """)
  void findsABlockOfEightWordsOrMoreSaidAgain(String first, String second) {
    assertThat(article(first, second).repetitionOf(1)).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Das Bad bleibt nun doch ganz offen | Das Bad bleibt nun doch ganz offen
          Das Bad in der Au bleibt heute offen | Das Bad in der Au öffnet morgen früh
          Das Bad hat heute 12 Gäste, und alle gehen nach einer Stunde wieder heim | Das Bad hat heute 14 Gäste, und alle gehen nach einer Stunde wieder heim
          Das Bad in der Au am Dorf bleibt offen | Das Bad in der Au am Dorf bleibt offen, weil der Rat es will
          """)
  void findsNoRepetitionInFewerOrOtherWords(String first, String second) {
    assertThat(article(first, second).repetitionOf(1)).isEmpty();
  }

  @Test
  void takesANewNameInALongBlockForACorrection() {
    String more = " und bezahlt mit dem Geld des Kreises auch noch den neuen Zaun an der Straße.";
    String first = "Der Verein von Altenried übernimmt den Betrieb" + more;
    String second = "Der Verein von Neuhausen übernimmt den Betrieb" + more;

    assertThat(article(first, second).repetitionOf(1)).hasValue(0);
  }

  @Test
  void findsAHeadingOfFourWordsSaidAgain() {
    Article article =
        Article.builder()
            .heading("Wie es jetzt weitergeht")
            .paragraph(SENTENCE)
            .heading("Wie es jetzt weitergeht")
            .build();

    assertThat(article.repetitionOf(2)).hasValue(0);
  }

  @Test
  void pointsToTheFirstOfMany() {
    Article article = article(SENTENCE, SENTENCE + " Nun.", SENTENCE, SENTENCE);

    assertThat(article.repetitionOf(1)).hasValue(0);
    assertThat(article.repetitionOf(2)).hasValue(0);
    assertThat(article.repetitionOf(3)).hasValue(0);
  }

  private static Article article(String... paragraphs) {
    Article.Builder builder = Article.builder();
    for (String paragraph : paragraphs) {
      builder.paragraph(paragraph);
    }
    return builder.build();
  }
}
