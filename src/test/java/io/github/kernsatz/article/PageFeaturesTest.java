package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.text.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page model is told of the lines of a small page. */
class PageFeaturesTest {

  private static final String FIRST =
      "Der Gemeinderat von Altenried hat beschlossen, das alte Freibad nicht zu schließen.";
  private static final String SECOND =
      "Die Gemeinde bezahlt weiter das Wasser in dem Freibad, und der Verein trägt den Rest.";
  private static final String FOREIGN = "Im Nachbarkreis hat die Post neue Fahrräder.";

  private static final List<Block> PAGE =
      List.of(
          line("Startseite", true),
          line("Lokales", false),
          line("Sport (neu)", false),
          line("Freibad Altenried bleibt", true),
          line("12.03.2024, 10:15 Uhr", false),
          line(FIRST, true),
          line(SECOND, true),
          line("Mehr zum Thema", true),
          line("Neue Fahrräder für die Post", false),
          line(FOREIGN, false),
          line("Impressum", true));

  private static final boolean[] NOTICE = {
    true, false, false, false, true, false, false, true, false, false, true
  };

  private static final int[] NOTHING_REPEATED = none(PAGE.size());

  @ParameterizedTest
  @CsvSource({
    "words-1, 2",
    "words-2, 1",
    "words1, 6",
    "words2, 12",
    "prose-1, 0",
    "prose1, 0",
    "notice-1, 0",
    "notice1, 1",
    "sentence1, 0"
  })
  void tellTheLinesAroundTheHeadline(String feature, float value) {
    assertThat(feature(3, feature)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"prose-1, 1", "sentence-1, 1", "notice-1, 0", "notice1, 0", "words1, 5", "words2, 7"})
  void tellTheLinesAroundTheEnd(String feature, float value) {
    assertThat(feature(7, feature)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"0, words-1", "0, prose-1", "0, function-1", "0, sentence-1", "0, notice-1"})
  void haveNothingBeforeTheFirstLine(int line, String feature) {
    assertThat(feature(line, feature)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"10, words1", "10, prose1", "10, function1", "10, sentence1", "10, notice1"})
  void haveNothingBehindTheLastLine(int line, String feature) {
    assertThat(feature(line, feature)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0, proseAbove, 60",
    "0, proseBelow, 5",
    "5, proseAbove, 60",
    "6, proseAbove, 1",
    "6, proseBelow, 3",
    "7, proseAbove, 1",
    "8, proseAbove, 2",
    "3, noticeAbove, 3",
    "3, noticeBelow, 1",
    "7, tailAbove, 60",
    "9, tailAbove, 2"
  })
  void tellHowFarTheNextOfAKindIs(int line, String feature, float value) {
    assertThat(feature(line, feature)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "5, noticesIn3, 2",
    "0, noticesIn3, 1",
    "0, noticesIn10, 4",
    "5, datesIn3, 1",
    "10, datesIn3, 0",
    "10, datesIn10, 1"
  })
  void countNoticesAndDatesNearby(int line, String feature, float value) {
    assertThat(feature(line, feature)).isEqualTo(value);
  }

