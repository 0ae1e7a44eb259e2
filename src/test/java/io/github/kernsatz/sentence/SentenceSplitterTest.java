package io.github.kernsatz.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.kernsatz.text.TextSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = SentenceSplitter.german();

  /** The cases of {@code boundaries.txt}. */
  static Stream<String> boundaries() throws IOException {
    try (InputStream in = SentenceSplitterTest.class.getResourceAsStream("boundaries.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("boundaries")
  void splitsWhereAReaderWould(String sentencesWithBoundaries) {
    MarkedText marked = MarkedText.of(sentencesWithBoundaries);

    assertThat(texts(marked.text())).isEqualTo(marked.sentences());
  }

  @Test
  void takesABlankLineForABoundary() {
    assertThat(texts("Neue Brücke für Hornbach\n\nDer Rat hat zugestimmt."))
        .containsExactly("Neue Brücke für Hornbach", "Der Rat hat zugestimmt.");
  }

  @Test
  void takesEachBulletForItself() {
    assertThat(texts("• zwei Eier\n• ein Pfund Mehl\n• Salz"))
        .containsExactly("• zwei Eier", "• ein Pfund Mehl", "• Salz");
  }

  @Test
  void keepsAHardWrappedSentenceWhole() {
    String wrapped =
        """
        Der Stadtrat von Hornbach hat am Mittwochabend nach einer langen
        Debatte beschlossen, dass die Bücherei von Mai an auch am Sonntag
        öffnet. Die Kosten trägt zur Hälfte ein Förderverein, der sich vor
        drei Jahren gegründet hat.""";

    assertThat(texts(wrapped))
        .hasSize(2)
        .element(1)
        .isEqualTo(
            "Die Kosten trägt zur Hälfte ein Förderverein, der sich vor drei Jahren gegründet hat.");
  }

  @Test
  void foldsNoBreakSpacesInsideAbbreviations() {
    assertThat(texts("Es geht z.\u00a0B. um Strom. Wasser kommt später."))
        .containsExactly("Es geht z. B. um Strom.", "Wasser kommt später.");
  }

  @Test
  void pointsToTheOriginalCharacters() {
    String text = "  Die  Haus\u00adordnung gilt. Wirklich!  ";

    Sentence first = splitter.split(text).get(0);

    assertThat(first.span()).isEqualTo(new TextSpan(2, 25));
    assertThat(first.text()).isEqualTo("Die Hausordnung gilt.");
  }

  @Test
  void splitsOneBlockOfALongerText() {
    String text = "Titel\n\nErster Satz. Zweiter Satz.";

    assertThat(splitter.split(text, new TextSpan(7, text.length())))
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly("Erster Satz.", "Zweiter Satz.");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(splitter.split("")).isEmpty();
    assertThat(splitter.split(" \n\u00a0\n")).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway")
  void namesAMissingText() {
    assertThatNullPointerException().isThrownBy(() -> splitter.split(null)).withMessage("text");
  }

  private List<String> texts(String text) {
    return splitter.split(text).stream().map(Sentence::text).toList();
  }
}
