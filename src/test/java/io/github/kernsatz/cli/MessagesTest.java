package io.github.kernsatz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Messages GERMAN = Messages.of(Locale.GERMAN);
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

  @Test
  void sayTheSameInBothLanguages() {
    assertThat(GERMAN.keys()).isEqualTo(ENGLISH.keys());
    assertThat(GERMAN.keys())
        .allSatisfy(
            key -> assertThat(places(GERMAN.text(key))).isEqualTo(places(ENGLISH.text(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "de-DE", "de-AT", "de-CH"})
  void areGermanWhereGermanIsSpoken(String language) {
    assertThat(Messages.of(Locale.forLanguageTag(language)).text("explain.summary"))
        .isEqualTo("Zusammenfassung");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "fr", "tr", "und", "ar-EG"})
  void areEnglishElsewhere(String language) {
    assertThat(Messages.of(Locale.forLanguageTag(language)).text("explain.summary"))
        .isEqualTo("Summary");
  }

  @Test
  void writeNumbersAsTheLanguageDoes() {
    assertThat(GERMAN.decimal(0.256)).isEqualTo("0,26");
    assertThat(ENGLISH.decimal(0.256)).isEqualTo("0.26");
  }

  /** What a text leaves open, in order. */
  private static List<String> places(String text) {
    return Pattern.compile("%[sdn%]").matcher(text).results().map(MatchResult::group).toList();
  }
}
