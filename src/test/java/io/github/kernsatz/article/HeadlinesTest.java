package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Title and teaser among the first blocks, none of which is boilerplate unless it begins with "X ".
 */
class HeadlinesTest {

  private static final String TITLE = "Altenried behält sein Freibad";
  private static final String TEXT =
      "Die Gemeinde Altenried bezahlt weiterhin das Wasser in dem Freibad, und der Verein hilft.";
  private static final String MORE =
      "Die Opposition bezweifelt, dass die Helfer auch nach dem dritten Sommer noch kommen werden.";
  private static final String TEASER = "Ein Verein rettet das Freibad von Altenried.";

  @Test
  void aTitleStandsAboveTheText() {
    assertThat(title(TITLE, TEXT, MORE)).isZero();
  }

  @Test
  void aTitleAloneIsNone() {
    assertThat(title(TITLE)).isEqualTo(Repetitions.NONE);
  }

  @Test
  void aTextWithoutAHeadlineHasNone() {
    assertThat(title(TEXT, TITLE, MORE)).isEqualTo(Repetitions.NONE);
  }

  @Test
  void theHeadlineThatIsSaidAgainIsTheTitle() {
    assertThat(title("Neues aus dem Rathaus", TITLE, TEXT, TITLE, MORE)).isEqualTo(1);
  }

  @Test
  void aKickerThatIsSaidAgainIsNoTitle() {
    assertThat(title("Neues aus Altenried", TITLE, TEXT, "Neues aus Altenried", MORE)).isEqualTo(1);
  }

  @Test
  void threeWordsAboveALongerHeadlineAreAKicker() {
    assertThat(title("Streit ums Freibad", TITLE, TEXT)).isEqualTo(1);
    assertThat(headlines("Streit ums Freibad", TITLE, TEXT).isKicker(0)).isTrue();
  }

  @Test
  void threeWordsAboveThreeWordsAreTheTitle() {
    assertThat(title("Streit ums Freibad", "Verein hilft Altenried", TEXT)).isZero();
  }

  @Test
  void fourWordsAboveAHeadlineAreTheTitle() {
    assertThat(title("Streit um das Freibad", TITLE, TEXT)).isZero();
  }

  @Test
  void aSentenceIsNoKicker() {
    assertThat(headlines("Streit ums Freibad!", TITLE, TEXT, TITLE, MORE).isKicker(0)).isFalse();
  }

  @Test
  void onlyTheLineRightAboveTheTitleIsAKicker() {
    Headlines headlines =
        headlines("Aus Altenried", "Freibad", TITLE, TEXT, TITLE, "Freibad", MORE);

    assertThat(headlines.title()).isEqualTo(2);
    assertThat(headlines.isKicker(0)).isFalse();
    assertThat(headlines.isKicker(1)).isTrue();
    assertThat(headlines.isKicker(2)).isFalse();
    assertThat(headlines.isKicker(5)).isFalse();
  }

  @Test
  void aLongLineAboveTheTitleIsNoKicker() {
    assertThat(headlines("Neues aus dem Rathaus", TITLE, TEXT, TITLE, MORE).isKicker(0)).isFalse();
  }

  @Test
  void withoutATitleNothingIsAKicker() {
    assertThat(headlines(TEXT, "Freibad").isKicker(1)).isFalse();
  }

  @Test
  void aLineWithAColonLeadsToTheHeadlineBelow() {
    assertThat(title("Das sagt der Rat zum Bad:", TITLE, TEXT)).isEqualTo(1);
  }

  @Test
  void aLineWithAColonAboveTheTextIsNoTitle() {
    assertThat(title("Das sagt der Rat zum Bad:", TEXT, MORE)).isEqualTo(Repetitions.NONE);
  }

  @Test
  void aLineWithAColonLeadsToNoOtherWithAColon() {
    assertThat(title("Das sagt der Rat zum Bad:", "Und das sagt der Verein:", TEXT))
        .isEqualTo(Repetitions.NONE);
  }

  @Test
  void aLineWithAColonLeadsToNoHeadlineWithoutAText() {
    assertThat(title("Das sagt der Rat zum Bad:", TITLE)).isEqualTo(Repetitions.NONE);
    assertThat(title("Das sagt der Rat zum Bad:", TITLE, "Kurz und gut"))
        .isEqualTo(Repetitions.NONE);
  }

  @Test
  void aNameOfAnotherSubjectIsNotTheTitleIfFurnitureStandsBelow() {
    assertThat(title("Morgenblatt am Sonntag aktuell", "X Menü", TITLE, TEXT, MORE)).isEqualTo(2);
    assertThat(title("Morgenblatt am Sonntag aktuell", TITLE, TEXT, MORE)).isZero();
  }

  @Test
  void aHeadlineThatSharesItsWordsWithTheTextStaysTheTitle() {
    assertThat(title("Wasser für Altenrieds Freibad", "X Menü", TITLE, TEXT, MORE)).isZero();
  }

  @Test
  void theTitleBelowFurnitureSharesTwoWordsWithTheText() {
    assertThat(
            title("Morgenblatt am Sonntag aktuell", "X Menü", "Kinder bekommen ein Freibad", TEXT))
        .isZero();
  }

  @Test
  void theTitleIsNotLookedForBelowTheText() {
    assertThat(title("Morgenblatt am Sonntag aktuell", "X Menü", TEXT, TITLE, MORE)).isZero();
  }

