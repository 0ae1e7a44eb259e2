package io.github.kernsatz.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NounMentionsTest {

  private static final String LEAD = "Die Stadtwerke Lindenau bauen am Hafen einen Wärmespeicher.";

  @Test
  void aNounWithItsArticleNeedsTheSentenceThatBroughtItUp() {
    Discourse discourse =
        discourse(
            LEAD,
            "Am Tor hängt ein großes Schild.",
            "Die Kosten betragen vier Millionen Euro.",
            "Das Schild warnt vor dem Bau.");

    assertThat(discourse.group(3)).containsExactly(1, 3);
  }

  @Test
  void aNounThatWasBroughtUpLongAgoMeansSomethingElse() {
    Discourse discourse =
        discourse(
            "Am Tor hängt ein großes Schild.",
            "Die Kosten betragen vier Millionen Euro.",
            "Die Leitung führt nach Moorbach.",
            "Die Räte in Moorbach lehnen ab.",
            "Die Räte in Lindenau stimmen zu.",
            "Die Wärme reicht für tausend Häuser.",
            "Die Firma Hellwärme legt Leitungen.",
            "Das Schild ist das Zeichen der Ritter.");

    assertThat(discourse.group(7)).containsExactly(7);
  }

  @Test
  void aRoleNeedsTheFirstSentenceThatNamesIt() {
    Discourse discourse =
        discourse(
            "Die Ergebnisse einer Langzeitstudie aus Lindenau sind da.",
            "Die Wärme reicht für tausend Häuser.",
            "Die Leitung führt nach Moorbach.",
            "Die Studie zeigt sinkende Kosten.");

    assertThat(discourse.needsPrevious(3)).isFalse();
    assertThat(discourse.group(3)).containsExactly(0, 3);
  }

  @Test
  void aRoleThatNothingNamesNeedsTheSentenceBefore() {
    Discourse discourse = discourse(LEAD, "Die Leitung führt nach Moorbach.", "Die Studie fehlt.");

    assertThat(discourse.group(2)).containsExactly(1, 2);
  }

  @Test
  void aNounThatIsExplainedNeedsNoIntroduction() {
    Discourse discourse =
        discourse(LEAD, "Am Tor hängt ein großes Schild.", "Das Schild der Ritter ist golden.");

    assertThat(discourse.group(2)).containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Biologin misst die Wärme am Hafen.",
        "Die Pianistin spielt am Hafen.",
        "Der Meteorologe misst die Wärme am Hafen.",
        "Der Wirtschaftswissenschaftler rechnet mit hohen Preisen.",
        "Die beiden jüngsten Räte stimmten zu."
      })
  void whoIsNamedByATradeAloneWasIntroducedBefore(String sentence) {
    assertThat(discourse(LEAD, sentence).group(1)).as(sentence).containsExactly(0, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Biologin Jana Reuter misst die Wärme am Hafen.",
        "Die Kanzlerin besucht am Montag den Hafen.",
        "Die Medizin braucht Wärme und Strom.",
        "Die beiden jüngsten Räte Lindenaus stimmten zu."
      })
  void whoIsNamedOrKnownNeedsNobody(String sentence) {
    assertThat(discourse(LEAD, sentence).group(1)).as(sentence).containsExactly(1);
  }

  private static Discourse discourse(String... sentences) {
    return Discourse.of(List.of(sentences), new int[sentences.length]);
  }
}
