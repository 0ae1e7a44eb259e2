package io.github.kernsatz.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.layout.LogicalLines.LogicalLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogicalLinesTest {

  private static final String WRAPPED =
      """
      Der Gemeinderat von Altenried hat am Dienstagabend beschlossen,
      das alte Freibad nicht zu schließen. Stattdessen soll ein Verein
      den Betrieb übernehmen, der schon im vorigen Sommer die Kasse und
      den Kiosk geführt hatte.
      """;

  @Test
  void joinsLinesThatOnlyTheColumnBroke() {
    assertThat(lines(WRAPPED)).hasSize(1);
    assertThat(lines(WRAPPED + "\n" + WRAPPED)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\f"})
  void knowsEveryWayToEndALine(String lineEnd) {
    assertThat(lines(WRAPPED.replace("\n", lineEnd))).hasSize(1);
    assertThat(lines("Erste Zeile.\nZweite Zeile.".replace("\n", lineEnd)))
        .containsExactly("Erste Zeile.", "Zweite Zeile.");
    assertThat(LogicalLines.of("Eins.\n\nZwei.".replace("\n", lineEnd)))
        .extracting(LogicalLine::afterBlank)
        .containsExactly(true, true);
  }

  @Test
  void startsAParagraphBelowAShortLastLine() {
    String twice = WRAPPED + WRAPPED;

    assertThat(lines(twice)).hasSize(2).allSatisfy(line -> assertThat(line).startsWith("Der Gem"));
  }

  @Test
  void leavesTheHeadlineAboveWrappedTextAlone() {
    assertThat(lines("Freibad bleibt offen\n" + WRAPPED))
        .hasSize(2)
        .first()
        .isEqualTo("Freibad bleibt offen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "von Anna Muster",
        "mhu",
        "vor 3 Stunden",
        "eBay-Händler fürchten um ihr Geschäft",
        "iPhone-Nutzer können schon jetzt damit zahlen.",
        "freibad-altenried.de zeigt die Karte."
      })
  void keepsAHeadlineApartFromTheSmallLineBelow(String below) {
    assertThat(lines("Der Kreistag beschließt eine neue Karte\n" + below + "\n\n" + "Weiter."))
        .containsExactly("Der Kreistag beschließt eine neue Karte", below, "Weiter.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Mit der Brücke kommen die Kinder sicher\nzur Schule“, sagte Kranz.",
        "Die Karte gilt von Januar an für alle\nz.B. auch für Schüler.",
        "Altenried behält sein altes Freibad und\nbekommt ein neues Becken",
        "Altenried behält sein altes Freibad, Kreis-\nstadt verliert ihres",
        "Die Karte gilt von Januar an für alle\nkleinen und großen Gäste, die im Ort\nwohnen"
      })
  void joinsTwoLinesOfRunningText(String text) {
    assertThat(lines(text)).hasSize(1);
  }

  @Test
  void joinsAShortParagraphWhoseNeighboursShowTheColumn() {
    String text =
        WRAPPED
            + """

            Bürgermeisterin Ulrike Sander sprach von einem guten Tag für die
            Gemeinde.
            """;

    assertThat(lines(text)).hasSize(2);
  }

  @Test
  void leavesAHyphenAtTheLinesEndAsItIs() {
    String text =
        """
        Die Gemeinde bezahlt weiterhin das Wasser und die Versiche-
        rung, alles andere trägt der Verein, der dafür Beiträge er-
        heben darf.
        """;

    assertThat(lines(text)).hasSize(1).first().asString().contains("Versiche- rung");
  }

  @Test
  void seesWrappedTextBetweenNumbersThatStandAloneOnTheirLines() {
    String bylaw =
        """
        Der Vorstand kann ein Mitglied nach dessen Anhörung aus dem Verein
        ausschließen, wenn
        1.
         das Mitglied den Beitrag trotz zweier Mahnungen nicht bezahlt und
        auch nicht erklärt hat, wann es zahlen wird, oder
        2.
         es dem Ansehen des Vereins geschadet hat.
        """;

    assertThat(lines(bylaw))
        .hasSize(5)
        .contains("1.", "2.")
        .anyMatch(line -> line.startsWith("das Mitglied") && line.endsWith("oder"));
  }

  @Test
  void keepsTheLinesOfAPoem() {
    String poem =
        """
        Am Ufer steht ein alter Kahn,
        der keinen mehr will tragen,
        und wer ihn sah,
        der sah ihn an,
        als wollte er was sagen.
        """;

    assertThat(lines(poem)).hasSize(5);
  }

  @Test
  void keepsAMenu() {
    String menu = "Startseite\nPolitik\nWirtschaft und Finanzen\nSport\nKultur\nAnmelden";

    assertThat(lines(menu)).hasSize(6);
  }

  @Test
  void keepsOneSentencePerLine() {
    String text =
        """
        Der Verein hat schon vierzig Mitglieder gewonnen, wie er sagt.
        Im Mai will er die Becken streichen und die Pumpen reinigen lassen.
        Die Eintrittspreise bleiben in diesem Sommer noch unverändert.
        """;

    assertThat(lines(text)).hasSize(3);
  }

  @Test
  void keepsOneParagraphPerLine() {
    String paragraph =
        "Der Verein hat vierzig Mitglieder. Er will die Becken streichen und die Pumpen reinigen. ";

    assertThat(lines((paragraph.repeat(3) + "\n").repeat(4))).hasSize(4);
  }

  @Test
  void keepsATable() {
    String table =
        "Modell Preis Note\nAdler Sitz mit Lehne\n370 €\nja\n1,7\nFalke Sitz\n210 €\nnein\n4,9";

    assertThat(lines(table)).hasSize(9);
  }

  @Test
  void startsALineWithEachBullet() {
    String list =
        """
        Der Verein übernimmt von Mai an folgende Aufgaben im Freibad der
        Gemeinde:
        • Aufsicht an den Becken und Erste Hilfe, solange das Bad für die
          Gäste geöffnet ist
        • Verkauf der Karten
        """;

    assertThat(lines(list))
        .containsExactly(
            "Der Verein übernimmt von Mai an folgende Aufgaben im Freibad der Gemeinde:",
            "• Aufsicht an den Becken und Erste Hilfe, solange das Bad für die Gäste geöffnet ist",
            "• Verkauf der Karten");
  }

  @Test
  void keepsIndentedLinesWithTheirItem() {
    String list = "1. Becken streichen\n   und füllen\n2. Pumpen reinigen\n3. Kasse prüfen";

    assertThat(lines(list))
        .containsExactly("1. Becken streichen und füllen", "2. Pumpen reinigen", "3. Kasse prüfen");
  }

  @Test
  void takesAWrappedDateOrAsideForText() {
    String text =
        """
        Geöffnet ist das Freibad in diesem Jahr vom 15. Mai bis zum
        3. Oktober, sofern das Wetter es zulässt und genügend Helfer
        – so der Vorsitzende – auch im Herbst noch zur Verfügung stehen.
        """;

    assertThat(lines(text)).hasSize(1);
  }

  @Test
  void spansHoldEveryVisibleCharacterOnce() {
    String text = "\uFEFF Eins.\u00A0\r\n\r\n\u200BZwei.\n Drei.";

    assertThat(LogicalLines.of(text))
        .extracting(line -> line.span().of(text))
        .containsExactly("Eins.", "Zwei.", "Drei.");
    assertThat(LogicalLines.of("")).isEmpty();
    assertThat(LogicalLines.of(" \n\u00A0\n")).isEmpty();
  }

  @Test
  void readsVeryManyLines() {
    assertThat(LogicalLines.of("Zeile ohne Ende und\n".repeat(200_000))).isNotEmpty();
    assertThat(LogicalLines.of("- a\n".repeat(200_000))).hasSize(200_000);
    assertThat(LogicalLines.of("Wort ".repeat(1_000_000))).hasSize(1);
  }

  private static List<String> lines(String text) {
    return LogicalLines.of(text).stream()
        .map(line -> FoldedText.of(text, line.span()).text())
        .toList();
  }
}
