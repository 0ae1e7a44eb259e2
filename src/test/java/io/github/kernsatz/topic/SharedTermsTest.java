package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A story comes back to its words, to parts of them and to its names. */
class SharedTermsTest {

  @Test
  void aPartOfACompoundFoundElsewhereIsWorthPartOfTheCompound() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        int unit = i;
        IntPredicate others = j -> j != unit;
        article.says(Feature.PARTS_SHARED, i, partsShared(article, i, 1, others));
        article.says(
            Feature.PARTS_SHARED_LEAD, i, partsShared(article, i, 2, others.and(j -> j < 2)));
        article.says(
            Feature.PARTS_SHARED_FAR, i, partsShared(article, i, 1, j -> Math.abs(unit - j) > 2));
      }
    }
  }

  @Test
  void rareNamesAreLookedForInTheRest() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        Unit unit = article.units.get(i);
        double weight = 0;
        double found = 0;
        int strange = 0;
        for (int t = 0; t < unit.termCount; t++) {
          if (unit.isName(t) && !unit.isNumber(t) && article.index.idf(unit.terms[t]) > 6) {
            double elsewhere = elsewhere(article, unit.terms[t], i);
            weight += unit.weights[t];
            found += unit.weights[t] * elsewhere;
            strange += elsewhere < 0.5 ? 1 : 0;
          }
        }
        article.says(Feature.RARE_NAMES, i, weight == 0 ? 0.3 : found / weight);
        article.says(Feature.STRANGE_NAMES, i, strange / (double) unit.words);
      }
    }
  }

  @Test
  void itIsCountedHowSpecificAndHowKnownTheTermsAre() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        int[] terms = Windmill.terms(article.units.get(i));
        article.says(
            Feature.SPECIFICITY,
            i,
            IntStream.of(terms).mapToDouble(article.index::idf).average().orElseThrow());
        article.says(
            Feature.KNOWN,
            i,
            IntStream.of(terms).filter(article.index::hasVector).count() / (double) terms.length);
      }
    }
  }

  /** A reason names the words that tell most, as they are printed. */
  @Test
  void theTellingTermsThatTheRestHasAreNamedByTheirWeight() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        Unit unit = article.units.get(i);
        int place = i;
        List<Integer> telling =
            IntStream.range(0, unit.termCount)
                .filter(t -> !unit.isNumber(t) && unit.starts[t] >= 0)
                .filter(t -> article.index.idf(unit.terms[t]) > 3)
                .filter(t -> elsewhere(article, unit.terms[t], place) >= 0.5)
                .boxed()
                .sorted(Comparator.comparing((Integer t) -> -unit.weights[t]))
                .toList();

        assertThat(article.evidence.sharedTerms(i, 99)).isEqualTo(telling);
        assertThat(article.evidence.sharedTerms(i, 2))
            .isEqualTo(telling.subList(0, Math.min(2, telling.size())));
      }
    }
  }

  @Test
  void theMuellermeisterIsNamed() {
    Windmill article = Windmill.inBothLooks().get(0);

    assertThat(article.evidence.sharedTerms(3, 3))
        .extracting(term -> article.printed(3, term))
        .containsExactly("Müllermeister", "Oltmanns", "Windmühle");
  }

  private static double elsewhere(Windmill article, int term, int i) {
    IntPredicate has = j -> has(Windmill.terms(article.units.get(j)), term);
    return Math.min(
        1,
        article.othersWeights(i, has)
            + (has(Windmill.terms(article.title), term) ? 1 : 0)
            + (has(Windmill.terms(article.teaser), term) ? 1 : 0));
  }

  private static double partsShared(
      Windmill article, int i, double titleWeight, IntPredicate where) {
    Unit unit = article.units.get(i);
    double weight = 0;
    double found = 0;
    for (int t = 0; t < unit.termCount; t++) {
      int term = unit.terms[t];
      double whole = printed(article, term, titleWeight, where);
      double head = printed(article, article.index.head(term), titleWeight, where);
      double tail = printed(article, article.index.tail(term), titleWeight, where);
      weight += unit.weights[t];
      found += unit.weights[t] * Math.max(whole, 0.6 * Math.max(head, tail));
    }
    return found / weight;
  }

  /** How much of the article has a term, as a word or as a part of one; at most 1. */
  private static double printed(
      Windmill article, int term, double titleWeight, IntPredicate where) {
    IntPredicate has = j -> has(Windmill.stems(article.units.get(j)), term);
    return Math.min(
        1,
        article.weights(where.and(has))
            + (has(Windmill.stems(article.title), term) ? titleWeight : 0)
            + (has(Windmill.stems(article.teaser), term) ? 1 : 0));
  }

  private static boolean has(int[] terms, int term) {
    return IntStream.of(terms).anyMatch(other -> other == term);
  }
}
