package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.term.VectorSum;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted in a unit, word by word, whatever was read before it. */
class UnitReaderTest {

  private static final String VOICES =
      "Damals sagte ich, und wir hatten Sorgen: Bestellst du online, gibt es deshalb dort Rabatt für"
          + " deine Freunde.";
  private static final String MILL =
      "Die Windmühle steht auf dem Deich, und der Müller mahlt Roggen in der Mühle am Deich.";

  @Test
  void nothingIsLeftOfTheUnitBefore() {
    Units units = units(VOICES, MILL);
    Units alone = units(MILL);

    assertThat(units.get(1).register).isEqualTo(alone.get(0).register);
    assertThat(units.get(1).weights).isEqualTo(alone.get(0).weights);
    assertThat(Windmill.stems(units.get(1))).hasSameSizeAs(Windmill.stems(alone.get(0)));
  }

  @Test
  void theCohesionIsTheLengthOfTheSumAgainstThatOfTheWords() {
    Units units = units(MILL, "3 7 12 19 23 31 38 42 44 46 48 49");
    Unit unit = units.get(0);
    float[] vector = new float[units.index().dimension()];
    VectorSum sum = units.index().newSum();
    sum.start(vector);
    double lengths = 0;
    for (int t = 0; t < unit.termCount; t++) {
      sum.add(unit.terms[t], unit.weights[t]);
      lengths += unit.weights[t] * units.index().norm(unit.terms[t]);
    }
    sum.end();

    assertThat(unit.cohesion).isCloseTo(Directions.length(vector) / lengths, within(1e-5));
    assertThat(units.get(1).cohesion).isZero();
  }

  @Test
  void theStemsAreTheTermsAndTheirPartsEachOnce() {
    Units units = units(MILL, MILL + " Nun.");

    for (int i = 0; i < 2; i++) {
      List<Integer> expected = new ArrayList<>();
      for (int term : Windmill.terms(units.get(i))) {
        expected.add(term);
        expected.add(units.index().head(term));
        expected.add(units.index().tail(term));
      }
      assertThat(IntStream.of(Windmill.stems(units.get(i))).boxed())
          .containsExactlyElementsOf(
              expected.stream().filter(term -> term >= 0).distinct().toList());
    }
  }

  @Test
  void aTermIsANameIfAnyOfItsPrintsIs() {
    Units units =
        units("Mühlen stehen am Deich, und am Deich stehen zwei Mühlen, wie ihr alle da wisst.");
    Unit unit = units.get(0);

    assertThat(unit.isName(0)).isTrue();
    assertThat(IntStream.range(0, unit.termCount).filter(t -> unit.isName(t)).count()).isEqualTo(2);
  }

  @Test
  void onlyTermsOfTheFirstBlockAreShownAsPrinted() {
    Units units =
        Windmill.units(
            Article.builder()
                .listItem("• Der Müller mahlt am Montag Roggen")
                .listItem("• Er backt am Dienstag in Hollern")
                .build());
    String text = "• Der Müller mahlt am Montag Roggen";
    Unit unit = units.get(0);

    assertThat(
            IntStream.range(0, unit.termCount)
                .filter(t -> unit.starts[t] >= 0)
                .mapToObj(t -> text.substring(unit.starts[t], unit.ends[t])))
        .contains("Müller", "Roggen")
        .doesNotContain("Hollern");
    assertThat(IntStream.of(unit.starts).filter(start -> start < 0).count()).isGreaterThan(0);
  }

  /** The opening and the start are the first block's, the typesetting is that of all. */
  @Test
  void theFirstItemOpensAndAllAreTypeset() {
    Units units =
        Windmill.units(
            Article.builder()
                .listItem("„Roggen“ mahlt der Müller stets am Montag")
                .listItem("am Dienstag backt er – wie deshalb dort üblich")
                .build());
    Unit unit = units.get(0);

    assertThat(unit.opening).isEqualTo(Opening.of("„Roggen“ mahlt der Müller stets am Montag"));
    assertThat(unit.brokenStart).isFalse();
    assertThat(unit.linkedStart).isFalse();
    assertThat(unit.typography).isEqualTo(TypographyTest.habits("„Roggen“ – wie"));
  }

  @ParameterizedTest
  @CsvSource({
    "Müller mahlen deshalb am Montag Roggen und am Dienstag Weizen und am Mittwoch Hafer., true",
    "Müller mahlen am deshalb Montag Roggen und am Dienstag Weizen und am Mittwoch Hafer., false"
  })
  void oneOfTheFirstThreeWordsLinksTheStart(String text, boolean linked) {
    assertThat(units(text).get(0).linkedStart).isEqualTo(linked);
  }

  @Test
  void anAddressOfTheWebIsABrokenStart() {
    assertThat(
            units(
                    "muehle.example zeigt am Montag alle Mühlen am Deich und"
                        + " alle Müller in ihren Höfen.")
                .get(0)
                .brokenStart)
        .isTrue();
    assertThat(units("Muehle.example zeigt am Montag " + MILL).get(0).brokenStart).isTrue();
  }

  @Test
  void aUnitMayHaveManyDifferentWords() {
    String numbers =
        IntStream.range(1000, 3000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    Units units = units(numbers + " Mühlen", MILL);

    assertThat(Windmill.terms(units.get(0))).hasSize(2001).doesNotHaveDuplicates();
    assertThat(Windmill.stems(units.get(0)))
        .hasSizeGreaterThanOrEqualTo(2001)
        .doesNotHaveDuplicates();
    assertThat(units.get(0).isNumber(1999)).isTrue();
    assertThat(units.get(0).isNumber(2000)).isFalse();
  }

  private static Units units(String... paragraphs) {
    Article.Builder builder = Article.builder();
    for (String paragraph : paragraphs) {
      builder.paragraph(paragraph);
    }
    return Windmill.units(builder.build());
  }
}
