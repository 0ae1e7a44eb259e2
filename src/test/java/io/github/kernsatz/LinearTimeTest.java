package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/** Time is bounded by a linear function of the length, counted in steps and not by the clock. */
class LinearTimeTest {

  /** Steps of a summary, whatever its text: most of them for looking at an article at all. */
  private static final long STEPS_A_TEXT = 400_000;

  /** Steps of a summary for each character; a usual article needs a sixth of it. */
  private static final long STEPS_A_CHARACTER = 8_000;

  /** Steps of splitting for each character; usual text needs a third of it. */
  private static final long SPLIT_STEPS_A_CHARACTER = 300;

  private static final int TEXTS = 400;
  private static final int BATCH = 50;

  private static Steps steps;

  @BeforeAll
  static void loadCountingCopy() throws ReflectiveOperationException {
    steps = new Steps();
  }

  static IntStream batches() {
    return IntStream.range(0, TEXTS / BATCH).map(batch -> batch * BATCH);
  }

  @ParameterizedTest(name = "from seed {0}")
  @MethodSource("batches")
  void everyTextKeepsTheBound(int firstSeed) throws ReflectiveOperationException {
    for (int seed = firstSeed; seed < firstSeed + BATCH; seed++) {
      assertWithinBounds(GeneratedTexts.of(seed), "seed " + seed);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NOTHING")
  void hostileTextKeepsTheBoundAndGrowsLinearly(HostileText kind)
      throws ReflectiveOperationException {
    String text = kind.atLeast(2_000);
    String longer = kind.atLeast(4 * text.length());

    assertWithinBounds(text, kind.title());
    assertWithinBounds(longer, kind.title());
    assertGrowsLinearly(text, longer, kind.title());
  }

  @Test
  void anArticleOfManyDifferentParagraphsGrowsLinearly() throws ReflectiveOperationException {
    String text = anthology(8);
    String longer = anthology(64);

    assertWithinBounds(longer, "articles, one after the other");
    assertGrowsLinearly(text, longer, "articles, one after the other");
  }

  @Test
  void anItemFarFromItsMarkerGrowsLinearly() throws ReflectiveOperationException {
    assertGrowsLinearly(farItem(500), farItem(4_000), "lines below an item far from its marker");
  }

  /** The word forms of the shorter text are remembered, and not those of the longer one. */
  @Test
  void anEndlessSentenceWithItsCompanyGrowsLinearly() throws ReflectiveOperationException {
    String text = endlessPair(10_000);
    String longer = endlessPair(30_000);

    assertThat((double) steps.ofSummary(longer))
        .isLessThan(1.4 * longer.length() / text.length() * steps.ofSummary(text));
  }

  @Test
  void manySentencesThatNeedAnEndlessOneGrowLinearly() throws ReflectiveOperationException {
    assertGrowsLinearly(
        endlessIntroduction(200),
        endlessIntroduction(1_600),
        "an endless introduction of a person");
  }

  @Test
  void anEndlessTurnOfASpeakerGrowsLinearly() throws ReflectiveOperationException {
    assertGrowsLinearly(endlessTurn(300), endlessTurn(2_400), "an endless answer");
  }

  @Test
  void quotationsThatNeverCloseGrowLinearly() throws ReflectiveOperationException {
    assertGrowsLinearly(openQuotations(400), openQuotations(3_200), "quotations never closed");
  }

  @Test
  void noteMarksBehindASentenceGrowLinearly() throws ReflectiveOperationException {
    assertGrowsLinearly(noteMarks(4_000), noteMarks(32_000), "closing brackets");
  }

  private static void assertWithinBounds(String text, String description)
      throws ReflectiveOperationException {
    assertThat(steps.ofSummary(text))
        .as("steps of a summary, %s", description)
        .isLessThan(STEPS_A_TEXT + STEPS_A_CHARACTER * text.length());
    assertThat(steps.ofSplit(text))
        .as("steps of splitting, %s", description)
        .isLessThan(1_000 + SPLIT_STEPS_A_CHARACTER * text.length());
  }

  /** A quadratic part as small as a tenth of the shorter text's steps would break the bound. */
  private static void assertGrowsLinearly(String text, String longer, String description)
      throws ReflectiveOperationException {
    double growth = 1.15 * longer.length() / text.length();
    assertThat((double) steps.ofSummary(longer))
        .as("growth of a summary's steps, %s", description)
        .isLessThan(growth * steps.ofSummary(text));
    assertThat((double) steps.ofSplit(longer))
        .as("growth of splitting, %s", description)
        .isLessThan(growth * steps.ofSplit(text));
  }

  private static String openQuotations(int count) {
    StringBuilder text = new StringBuilder("Der Hafen von Lindenau\n\n");
    for (int i = 0; i < count; i++) {
      text.append("„Das Haus ").append(i).append(" am Hafen von Lindenau ist alt. ");
    }
    return text.toString();
  }

  private static String endlessTurn(int sentences) {
    return "Reuter: Der Bau am Hafen ist teuer. " + "Er dauert bis zum Herbst. ".repeat(sentences);
  }

  private static String noteMarks(int brackets) {
    return "Der Bau am Hafen ist teuer" + "]".repeat(brackets);
  }

  private static String endlessPair(int words) {
    return "Der Rat kauft "
        + differentWords("Halle", words)
        + ". Er baut "
        + differentWords("Brücke", words)
        + ".";
  }

  private static String endlessIntroduction(int words) {
    StringBuilder text = new StringBuilder();
    text.append("Den Bau plant Jana Reuter mit ")
        .append(differentWords("Halle", words))
        .append('.');
    for (int i = 0; i < words; i++) {
      text.append(" Reuter prüft bald auch Brücke").append(letters(i)).append(" am Hafen.");
    }
    return text.toString();
  }

  private static String differentWords(String stem, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> stem + letters(i))
        .collect(Collectors.joining(" "));
  }

  /** The digits of a number as letters, so that each makes another word. */
  private static String letters(int number) {
    return Integer.toString(number, 16)
        .chars()
        .mapToObj(digit -> String.valueOf((char) ('k' + Character.digit(digit, 16))))
        .collect(Collectors.joining());
  }

  private static String farItem(int blanks) {
    return "-" + " ".repeat(blanks) + "Brot\n" + "  und Butter\n".repeat(blanks / 4);
  }

  private static String anthology(int articles) {
    StringBuilder text = new StringBuilder();
    for (int seed = 0; seed < articles; seed++) {
      text.append(GeneratedTexts.article(seed)).append("\n\n");
    }
    return text.toString();
  }
}
