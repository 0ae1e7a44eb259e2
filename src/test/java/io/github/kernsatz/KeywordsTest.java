package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

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

  private static final List<Keyword> KEYWORDS = Summarizer.create().summarize(TEXT).keywords();

  @Test
  void nameWhatTheArticleIsAbout() {
    assertThat(texts(KEYWORDS)).contains("Wärmespeicher", "Stadtwerke");
  }

  @Test
  void giveANounTheAdjectiveThatBelongsToIt() {
    assertThat(texts(KEYWORDS)).contains("alten Hafen").doesNotContain("Hafen");
  }

  @Test
  void giveASurnameItsFirstName() {
    assertThat(texts(KEYWORDS)).contains("Petra Jelkowitz").doesNotContain("Jelkowitz", "Petra");
  }

  @Test
  void standInTheTextWhereTheirSpansSay() {
    assertThat(KEYWORDS)
        .allSatisfy(
            keyword ->
                assertThat(keyword.spans())
                    .isNotEmpty()
                    .anyMatch(span -> span.of(TEXT).equals(keyword.text())));
  }

  @Test
  void areAtMostTenTheWeightiestFirst() {
    assertThat(KEYWORDS).hasSizeBetween(3, 10);
    assertThat(KEYWORDS).isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
  }

  @Test
  void areNoneWithoutSentences() {
    assertThat(Summarizer.create().summarize("").keywords()).isEmpty();
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
