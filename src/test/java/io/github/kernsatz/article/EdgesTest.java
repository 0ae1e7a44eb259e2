package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is furniture above the story and below it. A line is known for boilerplate if it begins with
 * "X ", and stands without a blank line below the one above if it begins with "+".
 */
class EdgesTest {

  private static final String TITLE = "Altenried behält sein Freibad";
  private static final String TEXT =
      "Die Gemeinde bezahlt weiterhin das Wasser, und alles andere trägt von nun an der Verein.";
  private static final String FOUR_SENTENCES =
      "Das Bad bleibt offen. Die Gemeinde zahlt das Wasser. Alles andere trägt der Verein. So hat"
          + " es der Rat beschlossen.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12.03.2024",
        "Anna Muster, Altenried",
        "Altenried, 3. Februar 2026",
        "presse@altenried.example",
        "¹ Institut für Ökologie"
      })
  void aLineAboutTheTextIsFurnitureAboveItAndBelowIt(String line) {
    assertThat(marked(TITLE, line, FOUR_SENTENCES, TEXT)).containsExactly(1);
    assertThat(marked(TITLE, FOUR_SENTENCES, TEXT, line)).containsExactly(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12.03.2024",
        "Anna Muster, Altenried",
        "Altenried, 3. Februar 2026",
        "presse@altenried.example",
        "¹ Institut für Ökologie"
      })
  void betweenParagraphsItIsNone(String line) {
    assertThat(marked(TITLE, FOUR_SENTENCES, line, TEXT)).isEmpty();
    assertThat(marked(TITLE, FOUR_SENTENCES, TEXT, line, TEXT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna Muster, Altenried", "Altenried, 3. Februar 2026"})
  void theFirstLineMayBeAHeadlineOfNamesAndPlaces(String line) {
    assertThat(marked(line, FOUR_SENTENCES, TEXT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.03.2024", "Altenried, 3. Februar 2026"})
  void theDateOfTheStoryMayStandBelowItsTeaser(String date) {
    assertThat(marked(TITLE, TEXT, date, FOUR_SENTENCES)).containsExactly(2);
  }

  @Test
  void ofSeveralDatesNoneIsTheStorys() {
    assertThat(marked(TITLE, TEXT, "12.03.2024", FOUR_SENTENCES, "13.03.2024", TEXT)).isEmpty();
  }

  @Test
  void aTeaserHasAtMostSixtyWords() {
    String sixty = "Nun " + "und das Bad ".repeat(19) + "bleibt offen.";

    assertThat(marked(TITLE, sixty, "12.03.2024", FOUR_SENTENCES)).containsExactly(2);
    assertThat(marked(TITLE, "Ja " + sixty, "12.03.2024", FOUR_SENTENCES)).isEmpty();
  }

  @Test
  void theDateBelowTheOnlyParagraphStandsAtTheEnd() {
    assertThat(marked(TITLE, TEXT, "12.03.2024")).containsExactly(2);
  }

  @Test
  void aFootnoteIsNoSentence() {
    assertThat(marked(TITLE, "¹ Die Maße gelten für das alte Bad in der Au.", TEXT)).isEmpty();
  }

  @Test
  void theHeadOfAMailStandsAboveTheText() {
    assertThat(marked("Von: Rathaus", "An: alle", TITLE, TEXT, "Betreff: Bad", TEXT))
        .containsExactly(0, 1);
  }

  @Test
  void factsAboveTheTextGoWithTheirCaptions() {
    assertThat(marked(TITLE, "Freibad Altenried", "Lage\tAu", "Bau\t1961", "Becken\t3", TEXT))
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void factsEndBelowKnownFurniture() {
    assertThat(marked(TITLE, "Neues", "X Menü", "Das Bad", "Lage\tAu", "Bau\t1961", TEXT))
        .containsExactly(2, 3, 4, 5);
  }

  @Test
  void oneFactIsNoTable() {
    assertThat(marked(TITLE, "Freibad Altenried", "Lage\tAu", TEXT)).isEmpty();
  }

  @Test
  void aTableWithoutATextIsTheStory() {
    assertThat(marked(TITLE, "Freibad Altenried", "Lage\tAu", "Bau\t1961")).isEmpty();
  }

  @Test
  void thePressOfficeClosesTheText() {
    assertThat(marked(TITLE, TEXT, "Pressekontakt", "Gerda Holl", "Rathaus am Markt"))
        .containsExactly(2, 3, 4);
  }

  @Test
  void theEndOfThePageGoesWithWhatFollows() {
    assertThat(marked(TITLE, TEXT, "X Kommentare", "Gerda Holl", "Schade ums Bad"))
        .containsExactly(2, 3, 4);
    assertThat(marked(TITLE, TEXT, "X Teilen Drucken", "Gerda Holl")).containsExactly(2, 3);
    assertThat(marked(TITLE, TEXT, "X Menü", "Gerda Holl")).containsExactly(2);
  }

  @Test
  void aHeadingLikeTheEndOfAPageIsNone() {
    assertThat(marked(TITLE, TEXT, "Kommentare", "Gerda Holl")).isEmpty();
  }

  @Test
  void withoutATextThePageHasNoEnd() {
    assertThat(marked(TITLE, "Pressekontakt", "Gerda Holl")).isEmpty();
  }

  @Test
  void anAddressGoesWithItsTelephone() {
    assertThat(marked(TITLE, TEXT, "Wir danken", "Stadt Altenried", "+Am Markt", "+Tel. 01234 17"))
        .containsExactly(3, 4, 5);
    assertThat(marked(TITLE, TEXT, "+Am Markt", "+Tel. 01234 17")).containsExactly(2, 3);
    assertThat(marked(TITLE, TEXT, "+• Kasse", "+Tel. 01234 17")).containsExactly(3);
    assertThat(marked(TITLE, TEXT, "Am Markt", "Tel. 01234 17")).containsExactly(3);
    assertThat(marked(TITLE, TEXT, "Am Markt", "+Pressekontakt")).containsExactly(3);
  }

  private static int[] marked(String... lines) {
    boolean[] boilerplate = new boolean[lines.length];
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      boilerplate[i] = lines[i].startsWith("X ");
      boolean tied = lines[i].startsWith("+");
      String line = lines[i].substring(boilerplate[i] ? 2 : tied ? 1 : 0);
      blocks.add(Block.of(line, new TextSpan(0, line.length()), !tied, new Scratch()));
    }
    new Edges(blocks, new Notices(), boilerplate).mark();
    return Lines.marked(boilerplate);
  }
}