  @Test
  void tellHowMuchTextIsNearby() {
    assertThat(feature(5, "proseIn3"))
        .isCloseTo(share(words(5) + words(6), words(2, 9)), within(1e-6f));
    assertThat(feature(0, "proseIn3")).isZero();
    assertThat(feature(10, "proseIn3")).isCloseTo(share(words(9), words(7, 11)), within(1e-6f));
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "1, 3", "2, 3", "3, 2", "4, 2", "5, 1", "9, 3", "10, 1"})
  void countTheLinesWithoutABlankLineBetween(int line, float lines) {
    assertThat(feature(line, "chunkLines")).isEqualTo(lines);
  }

  @Test
  void countNoMoreThanTenLinesInEitherDirection() {
    List<Block> page = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      page.add(line("Zeile", false));
    }

    assertThat(feature(page, new boolean[40], none(40), 20, "chunkLines")).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({"3, 0", "4, 1", "5, 0"})
  void knowTheDate(int line, float value) {
    assertThat(feature(line, "date")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"6, 0", "7, 1", "8, 0"})
  void knowWhatOpensTheEnd(int line, float value) {
    assertThat(feature(line, "tail")).isEqualTo(value);
  }

  @Test
  void knowWhatIsSaidAgain() {
    int[] earlier = NOTHING_REPEATED.clone();
    earlier[8] = 1;

    assertThat(feature(PAGE, NOTICE, earlier, 8, "repeated")).isEqualTo(1);
    assertThat(feature(PAGE, NOTICE, earlier, 7, "repeated")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "3, main, 0",
    "5, main, 1",
    "6, main, 1",
    "7, main, 0",
    "3, mainAbove, 2",
    "5, mainAbove, 0",
    "8, mainAbove, 0",
    "3, mainBelow, 0",
    "6, mainBelow, 0",
    "7, mainBelow, 1",
    "8, mainBelow, 2"
  })
  void tellWhereALineStandsToTheArticle(int line, String feature, float value) {
    assertThat(feature(line, feature)).isEqualTo(value);
  }

  @Test
  void tellHowMuchOfTheArticleIsRead() {
    float article = words(5) + words(6);

    assertThat(feature(5, "mainBefore")).isZero();
    assertThat(feature(6, "mainBefore")).isCloseTo(words(5) / article, within(1e-6f));
    assertThat(feature(7, "mainBefore")).isEqualTo(1);
    assertThat(feature(7, "mainShare")).isCloseTo(article / (article + words(9)), within(1e-6f));
  }

  @Test
  void bridgeALineBetweenParagraphs() {
    assertThat(feature(8, "wide")).isEqualTo(1);
    assertThat(feature(8, "strict")).isZero();
  }

  @Test
  void tellHowMuchOfThePageIsText() {
    assertThat(feature(0, "blocks")).isCloseTo((float) Math.log(12), within(1e-6f));
    assertThat(feature(0, "proseShare"))
        .isCloseTo(share(words(5) + words(6) + words(9), words(0, 11)), within(1e-6f));
    assertThat(feature(0, "shortShare")).isCloseTo(9 / 11f, within(1e-6f));
    assertThat(feature(0, "noticeShare")).isCloseTo(4 / 11f, within(1e-6f));
  }

  @Test
  void tellThePlaceInLinesAndInWords() {
    assertThat(feature(3, "place")).isCloseTo(3 / 11f, within(1e-6f));
    assertThat(feature(3, "wordPlace")).isCloseTo(share(words(0, 3), words(0, 11)), within(1e-6f));
  }

  @Test
  void tellWhichWordsALineSharesWithTheArticle() {
    assertThat(feature(3, "topicalWords")).isEqualTo(2);
    assertThat(feature(3, "topical")).isCloseTo(2 / 3f, within(1e-6f));
    assertThat(feature(4, "topical")).isEqualTo(-1);
  }

  @Test
  void tellWhichNamesALineSharesWithTheArticle() {
    assertThat(feature(3, "names")).isEqualTo(2);
    assertThat(feature(3, "namesShared")).isEqualTo(2);
    assertThat(feature(3, "namesSharedShare")).isEqualTo(1);
    assertThat(feature(2, "namesShared")).isZero();
    assertThat(feature(4, "namesSharedShare")).isEqualTo(-1);
  }

  @Test
  void countARareNameForMoreThanOneOfTheWholePage() {
    List<Block> page = new ArrayList<>(PAGE);
    for (int i = 0; i < 4; i++) {
      page.add(line("Altenried", true));
    }
    boolean[] notice = Arrays.copyOf(NOTICE, 15);

    // "Freibad" stands outside the article in this line alone, "Altenried" in four more.
    assertThat(feature(page, notice, none(15), 3, "namesSharedWeight"))
        .isCloseTo(1 + 1 / 5f, within(1e-6f));
  }

  @Test
  void compareAParagraphOfTheArticleWithTheOthers() {
    // Of its nouns the second paragraph has "Freibad" and "Gemeinde" in common with nothing but the
    // first.
    assertThat(feature(6, "namesShared")).isEqualTo(1);
  }

  @Test
  void describeTheFormOfALine() {
    String line = "Sport, Kultur | (E-Paper) 12 info@bote.example!";

    assertThat(form(line, "commaShare")).isCloseTo(1 / 8f, within(1e-6f));
    assertThat(form(line, "separators")).isEqualTo(1);
    assertThat(form(line, "bracket")).isEqualTo(2);
    assertThat(form(line, "dotted")).isEqualTo(1);
    assertThat(form(line, "exclamation")).isEqualTo(1);
    assertThat(form(line, "colon")).isZero();
    assertThat(form(line, "digitShare")).isCloseTo(2f / line.length(), within(1e-6f));
    assertThat(form(line, "upperCase")).isCloseTo(4 / 32f, within(1e-6f));
    assertThat(form(line, "wordLength")).isCloseTo(32 / 8f, within(1e-6f));
  }

  @ParameterizedTest
  @CsvSource({
    "Das Bad.A, 1",
    "Das Bad., 0",
    ".bad, 0",
    "Das 1.Bad, 0",
    "Das Bad.1, 0",
    "Das Bad . zu, 0"
  })
  void knowAStopWithinAWord(String line, float dots) {
    assertThat(form(line, "dotted")).isEqualTo(dots);
  }

  @ParameterizedTest
  @CsvSource({"Bad 0, 0.2", "Bad 9, 0.2", "Bad /, 0", "'Bad :', 0", "Bad ², 0"})
  void knowADigit(String line, float share) {
    assertThat(form(line, "digitShare")).isCloseTo(share, within(1e-6f));
  }

  @Test
  void knowAColonAndABar() {
    assertThat(form("Das Bad:", "colon")).isEqualTo(1);
    assertThat(form("Das Bad:", "exclamation")).isZero();
    assertThat(form("Bad | Sport » Kultur", "separators")).isEqualTo(2);
    assertThat(form("[Bad]", "bracket")).isEqualTo(1);
  }

  private static float form(String line, String feature) {
    return feature(List.of(line(line, true)), new boolean[1], none(1), 0, feature);
  }

  private static float feature(int line, String feature) {
    return feature(PAGE, NOTICE, NOTHING_REPEATED, line, feature);
  }

  private static float feature(
      List<Block> page, boolean[] notice, int[] earlier, int line, String feature) {
    List<String> names = PageFeatures.names();
    assertThat(names).contains(feature);
    float[] row = new float[names.size()];
    new PageFeatures(page, notice, earlier).write(line, row);
    return row[names.indexOf(feature)];
  }

  private static int[] none(int lines) {
    int[] none = new int[lines];
    Arrays.fill(none, Repetitions.NONE);
    return none;
  }

  private static float words(int line) {
    return PAGE.get(line).words();
  }

  private static float words(int from, int to) {
    float words = 0;
    for (int line = from; line < to; line++) {
      words += words(line);
    }
    return words;
  }

  private static float share(float part, float whole) {
    return part / whole;
  }

  private static Block line(String text, boolean afterBlank) {
    return new Block(text, new TextSpan(0, text.length()), afterBlank, new Scratch());
  }
}