  @Test
  void theEntriesOfATickerAreNoTitles() {
    assertThat(title("+++ 17:42 Bad öffnet +++", TEXT, "+++ 16:10 Bad schließt +++", MORE))
        .isEqualTo(Repetitions.NONE);
    assertThat(title("+++ 17:42 Bad öffnet +++", TEXT, MORE)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Altenried rettet sein Bad, die Helfer feiern, der Rat ist froh, und alle Kinder aus dem"
            + " Dorf gehen nun wieder schwimmen, heißt es heute hier",
        "20 Jahre Freibad",
        "1. Freibad der Welt"
      })
  void aHeadlineHasUpToTwentyFiveWords(String line) {
    assertThat(Headlines.isHeadline(Lines.block(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Altenried rettet sein Bad, die Helfer feiern, der Rat ist froh, und alle Kinder aus dem"
            + " Dorf gehen nun wieder schwimmen, heißt es nun heute hier",
        "Altenried rettet sein Freibad.",
        "Altenried rettet sein Freibad,",
        "Altenried rettet sein Freibad;",
        "rettet Altenried sein Freibad",
        "• Freibad Altenried",
        "– Freibad Altenried",
        "12.03.2024",
        "Das Bad bleibt. Der Rat zahlt. Alle freut es. Und der Kiosk" + " öffnet. Es gibt Eis"
      })
  void aLineOfAnotherFormIsNoHeadline(String line) {
    assertThat(Headlines.isHeadline(Lines.block(line))).isFalse();
  }

  @Test
  void aHeadlineHasUpToTwoHundredCharacters() {
    assertThat(Headlines.isHeadline(Lines.block("A".repeat(200)))).isTrue();
    assertThat(Headlines.isHeadline(Lines.block("A".repeat(201)))).isFalse();
  }

  @Test
  void aTeaserIsSaidAgain() {
    assertThat(teaser(TITLE, TEASER, TEXT, TEASER, MORE)).isEqualTo(1);
    assertThat(teaser(TITLE, TEASER, TEXT, MORE)).isEqualTo(Repetitions.NONE);
  }

  @Test
  void aTeaserSaidAgainInTheMenuAloneIsNone() {
    assertThat(teaser(TITLE, TEASER, TEXT, "X " + TEASER, MORE)).isEqualTo(Repetitions.NONE);
  }

  @Test
  void aTeaserIsFollowedByTheTitleOrByWhoWroteIt() {
    assertThat(teaser(TITLE, TEASER, TITLE, TEXT, MORE)).isEqualTo(1);
    assertThat(teaser(TITLE, TEASER, "X Von Anna Muster", TEXT, MORE)).isEqualTo(1);
    assertThat(teaser(TITLE, TEASER, "X Menü", TEXT, MORE)).isEqualTo(Repetitions.NONE);
  }

  @Test
  void aTeaserIsFollowedByTwoBlocksOfTheStory() {
    assertThat(teaser(TITLE, TEASER, "X Von Anna Muster", TEXT)).isEqualTo(Repetitions.NONE);
    assertThat(teaser(TITLE, TEASER, "X Von Anna Muster")).isEqualTo(Repetitions.NONE);
  }

  @Test
  void aTeaserHasSixToSixtyWordsInAtMostThreeSentences() {
    String sixty = "Ein " + "Verein ".repeat(58) + "hilft.";

    assertThat(teaser(TITLE, "Ein Verein rettet das Bad.", TITLE, TEXT))
        .isEqualTo(Repetitions.NONE);
    assertThat(teaser(TITLE, "Ein Verein rettet nun das Bad.", TITLE, TEXT)).isEqualTo(1);
    assertThat(teaser(TITLE, sixty, TITLE, TEXT)).isEqualTo(1);
    assertThat(teaser(TITLE, "Nun " + sixty, TITLE, TEXT)).isEqualTo(Repetitions.NONE);
    assertThat(teaser(TITLE, "Das Bad bleibt. Der Rat zahlt. Alle freut es.", TITLE, TEXT))
        .isEqualTo(1);
    assertThat(
            teaser(
                TITLE,
                "Das Bad bleibt. Der Rat zahlt. Das freut alle. So ist es gut.",
                TITLE,
                TEXT))
        .isEqualTo(Repetitions.NONE);
  }

  private static int title(String... lines) {
    return headlines(lines).title();
  }

  private static int teaser(String... lines) {
    return headlines(lines).teaser();
  }

  private static Headlines headlines(String... lines) {
    boolean[] boilerplate = new boolean[lines.length];
    boolean[] meta = new boolean[lines.length];
    String[] texts = lines.clone();
    for (int i = 0; i < lines.length; i++) {
      boilerplate[i] = lines[i].startsWith("X ");
      meta[i] = lines[i].startsWith("X Von");
      texts[i] = boilerplate[i] ? lines[i].substring(2) : lines[i];
    }
    int[] earlier = new int[lines.length];
    for (int i = 0; i < lines.length; i++) {
      int first = Arrays.asList(texts).indexOf(texts[i]);
      earlier[i] = first < i ? first : Repetitions.NONE;
    }
    return new Headlines(Lines.blocks(texts), boilerplate, meta, earlier, Repetitions.NONE);
  }
}
