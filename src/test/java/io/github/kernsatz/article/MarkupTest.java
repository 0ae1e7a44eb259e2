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
        "Merkmale[Bearbeiten]|Merkmale",
        "*Der Bach läuft.*|Der Bach läuft.",
        "_Der Bach läuft._|Der Bach läuft.",
        "***Der Bach läuft.***|Der Bach läuft.",
        "> *Der Bach läuft.*|Der Bach läuft.",
        "**_Der Bach läuft._**|Der Bach läuft.",
        "<h1>Der Bach</h1>|Der Bach",
        "<BR/>Der Bach|Der Bach",
        "<p class=\"az09\">Der Bach</p>|Der Bach",
        "Der <az>Bach</az> läuft|Der  Bach  läuft",
        "Der <AZ>Bach|Der  Bach",
        "Der Bach <!-- hier --> läuft|Der Bach   läuft",
        "Der Bach&#8211;Lauf|Der Bach Lauf",
        "Der Bach &lt; Fluss|Der Bach   Fluss",
        "Der Bach [ist hier](bach.md)|Der Bach ist hier",
        "Ach![Der Bach](bach.jpg) Nun|Ach Nun",
        "# # Der Bach|Der Bach",
        "<p><b>Der Bach</b></p>|Der Bach",
        "Der Bach [Bearbeiten]|Der Bach",
        "Merkmale[Bearbeiten] [Bearbeiten]|Merkmale"
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
        "2 * 3",
        "*Name geändert",
        "_eins und zwei",
        "*eins* und *zwei*",
        "_eins_ und _zwei_",
        "* eins *",
        "snake_case",
        "* * *",
        "___",
        "#",
        ">",
        "##Der Bach",
        "Der Bach <",
        "Der Bach &",
        "Der Bach !",
        "Der Bach [",
        "Der <Bäche> läuft",
        "Der Bach <br",
        "Der Bach <!",
        "Der Bach <!-- hier",
        "Der Bach <!hier> läuft",
        "Der Bach </",
        "A&B; C",
        "Der Bach & das Dorf; so heißt es",
        "Der Bach &unbekannt; läuft",
        "Der Bach &#; läuft",
        "Der Bach &#82",
        "[Der Bach](läuft",
        "[Der Bach] (läuft)",
        "*Der Bach läuft*."
      })
  void leavesSignsAloneThatAreNoMarkup(String text) {
    assertThat(Markup.without(text)).isEqualTo(text);
  }

  @Test
  void looksForTheEndOfATagNearbyOnly() {
    String far = " ".repeat(300);

    assertThat(Markup.without("Der Bach <p" + far + "> läuft")).doesNotContain("<p");
    assertThat(Markup.without("Der Bach <p" + far + " > läuft")).contains("<p");
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
  void readsAParagraphInItalicsAsText() {
    Article article =
        Article.parse(
            """
            # Der Bach bekommt sein Bett zurück

            *Nach zwölf Jahren im Rohr fließt der Mühlbach von Wiesental bald wieder am Licht.*

            Seit Montag graben zwei Bagger in den Wiesen oberhalb des Dorfes.

            **Was es kostet**

            __Die Arbeiten kosten 400.000 Euro, das Land bezahlt davon die Hälfte.__
            """);

    assertThat(article.paragraphs())
        .filteredOn(block -> block.role() != Role.BOILERPLATE)
        .extracting(block -> block.role() + " " + block.text())
        .containsExactly(
            "TITLE Der Bach bekommt sein Bett zurück",
            "BODY Nach zwölf Jahren im Rohr fließt der Mühlbach von Wiesental bald wieder am Licht.",
            "BODY Seit Montag graben zwei Bagger in den Wiesen oberhalb des Dorfes.",
            "HEADING Was es kostet",
            "BODY Die Arbeiten kosten 400.000 Euro, das Land bezahlt davon die Hälfte.");
  }

  @Test
  void dropsTheHeadAndTheRowsOfATable() {
    Article article =
        Article.parse(
            """
            Der Bach bekommt sein Bett zurück

            Seit Montag graben zwei Bagger in den Wiesen oberhalb von Wiesental.

            | Abschnitt | Länge |
            |-----------|-------|
            | Oberdorf | 80 Meter |
            | An der Mühle | 120 Meter |

            Im Herbst soll das Wasser durch das neue Bett fließen, sagt die Gemeinde.
            """);

    assertThat(article.paragraphs())
        .filteredOn(block -> block.role() != Role.BOILERPLATE)
        .extracting(block -> block.text().substring(0, 10))
        .containsExactly("Der Bach b", "Seit Monta", "Im Herbst ");
  }
}
