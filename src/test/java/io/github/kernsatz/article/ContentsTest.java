package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentsTest {

  private static final String TEXT =
      "Zwergziegen brauchen einen Zaun und viel Auslauf, und im Winter fressen sie vor allem Heu.";

  @Test
  void findsWhatAnAnnouncedTableLists() {
    assertThat(entries("Inhalt", "1 Merkmale", "2 Haltung", "Merkmale", TEXT, "Haltung", TEXT))
        .containsExactly(1, 2);
  }

  @Test
  void findsThreeLinesThatTheHeadingsSayAgain() {
    assertThat(
            entries(
                "Die Zwergziege",
                "Merkmale",
                "Haltung",
                "Futter",
                TEXT,
                "Merkmale",
                TEXT,
                "Haltung",
                TEXT,
                "Futter",
                TEXT))
        .containsExactly(1, 2, 3);
  }

  @Test
  void takesTwoLinesForNoTableUnlessItIsAnnounced() {
    assertThat(entries("Die Ziege", "Merkmale", "Haltung", TEXT, "Merkmale", TEXT, "Haltung", TEXT))
        .isEmpty();
    assertThat(entries("Inhalt", "Merkmale", "Haltung", TEXT, "Merkmale", TEXT, "Haltung", TEXT))
        .containsExactly(1, 2);
  }

  @Test
  void takesLinesInAnotherOrderForNoTable() {
    assertThat(
            entries(
                "Die Zwergziege",
                "Haltung",
                "Futter",
                "Merkmale",
                TEXT,
                "Merkmale",
                TEXT,
                "Haltung",
                TEXT,
                "Futter",
                TEXT))
        .isEmpty();
  }

  @Test
  void readsAnEntryWithoutThePageItStandsOn() {
    assertThat(entries("Inhalt", "1 Merkmale 3", "2 Haltung 12", "Merkmale", TEXT, "Haltung", TEXT))
        .containsExactly(1, 2);
  }

  @Test
  void takesANumberedLineForAnEntryThoughNothingSaysItAgain() {
    assertThat(entries("Inhalt", "1 Vorwort", "1.1 Haltung", "Haltung", TEXT))
        .containsExactly(1, 2);
  }

  @Test
  void takesNumberedLinesForNoTableUnlessItIsAnnounced() {
    assertThat(entries("Die Ziege", "1 Vorwort", "2 Dank", "3 Nachwort", TEXT)).isEmpty();
  }

  @Test
  void endsATableBeforeASentence() {
    assertThat(entries("Inhalt", "1 Haltung", "2 Ziegen fressen Heu.", "Haltung", TEXT))
        .containsExactly(1);
  }

  @Test
  void endsATableBeforeALineThatIsNotNumberedLikeASection() {
    assertThat(entries("Inhalt", "1 Vorwort", "12", TEXT)).containsExactly(1);
    assertThat(entries("Inhalt", "1 Vorwort", "12-mal Heu", TEXT)).containsExactly(1);
    assertThat(entries("Inhalt", "1 Vorwort", "1 (Dank)", TEXT)).containsExactly(1);
    assertThat(entries("Inhalt", "1 Vorwort", "1.1.1.1 Dank", TEXT)).containsExactly(1);
    assertThat(entries("Inhalt", "1 Vorwort", "Dank", TEXT)).containsExactly(1);
    assertThat(entries("Inhalt", "1 Vorwort", "1.1.10 Dank", TEXT)).containsExactly(1, 2);
    assertThat(entries("Inhalt", "1 Vorwort", "9.0 Dank", TEXT)).containsExactly(1, 2);
  }

  @Test
  void takesALineOfMoreThanFourteenWordsForNoEntry() {
    String fourteen = "Wort ".repeat(14).strip();

    assertThat(entries("Inhalt", fourteen, "1 Dank", TEXT, fourteen)).containsExactly(1, 2);
    assertThat(entries("Inhalt", fourteen + " mehr", TEXT, fourteen + " mehr")).isEmpty();
  }

  @Test
  void leavesTheHeadingThatTheTableMeans() {
    assertThat(entries("Inhalt", "Haltung", "Haltung", TEXT)).containsExactly(1);
  }

  private static int[] entries(String... lines) {
    boolean[] marks = new boolean[lines.length];
    new Contents(Lines.blocks(lines)).mark(marks);
    return Lines.marked(marks);
  }
}
