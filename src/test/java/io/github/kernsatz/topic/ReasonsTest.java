package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.model.BoostedTrees;
import io.github.kernsatz.model.Rows;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever wonders at a verdict reads in German which words and what else spoke for it. */
class ReasonsTest {

  /** The paragraph with Müllermeister Oltmanns, and the draw of numbers. */
  private static final int MILLER = 3;

  private static final int NUMBERS = 5;

  private static final Windmill ARTICLE = Windmill.inBothLooks().get(0);

  @Test
  void aKeptParagraphSharesUpToThreeWords() {
    assertThat(reason(MILLER, Stumps.constant(0), 0.5, false, row -> {}))
        .isEqualTo(
            "Teilt „Müllermeister“, „Oltmanns“ und „Windmühle“ mit dem Artikel;"
                + " Nähe zum Thema 0,00.");
  }

  @Test
  void aForeignParagraphSharesOnlyTwo() {
    assertThat(reason(MILLER, Stumps.constant(0), 0.1, true, row -> {}))
        .isEqualTo(
            "Teilt nur „Müllermeister“ und „Oltmanns“ mit dem Artikel; Nähe zum Thema 0,00.");
  }

  @Test
  void aParagraphThatIsKeptInDoubtSaysSo() {
    assertThat(reason(MILLER, Stumps.constant(0), 0.49, false, row -> {}))
        .endsWith("; Nähe zum Thema 0,00; bleibt im Zweifel.");
  }

  @Test
  void aDrawOfNumbersSharesNoWord() {
    assertThat(reason(NUMBERS, Stumps.constant(0), 0.9, false, row -> {}))
        .isEqualTo("Teilt kein aussagekräftiges Wort mit dem Artikel; Nähe zum Thema 0,00.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0.256|0,26", "0.05|0,05", "1|1,00", "-0.2|−0,20", "-0.001|0,00", "0.104|0,10"})
  void theSimilarityIsWrittenInGerman(float rest, String written) {
    assertThat(reason(MILLER, Stumps.constant(0), 0.9, false, row -> Feature.REST.set(row, rest)))
        .endsWith("; Nähe zum Thema " + written + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "BROKEN_START, beginnt mitten im Satz",
    "ADDRESS, spricht Leser oder Kunden an",
    "ADDRESS_BREAK, spricht Leser oder Kunden an",
    "PORTAL, klingt nach einem Webportal",
    "STOP_WORDS_BREAK, anderer Ton als der übrige Text",
    "TYPOGRAPHY_CLASHES, anders gesetzt als der übrige Text",
    "MEANING_LEAD, fern von Titel und Anfang",
    "RARE_NAMES, seine Namen kommen sonst nicht vor",
    "PREVIOUS, knüpft an keinen Absatz an"
  })
  void theStrongestEvidenceAgainstAForeignParagraphIsNamed(Feature feature, String phrase) {
    assertThat(
            reason(
                MILLER, Stumps.asking(feature, 0.5, 1, -1), 0.1, true, row -> feature.set(row, 1)))
        .endsWith("; " + phrase + ".");
  }

  @ParameterizedTest
  @EnumSource(names = {"BROKEN_START", "ADDRESS", "PORTAL_BREAK", "TYPOGRAPHY_CLASHES"})
  void whatAParagraphDoesNotDoIsNotHeldAgainstIt(Feature feature) {
    assertThat(reason(MILLER, Stumps.asking(feature, 0.5, -1, 1), 0.1, true, row -> {}))
        .endsWith("; Nähe zum Thema 0,00.");
  }

  @ParameterizedTest
  @CsvSource({"RUN_LOW, RUN_LENGTH", "DOUBT_IN_RUN, DOUBT_RUN_LENGTH"})
  void onlyAParagraphInARunIsForeignWithItsNeighbours(Feature feature, Feature length) {
    BoostedTrees trees = Stumps.asking(feature, 0.5, -1, 1);

    assertThat(reason(MILLER, trees, 0.1, true, row -> length.set(row, 2)))
        .endsWith("; bildet mit seinen Nachbarn einen fremden Abschnitt.");
    assertThat(reason(MILLER, trees, 0.1, true, row -> length.set(row, 1)))
        .endsWith("; Nähe zum Thema 0,00.");
  }

  @Test
  void weakEvidenceIsNotWorthAWord() {
    assertThat(reason(MILLER, Stumps.asking(Feature.NEAR, 0.5, -0.25, 0.25), 0.1, true, row -> {}))
        .endsWith("; Nähe zum Thema 0,00.");
    assertThat(reason(MILLER, Stumps.asking(Feature.NEAR, 0.5, -0.26, 0.26), 0.1, true, row -> {}))
        .endsWith("; knüpft an keinen Absatz an.");
  }

  @ParameterizedTest
  @CsvSource({
    "NEAR, knüpft an einen Nachbarn an",
    "LEAD, passt zu Titel und Anfang",
    "WORD_FIT, passt zum Thema",
    "OPENING_SHARE, gebaut wie die übrigen Absätze",
    "PAST_BREAK, gleicher Ton wie der übrige Text",
    "PARTS_SHARED, teilt Wortteile mit dem Artikel"
  })
  void theStrongestEvidenceForAParagraphThatSharesNoWordIsNamed(Feature feature, String phrase) {
    assertThat(reason(NUMBERS, Stumps.asking(feature, 0.5, 1, -1), 0.9, false, row -> {}))
        .endsWith("; " + phrase + ".");
    assertThat(reason(NUMBERS, Stumps.asking(feature, 0.5, -1, 1), 0.9, false, row -> {}))
        .endsWith("; Nähe zum Thema 0,00.");
  }

  private interface Values {
    void put(float[] row);
  }

  private static String reason(
      int unit, BoostedTrees second, double relevance, boolean foreign, Values values) {
    RelevanceModel model = new RelevanceModel(Stumps.constant(0), second, Stumps.silence());
    Rows rows =
        new Rows(
            ARTICLE.size,
            Feature.SIZE,
            (thing, row) -> {
              Arrays.fill(row, 0);
              values.put(row);
            });
    rows.next();
    return new Reasons(Windmill.ARTICLE, ARTICLE.units, ARTICLE.evidence, model)
        .about(unit, rows, relevance, foreign);
  }
}
