package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholePageTest {

  private static final String HEAD =
      """
      Wir verwenden Cookies, um Inhalte zu personalisieren und Zugriffe zu zählen. Einstellungen

      Zum Inhalt springen

      Menü

      Startseite

      Lokales

      Sport

      Kultur

      Anmelden

      E-Paper

      Abo

      Suche

      Startseite

      Lokales

      Altenried
      """;

  private static final List<String> STORY =
      List.of(
          "Altenried behält sein Freibad",
          "Der Gemeinderat von Altenried hat am Dienstagabend beschlossen, das alte Freibad nicht"
              + " zu schließen. Stattdessen soll ein Verein den Betrieb übernehmen, der schon im"
              + " vorigen Sommer die Kasse und den Kiosk geführt hatte.",
          "Die Gemeinde bezahlt weiterhin das Wasser und die Versicherung. Alles andere trägt der"
              + " Verein, der dafür Beiträge erheben darf und nach eigenen Angaben schon vierzig"
              + " Mitglieder gewonnen hat.",
          "Bürgermeisterin Ulrike Sander sprach von einem guten Tag für das Dorf. Die Opposition"
              + " bezweifelt dagegen, dass die Helfer auch nach dem dritten Sommer noch kommen"
              + " werden, und verlangt einen Plan für den Fall, dass der Verein aufgibt.",
          "Das Freibad war 1961 von den Bürgern selbst gegraben worden. Zuletzt hatte die Gemeinde"
              + " jedes Jahr rund 80.000 Euro zugeschossen, obwohl an manchen Tagen kaum zwanzig"
              + " Gäste kamen.");

  private static final String FOOT =
      """
      Teilen

      Drucken

      Schlagworte: Freibad, Altenried, Ehrenamt

      Mehr zum Thema

      Neue Fahrräder für die Post

      Kreis plant Umbau des Bahnhofs

      Chor sucht Stimmen für das Herbstkonzert

      Kommentare

      Kommentar schreiben

      Meistgelesen

      Unfall auf der Landstraße nach Neuhausen

      Wirtin schließt nach vierzig Jahren

      Newsletter

      Kontakt

      Impressum

      Datenschutz

      AGB

      © Altenrieder Bote
      """;

  @Test
  void findsTheArticleOnAWholePage() {
    Article article = page();

    assertThat(article.paragraphs())
        .filteredOn(paragraph -> paragraph.role() != Role.BOILERPLATE)
        .extracting(Paragraph::text)
        .containsExactlyElementsOf(STORY);
    assertThat(article.title()).map(Paragraph::text).contains(STORY.get(0));
  }

  @Test
  void placesTheBlocksOfAPageInItsText() {
    Article article = page();

    assertThat(article.paragraphs())
        .allSatisfy(
            paragraph ->
                assertThat(paragraph.span().of(article.text())).isEqualTo(paragraph.text()));
  }

  @Test
  void leavesTextsWithManyShortLinesAloneThatAreNoPages() {
    String recipe =
        """
        Apfelkuchen vom Blech

        Zutaten

        400 g Mehl
        200 g Butter
        1 kg Äpfel
        3 Eier
        1 Prise Salz
        2 EL Zucker
        1 Zitrone
        etwas Zimt

        Zubereitung

        Mehl, Butter, Eier und Salz verkneten und eine Stunde lang kalt stellen.

        Die Äpfel schälen, in Spalten schneiden und auf den Teig legen.
        """;

    assertThat(Article.parse(recipe).paragraphs())
        .extracting(Paragraph::role)
        .doesNotContain(Role.BOILERPLATE);
  }

  private static Article page() {
    return Article.parse(HEAD + "\n" + String.join("\n\n", STORY) + "\n\n" + FOOT);
  }
}
