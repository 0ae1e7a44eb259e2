package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.TermAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

  private static final String PARAGRAPH =
      "Die Reederei stellt den Betrieb der Fähre zum Ende des Jahres endgültig ein.";

  @Test
  void aParagraphOfTwelveWordsIsAUnit() {
    assertThat(of(Article.builder().paragraph("eins ".repeat(11) + "zwölf")).size()).isEqualTo(1);
    assertThat(of(Article.builder().paragraph("eins ".repeat(10) + "elf")).size()).isZero();
  }

  @Test
  void theItemsOfAListAreOneUnit() {
    Units units =
        of(
            Article.builder()
                .paragraph(PARAGRAPH)
                .listItem("• Der Fahrplan gilt bis zum Mai")
                .listItem("• Die Fahrkarten gelten bis zum Herbst")
                .paragraph(PARAGRAPH + " Nun."));

    assertThat(units.size()).isEqualTo(3);
    assertThat(units.get(1).firstBlock).isEqualTo(1);
    assertThat(units.get(1).lastBlock).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "-", " –"})
  void theHalvesOfABrokenSentenceAreOneUnit(String end) {
    Units units =
        of(
            Article.builder()
                .paragraph("Die Reederei stellt den Betrieb der Fähre zum Ende des Jahres" + end)
                .paragraph("endgültig ein, weil der Diesel zu teuer geworden ist."));

    assertThat(units.size()).isEqualTo(1);
  }

  @Test
  void aWholeSentenceIsNotJoinedToTheNext() {
    assertThat(of(Article.builder().paragraph(PARAGRAPH).paragraph("und " + PARAGRAPH)).size())
        .isEqualTo(2);
    assertThat(
            of(Article.builder()
                    .paragraph(PARAGRAPH.substring(0, PARAGRAPH.length() - 1))
                    .paragraph(PARAGRAPH + " Nun."))
                .size())
        .isEqualTo(2);
  }

  @Test
  void theFirstTitleAndTeaserAreNoUnits() {
    Units units =
        of(Article.builder().title("Fähre").teaser(PARAGRAPH).paragraph("Nun. " + PARAGRAPH));

    assertThat(units.size()).isEqualTo(1);
    assertThat(units.title()).isNotNull();
    assertThat(units.teaser()).isNotNull();
  }

  @Test
  void headingsThatFollowEachOtherHeadTheSameSection() {
    Units units =
        of(
            Article.builder()
                .paragraph(PARAGRAPH)
                .heading("Der Fluss")
                .heading("Die Fähre")
                .paragraph("Eins. " + PARAGRAPH)
                .paragraph("Zwei. " + PARAGRAPH)
                .heading("Das Ende")
                .paragraph("Drei. " + PARAGRAPH));

    assertThat(List.of(units.get(0).section, units.get(1).section, units.get(2).section))
        .containsExactly(0, 1, 1);
    assertThat(units.get(3).section).isEqualTo(2);
    assertThat(units.headings()).extracting(heading -> heading.section).containsExactly(1, 1, 2);
    assertThat(units.get(1).afterHeading).isTrue();
    assertThat(units.get(2).afterHeading).isFalse();
  }

  @Test
  void aUnitKnowsWhetherAQuestionStandsBefore() {
    Units units =
        of(
            Article.builder()
                .paragraph("Warum?")
                .paragraph(PARAGRAPH)
                .paragraph("Nun. " + PARAGRAPH));

    assertThat(units.get(0).afterQuestion).isTrue();
    assertThat(units.get(1).afterQuestion).isFalse();
  }

  @Test
  void aUnitKnowsWhetherItsNeighboursStopOrStartWithinASentence() {
    Units units =
        of(
            Article.builder()
                .paragraph(
                    "Die Reederei stellt den Betrieb der Fähre zum Ende des Jahres ein, weil")
                .paragraph("Der Diesel ist für die Reederei in diesem Jahr viel zu teuer geworden.")
                .paragraph(
                    "und die Pendler brauchen nun einen Umweg von fast siebzig langen Kilometern."));

    assertThat(units.get(0).openEnd).isTrue();
    assertThat(units.get(1).afterOpenEnd).isTrue();
    assertThat(units.get(1).openEnd).isFalse();
    assertThat(units.get(1).beforeContinuation).isTrue();
    assertThat(units.get(2).brokenStart).isTrue();
    assertThat(units.get(2).afterOpenEnd).isFalse();
    assertThat(units.get(2).beforeContinuation).isFalse();
  }

  @Test
  void aUnitKnowsWhetherItPointsBack() {
    Units units =
        of(
            Article.builder()
                .paragraph(
                    "Deshalb brauchen die Pendler nun einen Umweg von fast siebzig langen Kilometern.")
                .paragraph(
                    "Die Pendler brauchen nun einen weiten Umweg von fast siebzig langen Kilometern."));

    assertThat(units.get(0).linkedStart).isTrue();
    assertThat(units.get(1).linkedStart).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"NUMBERS, 2", "QUOTES, 2", "ADDRESS, 1"})
  void theRegisterCountsPerWord(Register measure, int count) {
    Unit unit =
        of(Article.builder()
                .paragraph(
                    "Kommen Sie am 3. Mai um 10 Uhr an die „alte Fähre“ in Brunshausen am Deich."))
            .get(0);

    assertThat(unit.register[measure.at()]).isCloseTo(count / (float) unit.words, within(1e-6f));
  }

  @ParameterizedTest
  @CsvSource({"QUESTIONS, 0.5", "SENTENCE_LENGTH, 0.7"})
  void theRegisterCountsPerSentence(Register measure, float value) {
    Unit unit =
        of(Article.builder()
                .paragraph(
                    "Warum fährt die alte Fähre nicht mehr? Der Diesel ist zu teuer für alle."))
            .get(0);

    assertThat(unit.register[measure.at()]).isCloseTo(value, within(1e-6f));
  }

  @Test
  void aTermSaidTwiceWeighsMoreButNotTwiceAsMuch() {
    Unit unit =
        of(Article.builder()
                .paragraph(
                    "Reederei und Diesel und Reederei sind so und so nicht mehr wie damals."))
            .get(0);

    assertThat(unit.weights[0] / idf(unit, 0)).isCloseTo((float) (1 + Math.log(2)), within(1e-5f));
    assertThat(unit.weights[1] / idf(unit, 1)).isCloseTo(1, within(1e-5f));
  }

  private float idf(Unit unit, int place) {
    Units units =
        of(
            Article.builder()
                .paragraph(
                    "Reederei und Diesel und Reederei sind so und so nicht mehr wie damals."));
    return (float) units.index().idf(unit.terms[place]);
  }

  private static Units of(Article.Builder builder) {
    Article article = builder.build();
    TermAnalyzer analyzer = TermAnalyzer.german();
    boolean[] skipped = new boolean[article.paragraphs().size()];
    return new Units(
        article, skipped, analyzer, PortalWords.load(analyzer), TopicMetric.load(), new Scratch());
  }
}
