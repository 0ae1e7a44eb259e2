package io.github.kernsatz.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermAnalyzerTest {

  private final TermAnalyzer analyzer = TermAnalyzer.german();
  private final TermIndex index = analyzer.newIndex();

  @Test
  void keepsTogetherWhatReadersTakeForOneWord() {
    assertThat(
            words(
                "Laut radiokoeln.de stieg die Zahl der E-Mails, z. B. der US-Präsidentin, um 2,5"
                    + " Punkte bzw. 2% auf 1.200 – gegen 20.45 Uhr, bei 3:1 Toren und vier"
                    + " Leser*innen der Außen- und Sicherheitspolitik."))
        .contains(
            "radiokoeln.de",
            "E-Mails",
            "z. B.",
            "US-Präsidentin",
            "2,5",
            "2%",
            "1.200",
            "20.45",
            "3:1",
            "Leser*innen",
            "Außen-",
            "Sicherheitspolitik");
  }

  @Test
  void endsAWordBeforeTheSentenceEndsEvenIfTheBlankIsMissing() {
    assertThat(words("Das war das Ende.Morgen geht es weiter. Am 3. Mai."))
        .containsExactly(
            "Das", "war", "das", "Ende", "Morgen", "geht", "es", "weiter", "Am", "3", "Mai");
  }

  @ParameterizedTest
  @CsvSource({
    "Häuser, Haus",
    "Straße, Strasse",
    "Rohstoffen, ROHSTOFFE",
    "Leser*innen, Leser",
    "Leser:innen, Lesern",
    "Japan’s, Japan"
  })
  void givesFormsOfAWordTheSameTerm(String one, String other) {
    assertThat(term(one)).isEqualTo(term(other)).isNotNegative();
  }

  @Test
  void givesStopWordsNoTerm() {
    TermSequence words = analyzer.analyze("Und dann, u. a. wegen der Türen, waren sie dort", index);
    assertThat(words.isContent(5)).isTrue();
    for (int i = 0; i < words.size(); i++) {
      assertThat(words.isStopWord(i)).isEqualTo(i != 5);
      assertThat(words.term(i) < 0).isEqualTo(i != 5);
    }
  }

  @Test
  void tellsNumbersCapitalsSentenceStartsAndAddresses() {
    TermSequence words = analyzer.analyze("Am 24. Mai. Im Netz: nps.gov", index);
    assertThat(words.isNumber(1)).isTrue();
    assertThat(words.isContent(1)).isFalse();
    assertThat(words.isCapitalized(2)).isTrue();
    assertThat(words.isSentenceInitial(0)).isTrue();
    assertThat(words.isSentenceInitial(4)).isFalse();
    assertThat(words.isDomain(5)).isTrue();
  }

  @Test
  void tellsStopWordsApartWhateverTheirCase() {
    TermSequence words = analyzer.analyze("Und die und der, z. B. wie Z. B. und DIE", index);
    List<Integer> hashes = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      assertThat(words.term(i)).isEqualTo(-1);
      hashes.add(hashes.indexOf(words.stopWordHash(i)) < 0 ? words.stopWordHash(i) : 0);
    }
    assertThat(hashes).filteredOn(hash -> hash == 0).hasSize(4);
    assertThat(hashes.subList(2, 3)).containsExactly(0);
    assertThat(hashes.subList(6, 9)).containsExactly(0, 0, 0);
  }

  @Test
  void tellsPlainWordsFromMixedOnes() {
    TermSequence words = analyzer.analyze("Die eMail vom TÜV-Gutachter, e. V., kam für 5 €", index);
    List<Boolean> plain = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      plain.add(words.isPlain(i));
    }
    assertThat(plain).containsExactly(true, false, true, false, false, true, true, true);
    assertThat(words.cues(0)).isZero();
    assertThat(words.cuesInLowerCase(0)).isEqualTo(Cue.DEFINITE.bit());
    assertThat(words.cues(6)).isEqualTo(Cue.PREPOSITION.bit());
    assertThat(words.wordClass(6)).isEqualTo(WordClass.OTHER);
  }

  @Test
  void weighsRareWordsMore() {
    assertThat(index.idf(term("Menschen"))).isLessThan(index.idf(term("Schleuse")));
    assertThat(index.idf(term("Schleuse"))).isLessThan(index.idf(term("Xyloquark")));
  }

  @Test
  void placesRelatedWordsNearEachOther() {
    assertThat(similarity("Rohstoffe", "Bergbau")).isGreaterThan(similarity("Rohstoffe", "Geige"));
    assertThat(similarity("Tor", "Fußball")).isGreaterThan(similarity("Steuer", "Fußball"));
  }

  @Test
  void takesAnUnseenCompoundForItsParts() {
    int unseen = term("Rohstoffallianzgespräch");
    assertThat(index.hasVector(unseen)).isTrue();
    assertThat(similarity("Rohstoffallianz", "Rohstoff")).isGreaterThan(0.5);
  }

  @Test
  void isIndependentOfTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(term("INDUSTRIE")).isEqualTo(term("Industrie"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void survivesVeryLongWords() {
    assertThat(words("a".repeat(1_000_000))).hasSize(1);
    assertThat(words("ab-".repeat(300_000))).hasSize(1);
    assertThat(words("a. ".repeat(300_000))).hasSize(1);
  }

  /** The index grows while the parts of a new compound are added to it. */
  @Test
  void knowsThePartsOfACompoundWhereverItStandsInALongText() {
    for (int before = 0; before < 20; before++) {
      TermIndex filled = analyzer.newIndex();
      for (int i = 0; i < 500 + before; i++) {
        analyzer.analyze("Nr" + i + "x", filled);
      }

      int compound = analyzer.analyze("Stadtrat", filled).term(0);

      assertThat(filled.head(compound)).as("after %s words", 500 + before).isEqualTo(compound + 1);
      assertThat(filled.tail(compound)).isEqualTo(compound + 2);
    }
  }

  private List<String> words(String text) {
    TermSequence sequence = analyzer.analyze(text, index);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sequence.size(); i++) {
      words.add(text.substring(sequence.start(i), sequence.end(i)));
    }
    return words;
  }

  private int term(String word) {
    return analyzer.analyze(word, index).term(0);
  }

  private double similarity(String one, String other) {
    return Cosine.of(vector(one), vector(other));
  }

  private float[] vector(String word) {
    float[] vector = new float[index.dimension()];
    index.vector(term(word), vector);
    return vector;
  }
}
