package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text speaks is counted per word, per content word or per sentence. */
class RegisterTest {

  private static final String VOICES =
      "Damals sagte ich, und wir hatten Sorgen: Bestellst du online, gibt es deshalb dort Rabatt für"
          + " deine Freunde.";

  @ParameterizedTest
  @CsvSource({
    "STOP_WORDS, 13",
    "FIRST_PERSON, 2",
    "ADDRESS, 2",
    "PAST, 2",
    "PRESENT, 1",
    "COHESION, 2"
  })
  void theVoiceIsCountedPerWord(Register measure, int count) {
    Unit unit = units(VOICES).get(0);

    assertThat(unit.words).isEqualTo(18);
    assertThat(unit.register[measure.at()] * unit.words).isCloseTo(count, within(1e-4f));
  }

  @Test
  void theWordLengthIsThatOfContentWords() {
    Unit unit = units("Der Müller und die Müllerin und der Graf sind da wie ihr und ich.").get(0);

    assertThat(unit.contentWords).isEqualTo(3);
    assertThat(unit.register[Register.WORD_LENGTH.at()]).isCloseTo(18 / 3f, within(1e-6f));
  }

  @Test
  void wordsOfPortalsAreCountedWheneverTheyComeAgain() {
    String offer = "Der Rabatt und der Rabatt und der Gutschein und die Mühle sind für alle da.";
    Units units = units(offer, offer + " Nun.");

    assertThat(units.get(0).register[Register.PORTAL.at()]).isCloseTo(3 / 4f, within(1e-6f));
    assertThat(units.get(1).register[Register.PORTAL.at()]).isCloseTo(3 / 4f, within(1e-6f));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Müller mahlt Roggen und der Graf zahlt ihm am Montag zwölf Taler | 1",
        "Der Müller mahlt Roggen. Und der Graf zahlt ihm am Montag zwölf Taler | 2",
        "Der Müller mahlt Roggen … Und der Graf zahlt ihm am Montag 12.500 Taler. | 2"
      })
  void aSentenceEndsWithASignBeforeABlankOrWithTheBlock(String text, int sentences) {
    Unit unit = units(text).get(0);

    assertThat(unit.words / (10 * unit.register[Register.SENTENCE_LENGTH.at()]))
        .isCloseTo(sentences, within(1e-4f));
  }

  @Test
  void aQuestionMarkIsCountedPerSentence() {
    Unit unit =
        units("Wer mahlt den Roggen? Der Müller mahlt ihn. Am Montag holt ihn der Graf ab.").get(0);

    assertThat(unit.register[Register.QUESTIONS.at()]).isCloseTo(1 / 3f, within(1e-6f));
  }

  private static Units units(String... paragraphs) {
    Article.Builder builder = Article.builder();
    for (String paragraph : paragraphs) {
      builder.paragraph(paragraph);
    }
    return Windmill.units(builder.build());
  }
}
