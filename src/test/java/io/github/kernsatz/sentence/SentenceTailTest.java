package io.github.kernsatz.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind "Ja." and belongs to it. */
class SentenceTailTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“", ")", "[12]", "[a]", "[1, S. 5]", "[Anm. 3 S. 5]", "(4)", "[1] [2]",
        "*", "**", "†", "‡", "²", "⁰", "⁹", "¹⁰"
      })
  void keepsClosingMarksAndNotes(String tail) {
    assertThat(new SentenceTail("Ja." + tail + " Nein").end(3)).isEqualTo(3 + tail.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Anm. 3, S. 5]",
        "[ab]",
        "[4",
        "(4",
        "(a)",
        "[(4)]",
        "ⁱ",
        "⁺",
        "„Nein",
        " [Er lacht]"
      })
  void leavesWhatIsNoNote(String tail) {
    assertThat(new SentenceTail("Ja." + tail).end(3)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "☀", "☀️", "⛿", "❣", "❧", "❤️", "✊", "✍", "✨", "😀", "👍🏽", "🀀", " 😀", " 🎉 🎉"
      })
  void keepsSignsOfAMood(String tail) {
    assertThat(new SentenceTail("Ja." + tail + " Nein").end(3)).isEqualTo(3 + tail.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"★", "☎", "☛", "👉", "■", "✔", "✉", "✎", "❢", "❨", "◿", "✀", "►"})
  void leavesSignsThatBeginWhatComesNext(String sign) {
    assertThat(new SentenceTail("Ja. " + sign + " Nein").end(3)).isEqualTo(3);
  }
}
