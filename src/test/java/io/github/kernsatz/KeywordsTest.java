package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kernsatz.text.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordsTest {

  private static final String TEXT =
      "Lindenau baut einen Wärmespeicher am alten Hafen\n\n"
          + "Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher für 9.000 Haushalte."
          + " Den Bau leitet die Ingenieurin Petra Jelkowitz."
          + " Der Stadtrat hat dem Wärmespeicher am Montag zugestimmt.\n\n"
          + "Im alten Hafen lagerte früher Kohle. Nach Angaben der Stadtwerke wird der"
          + " Wärmespeicher 42 Millionen Euro kosten. Die größte Sorge von Jelkowitz ist der"
          + " weiche Boden.\n\n"
          + "Die Stadtwerke wollen mit dem Wärmespeicher weniger Erdgas verbrennen. Erdgas ist"
          + " zuletzt viel teurer geworden, sagte Jelkowitz.";

  private final List<Keyword> keywords = Summarizer.create().summarize(TEXT).keywords();

  @Test
  void nameWhatTheArticleIsAbout() {
    assertThat(texts(keywords)).contains("Wärmespeicher", "Stadtwerke");
  }

  @Test
  void giveANounTheAdjectiveThatBelongsToIt() {
    assertThat(texts(keywords)).contains("alten Hafen").doesNotContain("Hafen");
  }

  @Test
  void giveASurnameItsFirstName() {
    assertThat(texts(keywords)).contains("Petra Jelkowitz").doesNotContain("Jelkowitz", "Petra");
  }

  @Test
  void doNotTakeMonthsAndDaysForNames() {
    String text =
        "Hallenbad bleibt geschlossen\n\n"
            + "In Weidenau hatten Fachleute Ende Februar Risse in der Decke des Hallenbads entdeckt."
            + " Am Freitag sagte der Bürgermeister, dass das Hallenbad bis Oktober zu bleibt.";

    assertThat(texts(Summarizer.create().summarize(text).keywords()))
        .contains("Weidenau", "Fachleute")
        .doesNotContain("Ende", "Februar Risse", "Februar", "Freitag", "Oktober");
  }

  @Test
  void standInTheTextWhereTheirSpansSay() {
    assertThat(keywords)
        .allSatisfy(
            keyword ->
                assertThat(keyword.spans())
                    .isNotEmpty()
                    .anyMatch(span -> span.of(TEXT).equals(keyword.text())));
  }

  @Test
  void areAtMostTenTheWeightiestFirst() {
    assertThat(keywords).hasSizeBetween(3, 10);
    assertThat(keywords).isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
  }

  @Test
  void areNoneWithoutSentences() {
    assertThat(Summarizer.create().summarize("").keywords()).isEmpty();
  }

  @Test
  void rejectAPhraseThatStandsNowhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Keyword("Hafen", 0.5, List.of()))
        .withMessage("spans must be at least one");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void haveAWeightFromZeroToOne(double weight) {
    List<TextSpan> spans = List.of(new TextSpan(0, 5));

    assertThat(new Keyword("Hafen", weight, spans).weight()).isEqualTo(weight);
  }

  @Test
  void rejectANegativeWeight() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Keyword("Hafen", -0.1, List.of(new TextSpan(0, 5))))
        .withMessage("weight must be in [0, 1], not -0.1");
  }

  @Test
  void rejectAWeightBeyondOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Keyword("Hafen", 1.5, List.of()))
        .withMessageContaining("[0, 1]");
  }

  private static List<String> texts(List<Keyword> keywords) {
    return keywords.stream().map(Keyword::text).toList();
  }
}
