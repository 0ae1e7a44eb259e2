package io.github.kernsatz.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.salience.Salience;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtractTest {

  private static final Salience SALIENCE =
      Saliences.of(
          "Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher für 9.000 Haushalte.",
          "Die Kosten betragen 42 Millionen Euro, ein Drittel davon trägt das Land.",
          "Anwohner fürchten den Lärm der Baustelle und sammeln seit Mai Unterschriften.",
          "Am Hafen bauen die Stadtwerke Lindenau einen großen Wärmespeicher für Haushalte.");

  private final Extract empty = empty(Budget.sentences(3));

  @Test
  void holdsNothingAtFirst() {
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.expectedF1()).isZero();
  }

  @Test
  void givesItsSentencesInOrder() {
    Extract extract = empty.with(2).with(0);

    assertThat(extract.sentences()).containsExactly(0, 2);
    assertThat(extract.size()).isEqualTo(2);
    assertThat(extract.has(2)).isTrue();
    assertThat(extract.has(1)).isFalse();
  }

  @Test
  void tellsTheSentencesOfLongTextsApart() {
    String[] paragraphs =
        IntStream.rangeClosed(1, 66)
            .mapToObj(i -> "Die Halle " + i + " am Hafen von Lindenau wird im Mai verkauft.")
            .toArray(String[]::new);
    Salience salience = Saliences.of(paragraphs);
    Budget budget = Budget.sentences(3);
    Extract none =
        new Extract(Saliences.candidates(salience, budget), new Coverage(salience, budget), budget);

    assertThat(none.with(0).has(64)).isFalse();
    assertThat(none.with(64).has(0)).isFalse();
    assertThat(none.with(64).has(64)).isTrue();
  }

  @Test
  void leavesTheExtractItCameFromAsItWas() {
    empty.with(2);

    assertThat(empty.sentences()).isEmpty();
  }

  @Test
  void takesASentenceOnce() {
    Extract extract = empty.with(0);
    double before = extract.expectedF1();
    extract.add(0);

    assertThat(extract.size()).isEqualTo(1);
    assertThat(extract.expectedF1()).isEqualTo(before);
  }

  @Test
  void agreesWithAnEditorAsMuchAsItSharesOfBothTexts() {
    Candidates candidates = Saliences.candidates(SALIENCE, Budget.sentences(3));

    // Twelve words against the 23.1 that an editor needs for three sentences.
    assertThat(empty.with(0).expectedF1())
        .isCloseTo(2 * candidates.worth(0) / (12 + 23.1), within(1e-9));
  }

  @Test
  void countsWhatASecondSentenceAdds() {
    Candidates candidates = Saliences.candidates(SALIENCE, Budget.sentences(3));
    Coverage coverage = new Coverage(SALIENCE, Budget.sentences(3));
    coverage.add(0);
    double shared = candidates.worth(0) + candidates.worth(1) - coverage.repeated(1);

    assertThat(empty.with(0).with(1).expectedF1())
        .isCloseTo(2 * shared / (12 + 12 + 23.1), within(1e-9));
  }

  @Test
  void foreseesWhatASentenceWillAdd() {
    Extract extract = empty.with(0);

    assertThat(extract.worthWith(1)).isCloseTo(extract.with(1).worth(), within(1e-12));
  }

  @Test
  void foreseesWhatASentenceWillAddWhereWordsAreCounted() {
    Extract extract = empty(Budget.words(60)).with(0);

    assertThat(extract.worthWith(1)).isEqualTo(extract.with(1).worth());
  }

  @Test
  void knowsTheMostThatASentenceMayAdd() {
    Extract extract = empty(Budget.words(60)).with(0);

    assertThat(extract.mostWith(3)).isGreaterThan(extract.worthWith(3));
    assertThat(empty.mostWith(1)).isGreaterThanOrEqualTo(empty.worthWith(1));
  }

  @Test
  void knowsTheMostThatSentencesMayAddWhichMendAGap() {
    Extract broken = empty(Budget.words(60)).with(0).with(2);
    Extract mended = broken.with(1);

    assertThat(mended.meanLeaning()).isLessThan(broken.meanLeaning());
    assertThat(broken.mostWith(1)).isGreaterThanOrEqualTo(broken.worthWith(1));
    assertThat(broken.mostWith(1, 3)).isGreaterThanOrEqualTo(broken.worthWith(1, 3));
  }

  @Test
  void isWorthLessByWhatItCostsToSayWordsAgain() {
    Budget budget = Budget.words(60);
    Extract extract = empty(budget).with(0);
    Coverage coverage = new Coverage(SALIENCE, budget);
    double again = coverage.saidAgain(0);
    coverage.add(0);
    again += coverage.saidAgain(1);
    double words = SALIENCE.terms().length(0) + SALIENCE.terms().length(1);
    Extract two = extract.with(1);

    assertThat(again).isPositive();
    assertThat(two.meanLeaning()).as("nothing is left out").isZero();
    assertThat(two.expectedF1() + mentioned(budget) - two.worth())
        .isCloseTo(2 * again / (words + budget.editorsWords()), within(1e-9));
  }

  private static double mentioned(Budget budget) {
    Coverage coverage = new Coverage(SALIENCE, budget);
    double first = coverage.mentioned(0);
    coverage.add(0);
    return first + coverage.mentioned(1);
  }

  @Test
  void foreseesThatASentenceItHasAddsNothing() {
    Extract extract = empty.with(0);

    assertThat(extract.worthWith(0)).isEqualTo(extract.worth());
  }

  @Test
  void asSeveralSentencesAreAskedForMoreAreBetterThanFewer() {
    Extract two = empty.with(1).with(2);
    Extract one = empty.with(0);

    assertThat(two.isBetter(one)).isTrue();
    assertThat(one.isBetter(two)).isFalse();
  }

  @Test
  void ofAsManySentencesThoseThatAgreeMoreAreBetter() {
    Extract more =
        empty.with(0).expectedF1() > empty.with(1).expectedF1() ? empty.with(0) : empty.with(1);
    Extract less = more.has(0) ? empty.with(1) : empty.with(0);

    assertThat(more.isBetter(less)).isTrue();
    assertThat(less.isBetter(more)).isFalse();
    assertThat(more.isBetter(more)).isFalse();
  }

  @Test
  void whereWordsAreCountedAFewGoodOnesAreBetterThanMany() {
    Extract start = empty(Budget.words(200));
    Extract one = start.with(0);
    Extract all = start.with(0).with(1).with(2).with(3);

    assertThat(all.isBetter(one)).isEqualTo(all.expectedF1() > one.expectedF1());
    assertThat(one.isBetter(all)).isEqualTo(one.expectedF1() > all.expectedF1());
  }

  @Test
  void anythingIsBetterThanNothing() {
    Extract start = empty(Budget.words(200));

    assertThat(start.isBetter(start)).isTrue();
  }

  @Test
  void mayAddWhatFits() {
    assertThat(empty(Budget.sentences(1)).mayAdd(0)).isTrue();
    assertThat(empty(Budget.sentences(1)).mayAdd(0, 1)).isFalse();
    assertThat(empty(Budget.sentences(1)).with(0).mayAdd(1)).isFalse();
  }

  @Test
  void paysOnceForASentence() {
    assertThat(empty(Budget.sentences(2)).with(0).mayAdd(0, 1)).isTrue();
  }

  @Test
  void mayNotSayTheSameAgain() {
    assertThat(empty.with(0).mayAdd(3)).isFalse();
  }

  @Test
  void staysAsItIsWhileOthersGoAnotherWay() {
    Extract extract = empty.with(0);
    double fresh = extract.fresh(3);

    Extract other = empty.with(2).with(3);

    assertThat(other.sentences()).containsExactly(2, 3);
    assertThat(extract.sentences()).containsExactly(0);
    assertThat(extract.has(3)).isFalse();
    assertThat(extract.fresh(3)).isEqualTo(fresh);
    assertThat(empty.fresh(3)).isGreaterThan(fresh);
  }

  @Test
  void leansIfASentenceLeansOnOneThatIsLeftOut() {
    Extract without = leaning().with(0).with(2);
    Extract with = without.with(1);

    assertThat(without.meanLeaning()).isPositive();
    assertThat(with.meanLeaning()).isCloseTo(0, within(1e-12));
    assertThat(leaning().with(2).with(1).with(0).worth()).isCloseTo(with.worth(), within(1e-12));
  }

  @Test
  void isWorthWhatItAgreesAndMentionsLessHowFarItLeans() {
    Extract extract = empty.with(0).with(2);
    Coverage coverage = new Coverage(SALIENCE, Budget.sentences(3));
    double mentioned = coverage.mentioned(0);
    coverage.add(0);
    mentioned += coverage.mentioned(2);

    assertThat(extract.meanLeaning()).isPositive();
    assertThat(extract.expectedF1() + mentioned - extract.worth())
        .isCloseTo(0.6 * Math.sqrt(23 / 23.1) * extract.meanLeaning(), within(1e-12));
  }

  @Test
  void aLongOneHasGapsEverywhereAndTheyCostLess() {
    Budget budget = Budget.words(500);
    Extract extract = empty(budget).with(2);
    double mentioned = new Coverage(SALIENCE, budget).mentioned(2);
    double again = new Coverage(SALIENCE, budget).saidAgain(2);

    assertThat(again).isZero();
    assertThat(extract.expectedF1() + mentioned - extract.worth())
        .as("an editor writes 400 words")
        .isCloseTo(0.6 * Math.sqrt(23 / 400.0) * extract.meanLeaning(), within(1e-12));
  }

  @Test
  void aSentenceIsReadBelowTheTitleWhichLeansOnNothing() {
    double openness = Saliences.candidates(SALIENCE, Budget.sentences(3)).openness(2);

    assertThat(openness).isPositive();
    assertThat(empty.with(2).meanLeaning()).isCloseTo(openness / 2, within(1e-12));
  }

  @Test
  void whatLeansOnItsCompanyIsWorthWhatBothAre() {
    Extract first = leaning().with(0);
    Extract both = first.with(1, 2);

    assertThat(both.meanLeaning()).isCloseTo(0, within(1e-12));
    assertThat(first.worthWith(1, 2)).isCloseTo(both.worth(), within(0.006));
  }

  @Test
  void foreseesWhatALeaningSentenceCosts() {
    Extract first = leaning().with(0);
    Extract second = leaning().with(2);

    assertThat(first.worthWith(2)).isCloseTo(first.with(2).worth(), within(1e-12));
    assertThat(second.worthWith(1)).isCloseTo(second.with(1).worth(), within(1e-12));
  }

  @Test
  void theFirstSentenceOfAnArticleLeansOnNone() {
    Salience salience = Saliences.of("Zwar sind die Kosten sogar noch deutlich stärker gestiegen.");
    Extract extract = empty(salience, Budget.sentences(3)).with(0);

    assertThat(extract.meanLeaning()).isZero();
    assertThat(empty.worth()).isZero();
  }

  @Test
  void isWorthTheSameInWhicheverOrderItGrew() {
    Extract some = empty.with(0).with(2);
    Extract other = empty.with(2).with(0);

    assertThat(other.sentences()).isEqualTo(some.sentences());
    assertThat(other.expectedF1()).isCloseTo(some.expectedF1(), within(1e-9));
  }

  /** Its third sentence leans on the second. */
  private static Extract leaning() {
    return empty(
        Saliences.of(
            "Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher für 9.000 Haushalte.",
            "Der Gaspreis hat sich in Lindenau binnen vier Jahren verdoppelt.",
            "Zwar sind die Kosten sogar noch deutlich stärker gestiegen."),
        Budget.sentences(3));
  }

  private static Extract empty(Budget budget) {
    return empty(SALIENCE, budget);
  }

  private static Extract empty(Salience salience, Budget budget) {
    Candidates candidates = Saliences.candidates(salience, budget);
    return new Extract(candidates, new Coverage(salience, budget), budget);
  }
}
