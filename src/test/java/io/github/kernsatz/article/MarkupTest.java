package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Die Stadt senkt den Preis.</p>|Die Stadt senkt den Preis.",
        "um&nbsp;12 Prozent|um 12 Prozent",
        "<!-- /wp:paragraph -->|''",
        "<img src=\"bach.jpg\"/>|''",
        "## Der Bach|Der Bach",
        "> > Der Bach > läuft|Der Bach läuft",
        "Der **Mühlbach** läuft.|Der Mühlbach läuft.",
        "[Der Plan](https://example.org/plan) steht.|Der Plan steht.",
        "![Der Bach](bach.jpg)|''",
        "Merkmale[Bearbeiten]|Merkmale"
      })
  void readsATextWithoutItsMarkup(String text, String plain) {
    assertThat(Markup.without(text)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gewinn < 3 Prozent & Verlust > 5",
        "Jana <jana@example.org>",
        "#Wetter",
        "Der Verein [Name geändert] schweigt (noch).",
        "Müller & Söhne; Meier",
        "2 * 3"
      })
  void leavesSignsAloneThatAreNoMarkup(String text) {
    assertThat(Markup.without(text)).isEqualTo(text);
  }

  @Test
  void givesTheMarksOfHeadingsTagsAndEditLinksBlocksOfTheirOwn() {
    Article article =
        Article.parse(
            """
            # Der Bach bekommt sein Bett zurück

            <p>Seit Montag graben zwei Bagger in den Wiesen oberhalb von Wiesental.</p>

            Hochwasser vor drei Jahren[Bearbeiten | Quelltext bearbeiten]

            > Damals stand die Hälfte des Dorfes unter Wasser, weil der Bach gestiegen war.
            """);

    assertThat(article.paragraphs())
        .extracting(block -> block.role() + " " + block.text())
        .containsExactly(
            "BOILERPLATE #",
            "TITLE Der Bach bekommt sein Bett zurück",
            "BOILERPLATE <p>",
            "BODY Seit Montag graben zwei Bagger in den Wiesen oberhalb von Wiesental.",
            "BOILERPLATE </p>",
            "HEADING Hochwasser vor drei Jahren",
            "BOILERPLATE [Bearbeiten | Quelltext bearbeiten]",
            "BOILERPLATE >",
            "BODY Damals stand die Hälfte des Dorfes unter Wasser, weil der Bach gestiegen war.");
    assertThat(article.paragraphs())
        .allSatisfy(block -> assertThat(block.span().of(article.text())).isEqualTo(block.text()));
  }

  @Test
  void readsLongTextsFullOfBracketsInLinearTime() {
    assertThat(Markup.without("<a [x](<".repeat(100_000))).isNotEmpty();
  }
}
