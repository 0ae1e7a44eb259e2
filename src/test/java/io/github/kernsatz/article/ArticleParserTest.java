package io.github.kernsatz.article;

import static io.github.kernsatz.article.Role.BODY;
import static io.github.kernsatz.article.Role.BOILERPLATE;
import static io.github.kernsatz.article.Role.HEADING;
import static io.github.kernsatz.article.Role.LIST_ITEM;
import static io.github.kernsatz.article.Role.TEASER;
import static io.github.kernsatz.article.Role.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleParserTest {

  private static final String TITLE_LINE = "Altenried behält sein Freibad";
  private static final String TEASER_LINE =
      "Ein Verein übernimmt das Freibad von Altenried und bewahrt es vor der Schließung.";
  private static final String FIRST =
      "Der Gemeinderat von Altenried hat am Dienstagabend beschlossen, das alte Freibad nicht zu"
          + " schließen. Stattdessen soll ein Verein den Betrieb übernehmen.";
  private static final String SECOND =
      "Die Gemeinde bezahlt weiterhin das Wasser und die Versicherung. Alles andere trägt der"
          + " Verein, der dafür Beiträge erheben darf und schon vierzig Mitglieder gewonnen hat.";
  private static final String THIRD =
      "Bürgermeisterin Ulrike Sander sprach von einem guten Tag. Die Opposition bezweifelt, dass"
          + " die Helfer auch nach dem dritten Sommer noch kommen werden.";

  @Test
  void readsTitleAndParagraphs() {
    assertThat(roles(TITLE_LINE, FIRST, SECOND)).containsExactly(TITLE, BODY, BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n\n", "\r\n\r\n", "\n \u00A0\n"})
  void readsTheSameBlocksHoweverTheyAreSetApart(String between) {
    Article article = Article.parse(String.join(between, TITLE_LINE, FIRST, SECOND));

    assertThat(article.paragraphs()).extracting(Paragraph::role).containsExactly(TITLE, BODY, BODY);
    assertThat(article.paragraphs())
        .extracting(Paragraph::text)
        .containsExactly(TITLE_LINE, FIRST, SECOND);
  }

  @Test
  void findsNoTitleWhereTheTextBeginsWithTheStory() {
    assertThat(roles(FIRST, SECOND)).containsExactly(BODY, BODY);
    assertThat(roles("Der Gemeinderat hat entschieden.")).containsExactly(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bleibt das Freibad offen?",
        "Altenried rettet sein Freibad!",
        "„Wir wollten es nicht aufgeben“",
        "Freibad: Altenried hofft auf den Sommer",
        "20 Jahre Freibad"
      })
  void takesAHeadlineOfAnyKindForTheTitle(String title) {
    assertThat(roles(title, FIRST, SECOND)).containsExactly(TITLE, BODY, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Video zeigt den Einsturz der Sprunganlage",
        "Foto von Bademeister: Gemeinde entschuldigt sich",
        "Newsletter verrät die Namen der Badegäste",
        "Kommentar zum Freibad: Der Mut der Kleinen",
        "Datenschutz: Verein darf Namen aushängen",
        "Copyright-Klage gegen das Freibad von Altenried",
        "Symbolbild: Wie ein Sprungturm zum Zeichen wurde",
        "Podcast: Wie das Dorf sein Bad rettete",
        "Bildergalerie: So feierte Altenried sein Freibad"
      })
  void takesAHeadlineThatBeginsLikeALabelForTheTitle(String title) {
    assertThat(roles(title, FIRST, SECOND)).containsExactly(TITLE, BODY, BODY);
    assertThat(roles("12.03.2024, 10:15 Uhr", title, "Von Anna Muster", FIRST, SECOND))
        .containsExactly(BOILERPLATE, TITLE, BOILERPLATE, BODY, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Schlagworte: Freibad, Altenried, Ehrenamt",
        "Text von Anna Muster",
        "Mit der Anmeldung stimmen Sie den Bedingungen zu"
      })
  void takesALabelForNoTitle(String label) {
    assertThat(roles(label, FIRST, SECOND)).containsExactly(BOILERPLATE, BODY, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "von Anna Muster",
        "dpa",
        "vor 3 Stunden",
        "veröffentlicht am 12.03.2024",
        "zuletzt aktualisiert: 12.03.2024, 10:15 Uhr",
        "aus Altenried berichtet Anna Muster"
      })
  void keepsTheSmallLineBelowTheTitleOutOfIt(String below) {
    Article article =
        Article.parse("Altenried behält sein altes Freibad\n" + below + "\n\n" + FIRST);

    assertThat(article.title())
        .map(Paragraph::text)
        .contains("Altenried behält sein altes Freibad");
    assertThat(article.paragraphs())
        .extracting(Paragraph::role)
        .containsExactly(TITLE, BOILERPLATE, BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Viele Grüße", "Viele Grüsse", "Mit freundlichen Grüssen"})
  void knowsTheEndOfALetterHoweverItIsSpelled(String greeting) {
    assertThat(roles(TITLE_LINE, FIRST, SECOND, greeting + "\nAnna"))
        .containsExactly(TITLE, BODY, BODY, BOILERPLATE, BOILERPLATE);
  }

  @Test
  void takesASmallBylineBelowTheStoryForBoilerplate() {
    assertThat(roles(TITLE_LINE, FIRST, SECOND + "\nvon Anna Muster"))
        .containsExactly(TITLE, BODY, BODY, BOILERPLATE);
  }

  @Test
  void findsTheTitleBelowMetadataAndKicker() {
    assertThat(roles("Startseite", "12.03.2024, 10:15 Uhr", "Freibad:", TITLE_LINE, FIRST, SECOND))
        .containsExactly(BOILERPLATE, BOILERPLATE, HEADING, TITLE, BODY, BODY);
  }

  @Test
  void namesTheTitleSaidAgain() {
    Article article = parse(TITLE_LINE, FIRST, SECOND, "ALTENRIED behält sein Freibad.", THIRD);

    assertThat(article.paragraphs())
        .extracting(Paragraph::role)
        .containsExactly(TITLE, BODY, BODY, TITLE, BODY);
    assertThat(article.repetitionOf(3)).isEqualTo(OptionalInt.of(0));
    assertThat(article.title()).contains(article.paragraphs().get(0));
  }

  @Test
  void findsTheTeaserThatIsSaidAgain() {
    Article article =
        Article.parse(
            String.join("\n\n", TITLE_LINE, TEASER_LINE, TEASER_LINE + "\n" + TEASER_LINE, FIRST));

    assertThat(article.paragraphs())
        .extracting(Paragraph::role)
        .containsExactly(TITLE, TEASER, TEASER, TEASER, BODY);
    assertThat(article.repetitionOf(1)).isEmpty();
    assertThat(article.repetitionOf(2)).hasValue(1);
    assertThat(article.repetitionOf(3)).hasValue(1);
  }

  @Test
  void findsTheTeaserAboveBylineOrTitle() {
    assertThat(roles(TITLE_LINE, TEASER_LINE, "Von Anna Muster", FIRST, SECOND))
        .containsExactly(TITLE, TEASER, BOILERPLATE, BODY, BODY);
    assertThat(roles(TITLE_LINE, TEASER_LINE, TITLE_LINE, FIRST, SECOND))
        .containsExactly(TITLE, TEASER, TITLE, BODY, BODY);
  }

  @Test
  void takesAShortFirstParagraphForBodyWithoutEvidence() {
    assertThat(roles(TITLE_LINE, TEASER_LINE, FIRST, SECOND))
        .containsExactly(TITLE, BODY, BODY, BODY);
  }

  @Test
  void findsHeadingsAboveText() {
    assertThat(
            roles(TITLE_LINE, FIRST, "Streit um die Kosten", SECOND, "Wie geht es weiter?", THIRD))
        .containsExactly(TITLE, BODY, HEADING, BODY, HEADING, BODY);
  }

  @Test
  void findsAHeadingAboveANameThatBeginsSmall() {
    assertThat(roles(TITLE_LINE, FIRST, "Karten im Netz", "freibad-altenried.de " + SECOND))
        .containsExactly(TITLE, BODY, HEADING, BODY);
  }

  @Test
  void takesALineWithoutTextBelowForBody() {
    assertThat(roles(TITLE_LINE, FIRST, SECOND, "Die Sitzung dauerte drei Stunden")).endsWith(BODY);
  }

  @Test
  void takesTornSentencesForBody() {
    assertThat(
            roles(
                TITLE_LINE,
                FIRST,
                "Der Verein übernimmt den Betrieb des",
                "Freibads und der Gaststätte. Er hat dafür einen Vertrag über zehn Jahre erhalten.",
                "Die Gemeinde zahlt",
                "weiterhin das Wasser."))
        .containsExactly(TITLE, BODY, BODY, BODY, BODY, BODY);
  }

  @Test
  void takesAnInterviewersQuestionsForBody() {
    assertThat(
            roles(
                "„Wir wollten es nicht aufgeben“",
                "Frau Sander, warum hängen Sie so an dem Bad?",
                "Ich habe dort schwimmen gelernt, wie alle hier im Dorf.",
                "Wer hat Ihnen geholfen?",
                "Am Anfang waren wir zu dritt, dann kamen jede Woche neue Helfer dazu.",
                "Und was kommt jetzt?",
                "Jetzt streichen wir die Becken, und im Mai wird das Wasser eingelassen."))
        .containsExactly(TITLE, BODY, BODY, BODY, BODY, BODY, BODY);
  }

  @Test
  void findsListItems() {
    assertThat(
            roles(
                TITLE_LINE,
                "Der Verein übernimmt folgende Aufgaben:",
                "• Aufsicht an den Becken",
                "• Verkauf der Karten",
                SECOND,
                "1. Becken streichen\n2. Pumpen reinigen\n3. Kasse prüfen",
                "- Sommer: täglich geöffnet\n- Herbst: nur am Wochenende"))
        .containsExactly(
            TITLE, BODY, LIST_ITEM, LIST_ITEM, BODY, LIST_ITEM, LIST_ITEM, LIST_ITEM, LIST_ITEM,
            LIST_ITEM);
  }

  @Test
  void takesOrdinalsAndAsidesForBody() {
    assertThat(
            roles(
                TITLE_LINE,
                "3. Oktober: An diesem Tag endet die Saison, sofern das Wetter es zulässt.",
                "1. FC Altenried hatte angeboten, die Kabinen zu streichen und die Tore zu stiften.",
                "– So jedenfalls stellt es der Vorsitzende dar, der nicht dabei gewesen ist."))
        .containsExactly(TITLE, BODY, BODY, BODY);
  }

  @Test
  void takesANumberedLineAboveAParagraphForAHeading() {
    assertThat(roles(TITLE_LINE, "1. Die Kosten", FIRST, "2. Die Helfer", SECOND))
        .containsExactly(TITLE, HEADING, BODY, HEADING, BODY);
  }

  @Test
  void keepsADateBetweenParagraphsAsHeading() {
    assertThat(roles("Chronik des Freibads", "3. Mai 1961", FIRST, "12. Juni 1974", SECOND))
        .endsWith(BODY, HEADING, BODY);
  }

  @Test
  void findsNoticesBetweenParagraphs() {
    assertThat(
            roles(
                TITLE_LINE,
                FIRST,
                "Lesen Sie auch: Warum Freibäder teurer werden",
                SECOND,
                "Teilen Twittern Drucken",
                THIRD,
                "Anna Muster, Altenried"))
        .containsExactly(TITLE, BODY, BOILERPLATE, BODY, BOILERPLATE, BODY, BOILERPLATE);
  }

  @Test
  void takesFewWordsAboveAListForAHeading() {
    assertThat(
            roles(
                TITLE_LINE,
                "Die wichtigsten Zahlen:",
                "- 40 Mitglieder\n- 80.000 Euro",
                "Sander sagte dazu:",
                "„Wir geben nicht auf, solange hier jemand schwimmen lernen will.“",
                "Der Verein übernimmt vom kommenden Mai an diese Aufgaben:",
                "- Aufsicht\n- Kasse"))
        .containsExactly(
            TITLE, HEADING, LIST_ITEM, LIST_ITEM, BODY, BODY, BODY, LIST_ITEM, LIST_ITEM);
  }

  @Test
  void findsTheBoxAboutTheAuthor() {
    String box = "Anna Muster ist seit 2015 Redakteurin und schreibt über die Dörfer am Fluss.";

    assertThat(roles(TITLE_LINE, "Von Anna Muster", FIRST, SECOND, box))
        .containsExactly(TITLE, BOILERPLATE, BODY, BODY, BOILERPLATE);
    assertThat(roles(TITLE_LINE, FIRST, SECOND, box)).containsExactly(TITLE, BODY, BODY, BODY);
  }

  @Test
  void findsLinksToOtherArticles() {
    assertThat(
            roles(
                TITLE_LINE,
                FIRST,
                "Mehr zum Thema",
                "Kreis plant Umbau des Bahnhofs",
                SECOND,
                "Das könnte Sie auch interessieren:",
                "Neue Fahrräder für die Post",
                "Was wird aus dem Sportplatz?",
                "Die Helfer",
                THIRD,
                "Weitere Artikel",
                "Chor sucht Stimmen",
                "Wirtin hört auf"))
        .containsExactly(
            TITLE,
            BODY,
            BOILERPLATE,
            BOILERPLATE,
            BODY,
            BOILERPLATE,
            BOILERPLATE,
            BOILERPLATE,
            HEADING,
            BODY,
            BOILERPLATE,
            BOILERPLATE,
            BOILERPLATE);
  }

  @Test
  void findsTheTeaserBelowAKickerlikeLine() {
    assertThat(roles(TITLE_LINE, "Die Lage am Abend", TEASER_LINE, TITLE_LINE, TEASER_LINE, FIRST))
        .containsExactly(TITLE, HEADING, TEASER, TITLE, TEASER, BODY);
  }

  @Test
  void findsAHeadingThatEndsInAVerb() {
    assertThat(roles(TITLE_LINE, FIRST, "Was sich im Sommer ändern soll", SECOND))
        .containsExactly(TITLE, BODY, HEADING, BODY);
  }

  @Test
  void keepsTheCallersStringAndPlacesEveryBlockInIt() {
    String typed =
        "\uFEFF" + TITLE_LINE + "\r\n\r\n" + FIRST.replace("ü", "u\u0308") + "\u00A0\r\n";
    Article article = Article.parse(typed);

    assertThat(article.text()).isSameAs(typed);
    assertThat(article.paragraphs())
        .extracting(paragraph -> paragraph.span().of(typed))
        .containsExactly(TITLE_LINE, FIRST.replace("ü", "u\u0308"));
    assertThat(article.paragraphs().get(1).text()).isEqualTo(FIRST);
  }

  @Test
  void hasNoBlocksWhereNothingIsVisible() {
    assertThat(Article.parse("").paragraphs()).isEmpty();
    assertThat(Article.parse(" \r\n\u00A0\uFEFF").paragraphs()).isEmpty();
  }

  private static List<Role> roles(String... blocks) {
    return parse(blocks).paragraphs().stream().map(Paragraph::role).toList();
  }

  private static Article parse(String... blocks) {
    return Article.parse(String.join("\n\n", blocks));
  }
}
