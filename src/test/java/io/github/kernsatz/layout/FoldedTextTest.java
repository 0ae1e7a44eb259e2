package io.github.kernsatz.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kernsatz.text.TextSpan;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die  Brücke\tist gesperrt.",
        "Die Brücke\nist gesperrt.",
        "Die Brücke\r\nist gesperrt.",
        "Die Brücke\u0085ist gesperrt.",
        "Die Brücke\u2028ist gesperrt.",
        "Die\u00A0Brücke\u202Fist\u3000gesperrt.",
        "\uFEFFDie Brücke ist gesperrt.",
        "  Die Brücke ist gesperrt.\r\n",
        "Die Brü\u00ADcke ist ge\u00ADsperrt.",
        "Die Brü\u200Bcke ist\u2060 gesperrt.",
        "Die Bru\u0308cke ist gesperrt."
      })
  void foldsEveryWayToTypeALineIntoOne(String typed) {
    assertThat(FoldedText.fold(typed)).isEqualTo("Die Brücke ist gesperrt.");
  }

  @Test
  void leadsBackToTheOriginalCharacters() {
    String typed = "\uFEFF Das  Mu\u0308ll\u00ADauto\r\nkam nicht.";
    FoldedText folded = FoldedText.of(typed, new TextSpan(0, typed.length()));

    assertThat(folded.text()).isEqualTo("Das Müllauto kam nicht.");
    assertThat(folded.originalSpan(4, 12).of(typed)).isEqualTo("Mu\u0308ll\u00ADauto");
    assertThat(folded.originalSpan(13, 23).of(typed)).isEqualTo("kam nicht.");
    assertThat(folded.originalSpan(0, 23).of(typed)).isEqualTo(typed.substring(2));
  }

  @Test
  void leadsBackWithinALongerText() {
    String typed = "Zuvor.\n\n Übermorgen – vielleicht. \n\nDanach.";
    FoldedText folded = FoldedText.of(typed, new TextSpan(7, 36));

    assertThat(folded.text()).isEqualTo("Übermorgen – vielleicht.");
    assertThat(folded.originalSpan(0, 10).of(typed)).isEqualTo("Übermorgen");
  }

  @Test
  void foldingWhatIsFoldedChangesNothing() {
    String typed =
        "a\u0308\u00AD \u0301 o\u200B\u0308 \uD83D\uDE00 e\u0301\u0327 \u1100\u1161\u11A8";
    String once = FoldedText.fold(typed);

    assertThat(FoldedText.fold(once)).isEqualTo(once);
    assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
  }

  @Test
  void takesAStretchThatIsKnownToBeFoldedAtItsWord() {
    String typed = "  Der  Hafen\n";

    assertThat(FoldedText.of(known(typed, 2, 12), new TextSpan(0, typed.length())).text())
        .isEqualTo("Der  Hafen");
    assertThat(FoldedText.of(known(typed, 3, 12), new TextSpan(0, typed.length())).text())
        .isEqualTo("Der Hafen");
  }

  private static PartlyFolded known(String text, int start, int end) {
    return PartlyFolded.of(text, new TextSpan(start, end), text.substring(start, end));
  }

  @Test
  void keepsCharactersOutsideTheBasicPlaneAndLoneSurrogates() {
    assertThat(FoldedText.fold("gut \uD83D\uDC4D")).isEqualTo("gut \uD83D\uDC4D");
    assertThat(FoldedText.fold("halb \uD83D ende\u0308")).isEqualTo("halb \uD83D endë");
    assertThat(FoldedText.fold("\uDC4D\u0308")).hasSize(2);
  }

  @Test
  void isEmptyWhereNothingIsVisible() {
    assertThat(FoldedText.fold("")).isEmpty();
    assertThat(FoldedText.fold(" \u00A0\u00AD\r\n\uFEFF")).isEmpty();
  }

  @Test
  void refusesAStretchOutsideTheText() {
    assertThatThrownBy(() -> FoldedText.of("kurz", new TextSpan(2, 9)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void staysFastUnderAHeapOfMarks() {
    String marks = "a" + "\u0301\u0327".repeat(200_000);

    assertThat(FoldedText.fold(marks)).startsWith("á");
  }
}
