package io.github.kernsatz.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.salience.Salience;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorTest {

  private static final Article ARTICLE =
      Article.builder()
          .title("Lindenau baut einen Wärmespeicher am Hafen")
          .paragraph(
              "Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher für 9.000 Haushalte."
                  + " Der Stadtrat hat dem Vorhaben am Montagabend mit großer Mehrheit zugestimmt."
                  + " Damit sinkt der Gasverbrauch der Stadt um ein Fünftel.")
          .paragraph(
              "Die Kosten betragen 42 Millionen Euro, ein Drittel davon trägt das Land."
                  + " Kämmerin Petra Voss nannte den Speicher ein „Sparschwein aus Beton“."
                  + " Voss rechnet mit einer Bauzeit von zwei Jahren.")
          .paragraph(
              "Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher für 9.000 Haushalte!"
                  + " Anwohner fürchten den Lärm der Baustelle. Sie sammeln Unterschriften.")
          .build();

  private static final Article BRIEF =
      Article.builder()
          .title("Lindenau baut einen Wärmespeicher")
          .paragraph(
              "Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher."
                  + " Gebaut wird ab Mai."
                  + " Der Speicher soll 9.000 Haushalte mit Fernwärme versorgen.")
          .build();

  private static final String NEWS =
      "Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher, der vom Herbst an 9.000"
          + " Haushalte versorgen soll.";

  private static final Article REPORTAGE =
      Article.builder()
          .title("Lindenau baut einen Wärmespeicher für 9.000 Haushalte")
          .paragraph(
              "Kurz nach sechs schließt Petra Voss das Tor auf."
                  + " Der Wind treibt ein paar Tüten über den Hof. Irgendwo bellt ein Hund.")
          .paragraph(
              NEWS
                  + " Das Vorhaben kostet nach Angaben der Stadtwerke vier Millionen Euro."
                  + " Die Hälfte davon trägt das Land Sachsen.")
          .paragraph(
              "Der Speicher ist 30 Meter hoch und fasst sechs Millionen Liter Wasser."
                  + " Im Winter soll er die Wärme der Müllverbrennung aufnehmen und nachts abgeben."
                  + " Die Stadtwerke rechnen damit, dass sie jedes Jahr 3.000 Tonnen Kohlendioxid"
                  + " sparen.")
          .paragraph(
              "Anwohner befürchten Lärm und Staub auf der schmalen Hafenstraße."
                  + " Der Stadtrat stimmte dem Bau im März trotzdem mit großer Mehrheit zu.")
          .build();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void givesAsManySentencesAsAsked(int count) {
    assertThat(choose(Budget.sentences(count))).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 10, 25, 45, 80, 1000})
  void neverExceedsWords(int limit) {
    assertThat(Budget.words(text(choose(Budget.words(limit))))).isLessThanOrEqualTo(limit);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 60, 140, 280, 5000})
  void neverExceedsCharacters(int limit) {
    assertThat(text(choose(Budget.characters(limit))).length()).isLessThanOrEqualTo(limit);
  }

  @Test
  void isEmptyIfNothingFits() {
    assertThat(choose(Budget.words(1))).isEmpty();
  }

  @Test
  void neverTakesASentenceTwice() {
    assertThat(choose(Budget.sentences(100)).stream().filter(s -> s.startsWith("Die Stadtwerke")))
        .hasSize(1);
  }

  @Test
  void takesAReferenceOnlyAfterItsAntecedent() {
    for (int count = 1; count <= 8; count++) {
      List<String> chosen = choose(Budget.sentences(count));
      int reference = chosen.indexOf("Damit sinkt der Gasverbrauch der Stadt um ein Fünftel.");
      if (reference >= 0) {
        assertThat(chosen.get(reference - 1)).startsWith("Der Stadtrat");
      }
      assertThat(chosen).first().isNotEqualTo("Sie sammeln Unterschriften.");
    }
  }

  @Test
  void keepsToTheSentencesThatMayCompete() {
    List<Integer> paragraphs = Salience.of(ARTICLE).rate((sentence, score, paragraph) -> paragraph);
    boolean[] competes = new boolean[paragraphs.size()];
    for (int s = 0; s < competes.length; s++) {
      competes[s] = paragraphs.get(s) == 2;
    }
    assertThat(Selector.choose(Salience.of(ARTICLE), competes, Budget.sentences(9)))
        .isNotEmpty()
        .containsOnly(IntStream.range(0, competes.length).filter(s -> competes[s]).toArray());
  }

  @Test
  void prefersSentencesThatSaySomething() {
    Article article =
        Article.builder()
            .title("Lindenau baut einen Wärmespeicher")
            .paragraph(
                "Was plant Lindenau am Hafen? Es wird gebaut."
                    + " Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher."
                    + " Das teilte die Stadt am Montag mit."
                    + " Der Speicher soll 9.000 Haushalte mit Fernwärme versorgen.")
            .build();
    assertThat(choose(article, Budget.sentences(2)))
        .containsExactly(
            "Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher.",
            "Der Speicher soll 9.000 Haushalte mit Fernwärme versorgen.");
  }

  @Test
  void takesAQuestionOnlyWhereNothingElseIsLeft() {
    Article article =
        Article.builder().paragraph("Was plant die Stadt Lindenau am alten Hafen?").build();
    assertThat(choose(article, Budget.sentences(1))).hasSize(1);
  }

  @Test
  void givesFewerSentencesRatherThanQuestions() {
    Article article =
        Article.builder()
            .title("Wie Lindenau heizen will")
            .paragraph("Frau Voss, was kostet der neue Wärmespeicher am alten Hafen?")
            .paragraph("Der Wärmespeicher am Hafen kostet die Stadt vier Millionen Euro.")
            .paragraph("Und wann soll der Wärmespeicher am Hafen fertig werden?")
            .paragraph(
                "Die Stadtwerke Lindenau rechnen für das Vorhaben mit einer Bauzeit von zwei Jahren.")
            .build();
    assertThat(choose(article, Budget.sentences(3)))
        .containsExactly(
            "Der Wärmespeicher am Hafen kostet die Stadt vier Millionen Euro.",
            "Die Stadtwerke Lindenau rechnen für das Vorhaben mit einer Bauzeit von zwei Jahren.");
  }

  @Test
  void neverSaysTheSameInOtherOrder() {
    Article article =
        Article.builder()
            .paragraph("Die Stadtwerke Lindenau bauen am Hafen einen Wärmespeicher für Haushalte.")
            .paragraph("Am Hafen bauen die Stadtwerke einen großen Wärmespeicher für Lindenau.")
            .build();
    assertThat(choose(article, Budget.sentences(2))).hasSize(1);
  }

  @Test
  void neverSaysTheSameInOtherWords() {
    Article article =
        Article.builder()
            .title("Neuer Nachtzug verbindet Leipzig mit Stockholm")
            .paragraph(
                "Ein schwedisches Unternehmen will von Dezember an dreimal in der Woche einen"
                    + " Nachtzug zwischen Leipzig und Stockholm fahren lassen.")
            .paragraph(
                "Zwischen Leipzig und Stockholm soll es von Dezember an wieder eine direkte"
                    + " Zugverbindung über Nacht geben.")
            .build();
    assertThat(choose(article, Budget.sentences(2))).hasSize(1);
  }

  @Test
  void takesABriefSentenceWhereMoreAreAskedForThanSaySomething() {
    assertThat(choose(BRIEF, Budget.sentences(3)))
        .containsExactly(
            "Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher.",
            "Gebaut wird ab Mai.",
            "Der Speicher soll 9.000 Haushalte mit Fernwärme versorgen.");
  }

  @Test
  void leavesABriefSentenceOutWhereWordsAreCounted() {
    Article article =
        Article.builder()
            .title("Lindenau baut einen Wärmespeicher")
            .paragraph(
                "Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher."
                    + " Der Speicher soll 9.000 Haushalte mit Fernwärme versorgen.")
            .paragraph(
                "Der Stadtrat von Lindenau stimmte dem Vorhaben am Montag mit großer Mehrheit zu."
                    + " Die Kosten von vier Millionen Euro trägt zur Hälfte das Land.")
            .paragraph(
                "Gebaut wird ab Mai. Anwohner befürchten Lärm und Staub auf der schmalen Hafenstraße.")
            .build();
    assertThat(choose(article, Budget.words(100)))
        .contains("Anwohner befürchten Lärm und Staub auf der schmalen Hafenstraße.")
        .doesNotContain("Gebaut wird ab Mai.");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void saysTheNewsThoughTheBeginningOnlySetsTheScene(int sentences) {
    assertThat(choose(REPORTAGE, Budget.sentences(sentences))).hasSize(sentences).contains(NEWS);
  }

  @Test
  void putsMoreBehindABeginningThatLeavesRoom() {
    assertThat(choose(REPORTAGE, Budget.words(52)))
        .containsExactly(
            "Kurz nach sechs schließt Petra Voss das Tor auf.",
            "Der Wind treibt ein paar Tüten über den Hof.",
            "Irgendwo bellt ein Hund.",
            NEWS,
            "Das Vorhaben kostet nach Angaben der Stadtwerke vier Millionen Euro.");
  }

  @Test
  void hasAsManySentencesAsAskedThoughOneNamesTheSource() {
    Article article =
        Article.builder()
            .title("Lindenau erhöht seinen Deich")
            .paragraph(
                "Die Stadt Lindenau erhöht in diesem Sommer ihren alten Deich am Hafen."
                    + " Das teilte die Stadt mit."
                    + " Der Pegel der Elbe stieg im Winter um drei Meter.")
            .paragraph(
                "Die Kosten von neun Millionen Euro trägt zur Hälfte das Land Sachsen."
                    + " Anwohner befürchten Lärm und Staub auf der schmalen Hafenstraße.")
            .build();
    assertThat(choose(article, Budget.sentences(5))).hasSize(5);
  }

  @Test
  void staysWithTheBeginningThoughItsSecondSentenceOnlyNamesTheSource() {
    Article article =
        Article.builder()
            .title("Köln begrenzt Zahl der Zuschauer bei Länderspiel")
            .paragraph(
                "Das Länderspiel in Köln dürfen höchstens 300 Zuschauer im Stadion sehen."
                    + " Das teilte die Stadt Köln mit."
                    + " Wegen vieler Infektionen gelte dieselbe Regel wie beim Spiel am Samstag.")
            .paragraph(
                "Der Verband hatte vor Wochen 9.200 Karten für Helfer angekündigt."
                    + " Die Karten sollen nun für ein Spiel im Herbst gelten.")
            .build();
    assertThat(choose(article, Budget.sentences(3)))
        .containsExactly(
            "Das Länderspiel in Köln dürfen höchstens 300 Zuschauer im Stadion sehen.",
            "Das teilte die Stadt Köln mit.",
            "Wegen vieler Infektionen gelte dieselbe Regel wie beim Spiel am Samstag.");
  }

  @Test
  void takesThePiecesOfSentencesThatAreWorthMost() {
    Article article =
        Article.builder()
            .title("Lindenau baut einen Wärmespeicher am Hafen")
            .paragraph("und so weiter")
            .paragraph("die Stadtwerke Lindenau bauen den Wärmespeicher am Hafen")
            .build();
    assertThat(choose(article, Budget.sentences(1)))
        .containsExactly("die Stadtwerke Lindenau bauen den Wärmespeicher am Hafen");
  }

  @Test
  void takesNoPieceOfASentenceThatMustNotCompete() {
    Article article =
        Article.builder()
            .paragraph("und dann kam der Zug nach Lindenau")
            .paragraph("und dann fuhr er wieder ab nach Ulm")
            .build();
    assertThat(
            Selector.choose(Salience.of(article), new boolean[] {false, true}, Budget.sentences(2)))
        .containsExactly(1);
  }

  @Test
  void aPieceIsBetterThanNothing() {
    Article article = Article.builder().paragraph("und dann kam der Zug nach Lindenau").build();
    assertThat(choose(article, Budget.sentences(1))).hasSize(1);
  }

  @Test
  void staysFastOnEndlessRepetition() {
    Article article =
        Article.builder()
            .paragraph("Der Zug nach Lindenau fährt heute nicht. ".repeat(20_000))
            .build();
    assertThat(choose(article, Budget.words(10_000))).hasSize(1);
  }

  private static List<String> choose(Budget budget) {
    return choose(ARTICLE, budget);
  }

  private static List<String> choose(Article article, Budget budget) {
    Salience salience = Salience.of(article);
    boolean[] competes = new boolean[salience.sentences().size()];
    Arrays.fill(competes, true);
    return Arrays.stream(Selector.choose(salience, competes, budget))
        .mapToObj(s -> salience.sentences().get(s).text())
        .toList();
  }

  private static String text(List<String> sentences) {
    return String.join(" ", sentences);
  }
}
