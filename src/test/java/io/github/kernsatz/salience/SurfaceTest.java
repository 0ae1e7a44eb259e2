package io.github.kernsatz.salience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.term.Cue;
import io.github.kernsatz.term.TermAnalyzer;
import org.junit.jupiter.api.Test;

/** What a sentence shows: words of several classes, and signs. */
class SurfaceTest {

  @Test
  void wordsAreCountedByTheirClasses() {
    Surface surface = surface("Die Fähre soll für 3 Millionen Euro erneuert werden, sagte sie.");

    assertThat(surface.count(Cue.DEFINITE)).isEqualTo(1);
    assertThat(surface.count(Cue.MODAL)).isEqualTo(1);
    assertThat(surface.count(Cue.PREPOSITION)).isEqualTo(1);
    assertThat(surface.count(Cue.QUANTITY)).isEqualTo(2);
    assertThat(surface.count(Cue.AUXILIARY)).isEqualTo(1);
    assertThat(surface.count(Cue.SPEECH)).isEqualTo(1);
    assertThat(surface.count(Cue.PRONOUN)).isEqualTo(1);
    assertThat(surface.opensWith(Cue.DEFINITE)).isTrue();
    assertThat(surface.commas()).isEqualTo(1);
  }

  @Test
  void onlyTheFirstWordMayHaveACapitalThatSaysNothing() {
    assertThat(surface("Wir helfen.").count(Cue.PERSON)).isEqualTo(1);
    assertThat(surface("😀 Wir helfen.").opensWith(Cue.PERSON)).isTrue();
    assertThat(surface("Helfen Wir?").count(Cue.PERSON)).isZero();
    assertThat(surface("Es waren 20 PROZENT, nicht 20 prozent.").count(Cue.QUANTITY)).isZero();
  }

  /** A hyphen, a slash or a comma inside joins to one term what are two words and a sign here. */
  @Test
  void whatSignsJoinIsCountedWordByWord() {
    Surface surface = surface("Auf- und/oder Abstieg: 2,5 Prozent – z. B. die-der-das?");

    assertThat(surface.count(Cue.CONJUNCTION)).isEqualTo(2);
    assertThat(surface.count(Cue.DEFINITE)).isEqualTo(3);
    assertThat(surface.count(Cue.QUANTITY)).isEqualTo(1);
    assertThat(surface.opensWith(Cue.PREPOSITION)).isTrue();
    assertThat(surface.commas()).isEqualTo(1);
    assertThat(surface.dash()).isTrue();
    assertThat(surface.question()).isTrue();
  }

  @Test
  void nothingShowsNothing() {
    Surface surface = surface("");

    assertThat(surface.commas()).isZero();
    assertThat(surface.question()).isFalse();
    assertThat(surface.opensWith(Cue.DEFINITE)).isFalse();
  }

  private static Surface surface(String sentence) {
    TermAnalyzer analyzer = TermAnalyzer.german();
    return Surface.of(
        sentence, analyzer.analyze(sentence, analyzer.newIndex()), new int[Cue.COUNT], 0);
  }
}
