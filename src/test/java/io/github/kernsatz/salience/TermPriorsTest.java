package io.github.kernsatz.salience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.kernsatz.term.TermAnalyzer;
import io.github.kernsatz.term.TermIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TermPriorsTest {

  private final TermIndex index = TermAnalyzer.german().newIndex();

  @Test
  void aWordsLogOddsAreThoseOfItsStem() {
    int water = TermAnalyzer.german().analyze("Wasser", index).term(0);
    double[] logOdds = new double[index.entry(water) + 1];
    logOdds[index.entry(water)] = -1.5;
    assertThat(TermPriors.of(logOdds).logOdds(index, water)).isEqualTo(-1.5f);
  }

  @Test
  void nothingIsKnownOfAWordThatIsNotInTheLexicon() {
    int unknown = TermAnalyzer.german().analyze("Xyzzyquux", index).term(0);
    assertThat(TermPriors.of(new double[] {1, 1, 1}).logOdds(index, unknown)).isZero();
  }

  @Test
  void boundsAndRounds() throws IOException {
    TermPriors priors = TermPriors.of(new double[] {100, -100, 0.01, 0.02});
    assertThat(priors.write()).endsWith(127, -127, 0, 1);
    assertThat(TermPriors.read(stream(priors.write())).write()).isEqualTo(priors.write());
  }

  /** The file goes by the numbers of the lexicon's stems: with another lexicon it is nonsense. */
  @Test
  void theShippedOnesBelongToTheShippedLexicon() {
    assertThat(shipped("Tier")).isGreaterThan(1);
    assertThat(shipped("Menschen")).isGreaterThan(1);
    assertThat(shipped("Erzbistum")).isNegative();
    assertThat(shipped("Quadratkilometer")).isNegative();
  }

  private float shipped(String word) {
    int term = TermAnalyzer.german().analyze(word, index).term(0);
    return TermPriors.load(Salience.PRIORS).logOdds(index, term);
  }

  @Test
  void refusesAnotherFormat() {
    byte[] content = TermPriors.of(new double[] {1, 2, 3}).write();
    content[3] = 2;
    assertThatIOException()
        .isThrownBy(() -> TermPriors.read(stream(content)))
        .withMessageContaining("format 2");
  }

  @Test
  void refusesAFileThatIsCutOff() {
    byte[] content = TermPriors.of(new double[] {1, 2, 3}).write();
    byte[] cut = Arrays.copyOf(content, content.length - 1);
    assertThatIOException()
        .isThrownBy(() -> TermPriors.read(stream(cut)))
        .withMessageContaining("3 stems");
  }

  private static ByteArrayInputStream stream(byte[] content) {
    return new ByteArrayInputStream(content);
  }
}
