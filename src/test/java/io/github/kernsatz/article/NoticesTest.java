package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.text.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {

  private final Notices notices = new Notices();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Von Anna Muster",
        "Von Anna Muster und Jens-Peter Holm, Rostock",
        "dpa/afp",
        "(dpa)",
        "Quelle: dpa",
        "Veröffentlicht am",
        "Veröffentlicht am 12.03.2024",
        "Veröffentlicht: Dienstag, 12. März 2024, 10:15 Uhr",
        "Stand: 12.03.2024, 10:15 Uhr",
        "Aktualisiert am 3. Mai 2023 um 18.30 Uhr",
        "Zuletzt aktualisiert: vor 3 Stunden",
        "Lesezeit: 4 Minuten",
        "4 Min. Lesezeit",
        "Transparenz: Dieser Text entstand mit technischer Hilfe.",
        "Lesen Sie auch: Warum das Freibad doch offen bleibt",
        "Verfolgen Sie im Liveblog, wie es mit dem Freibad weitergeht.",
        "Alle Texte zum Freibad finden Sie auf unserer Themenseite.",
        "Dieser Text ist Teil der Serie „Rettet die Bäder“.",
        "Mehr zum Thema",
        "Mehr zum Thema: Streit um das Freibad",
        "Das könnte Sie auch interessieren",
        "Newsletter abonnieren",
        "Jetzt 4 Wochen gratis testen",
        "Weiterlesen mit dem Tagesabo",
        "Sie sind bereits Abonnent? Hier einloggen",
        "Jederzeit kündbar. Schon ab 1,99 Euro im Monat.",
        "Wir verwenden Cookies, um unser Angebot für Sie zu verbessern.",
        "Diese Website verwendet Cookies. Wenn Sie die Website weiter nutzen, stimmen Sie dem zu.",
        "Mit unserem Newsletter sind Sie jeden Morgen gut informiert. Jetzt anmelden!",
        "Teilen Twittern Drucken",
        "Auf Facebook teilen",
        "Facebook WhatsApp E-Mail Link kopieren",
        "Foto: Jens Holm",
        "Bild: picture alliance/dpa",
        "Das Freibad im Abendlicht. Foto: Jens Holm",
        "Badegäste am Beckenrand (Foto: Jens Holm/dpa)",
        "Das Becken von oben © Jens Holm",
        "© 2024 Altenrieder Bote",
        "Alle Rechte vorbehalten",
        "17 Kommentare",
        "Kommentar schreiben",
        "Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.",
        "Schlagworte: Freibad, Altenried, Ehrenamt",
        "Tags: Freibad | Altenried",
        "Über die Autorin",
        "Zur Startseite",
        "Zurück zur Übersicht",
        "Anzeige",
        "Video abspielen",
        "Seite 2 von 5",
        "Startseite > Lokales > Altenried",
        "Sport | Kultur | Abo | Kontakt",
        "Ein Kommentar von Anna Muster",
        "Kinder springen vom Turm. (Symbolbild)",
        "Bild 1 von 5",
        "Tel.: 0123 456789",
        "Hat Ihnen der Artikel gefallen?",
        "Alle akzeptieren",
        "Jetzt kostenlos anmelden",
        "Cookie-Einstellungen verwalten",
        "Das Gespräch führte Anna Muster.",
        "Redaktionell erstellt und geprüft",
        "* * *",
        "21.10.2026, 13.07 Uhr",
        "(dpa/bb)",
        "3/12",
        "#wetter #sturm",
        "Zur Navigation springen",
        "Es gilt das gesprochene Wort",
        "Mehr von Anna Muster",
        "Von Anna Muster | 17.02.2026",
        "Sie haben noch 2 Artikel frei",
        "In einer früheren Version dieses Artikels hieß es, das Bad sei 1960 gebaut worden.",
        "Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.",
        "Lesen Sie auch unseren Bericht über das neue Freibad.",
        "von Anna Muster",
        "von Anna Muster und Jens-Peter Holm",
        "Von Anna von der Heide",
        "by Anna Muster",
        "Von dpa",
        "aus Rostock berichtet Anna Muster",
        "Aus Rostock und Kiel berichten Anna Muster und Jens Holm",
        "Text von Anna Muster, dpa",
        "Foto von Jens Holm",
        "Video von Jens Holm | 3 Min",
        "Symbolbild: Jens Holm",
        "Kommentar: Anna Muster",
        "Mehr aus Altenried",
        "Copyright 2024 Altenrieder Bote",
        "Mit Material von dpa",
        "Mit Informationen von AFP und Reuters",
        "Mit Agenturmaterial",
        "Advertisement",
        "Anhören",
        "Mehr Nachrichten aus Altenried und den Dörfern ringsum",
        "Teilt diesen Artikel mit euren Freunden!",
        "Fehler gefunden? Hier melden!",
        "Bildergalerie: Das Freibad im Wandel der Zeit",
        "Jetzt Abo abschließen und alle Artikel lesen",
        "Menü schliessen",
        "Bild vergrössern",
        "| Jahr | Gäste |",
        "| 2019 | 18 Tausend |",
        "| --- | ---: |"
      })
  void knowsWhatAPageSaysOfItself(String line) {
    assertThat(notices.isBoilerplate(block(line))).as(line).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Behörde verschickt ihren Newsletter seit Mai an alle Haushalte.",
        "Ein Cookie merkt sich, was der Nutzer angeklickt hat.",
        "Das Gericht verlangt, dass Nutzer der Verwendung ihrer Daten auf der Website zustimmen.",
        "Das Foto: ein Junge auf dem Sprungturm, dahinter die Berge und ein heller Himmel.",
        "Veröffentlicht am Montag, löste der Bericht im Gemeinderat sofort Streit aus.",
        "Jetzt testen Forscher in Kiel ein Verfahren, das ohne Chlor auskommt.",
        "Von Anna hatte im Dorf lange niemand mehr etwas gehört.",
        "Von Hamburg bis München",
        "Weitere Themen der Sitzung waren der Kindergarten und der neue Radweg.",
        "„Wir verwenden Cookies, weil die Werbekunden das verlangen“, sagt der Verleger.",
        "Dieser Artikel ist Teil der Verfassung und darf nicht geändert werden.",
        "Er liest die Kommentare nicht mehr.",
        "Kommentare zu lesen, macht ihm keine Freude mehr.",
        "Am 3. Mai 2023 um 18.30 Uhr begann die Sitzung.",
        "Teilen will er das Grundstück nicht.",
        "Ein Kommentar von Anna Muster hatte den Streit im Dorf am Montag ausgelöst.",
        "Stand der Dinge",
        "Mehr Kinder lesen",
        "Alle Kinder wollen im Sommer das Bad in der Nähe ihrer Schule testen.",
        "Interview | Die Bürgermeisterin über ihr Freibad",
        "Köln - Bonn",
        "Wie Kinder lesen",
        "Daraus ergibt sich folgendes Bild:",
        "Das Video zeigt, wie der Bagger in das Becken stürzt.",
        "Jetzt weiterlesen, später zahlen: Mit solchen Angeboten locken die Verlage neue Kunden an.",
        "Mehr zum Thema Bezahlschranke wollen die Forscher im Herbst veröffentlichen.",
        "Lesen Sie auch am Wochenende?",
        "Datenschutz und Werbung passen schlecht zusammen, sagt die Forscherin.",
        "Kontakt zu den Lesern halten viele Verlage nur noch über soziale Medien.",
        "Pressemitteilung der Polizei sorgt für Ärger",
        "Video belastet den Bademeister von Altenried",
        "Video vom Sprungturm: Was wirklich geschah",
        "Foto von Bademeister: Gemeinde entschuldigt sich",
        "Newsletter lockt Rentner in die Falle",
        "Newsletter langweilen.",
        "Video belastet den Wärter.",
        "Video-Aufnahmen entlasten den Wärter.",
        "Kommentar zum Freibad: Der Mut der Kleinen",
        "Kommentar: Der Mut der Kleinen",
        "Datenschutz: Schule darf Noten aushängen",
        "Copyright-Klage gegen Heimatdichter",
        "Symbolbild: Wie ein Turm zum Zeichen wurde",
        "Suche nach vermisstem Schwimmer geht weiter",
        "Tags darauf lief das Becken leer",
        "20 Minuten bis zum nächsten Bad",
        "Eine Analyse von Badewasser findet Spuren von Koffein",
        "Mehr von allem",
        "Von der Heide bis ans Meer",
        "Von der Heide",
        "Von Helden der Arbeit",
        "Mit Material von gestern",
        "Haben Sie einen Fehler gemacht, Frau Sander?",
        "Fehler gefunden: Pumpe war falsch angeschlossen",
        "Bildergalerie im Rathaus wieder offen",
        "Anhören wollte den Vortrag niemand.",
        "Mehr Nachrichten aus dem Dorf wünschen sich vor allem die Jungen, sagt die Redakteurin.",
        "| Das Bad blieb in jenem Jahr geschlossen, weil die Pumpe nach dem langen Winter nicht mehr"
            + " lief und der Gemeinde das Geld fehlte. | 1987 |",
        "17:42",
        "#1"
      })
  void leavesSentencesAndHeadlinesAlone(String line) {
    assertThat(notices.isBoilerplate(block(line))).as(line).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/12", "1 / 9", "0/9", "12345/789", "3/12 "})
  void knowsTheCounterOfAGallery(String line) {
    assertThat(notices.isBoilerplate(block(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/", "/3", "123456/789", "3/12/1", "3/1:", "Bad/12"})
  void takesOtherStrokesForNoCounter(String line) {
    assertThat(notices.isBoilerplate(block(line))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neues aus dem ganzen Kreis > Das Bad am Fluss",
        "Neues » Altenried",
        "Das neue Bad | Das alte Bad | Der Kiosk daneben",
        "Bad · Kiosk · Wiese"
      })
  void knowsAPathOfLinksByItsShortEntries(String line) {
    assertThat(notices.isBoilerplate(block(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neues aus dem ganzen alten Kreis > Das Bad am Fluss",
        "Das ganz neue Bad | Das alte Bad | Der Kiosk daneben",
        "Neues>Altenried",
        "Neues >Altenried",
        "Neues> Altenried",
        "Bad · Kiosk"
      })
  void takesOtherArrowsAndBarsForNoPath(String line) {
    assertThat(notices.isBoilerplate(block(line))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#wetter #sturm", "– #wetter", "#wetter #1"})
  void knowsALineOfHashtags(String line) {
    assertThat(notices.isBoilerplate(block(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#wetter heute", "Bad #wetter", "#wetter 12"})
  void takesOtherHashesForNoTags(String line) {
    assertThat(notices.isBoilerplate(block(line))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lesen Sie auch unseren Bericht über das neue Freibad",
        "Lesen Sie auch unseren Bericht. Wollen Sie mehr?",
        "Lesen Sie auch: Wer rettet das Bad?",
        "Lesen Sie auch „Wer rettet das Bad?“"
      })
  void knowsAnInvitationUnlessItAsks(String line) {
    assertThat(notices.isBoilerplate(block(line))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"4, 0, true", "3, 0, false", "4, 28, true", "4, 29, false"})
  void knowsANoticeByFourOfItsWordsAmongAtMostThirtyTwo(int hints, int others, boolean notice) {
    String words =
        String.join(" ", List.of("Abonnent", "Browser", "Cookie", "Passwort").subList(0, hints));

    assertThat(notices.isBoilerplate(block(words + " Bad".repeat(others)))).isEqualTo(notice);
  }

  @ParameterizedTest
  @CsvSource({"57, true", "58, false"})
  void takesNoLongTextForANotice(int words, boolean notice) {
    assertThat(notices.isBoilerplate(block("Mehr zum Thema:" + " Bad".repeat(words))))
        .isEqualTo(notice);
  }

  @ParameterizedTest
  @CsvSource({"37, true", "38, false"})
  void takesAtMostFortyWordsForACaption(int words, boolean caption) {
    assertThat(
            notices.isBoilerplate(block("Wiese " + "Bad ".repeat(words - 1) + "Foto: Jens Holm")))
        .isEqualTo(caption);
  }

  @ParameterizedTest
  @CsvSource({"11, true", "12, false"})
  void takesAtMostTwelveWordsForAByline(int names, boolean byline) {
    assertThat(notices.isBoilerplate(block("von" + " Anna".repeat(names)))).isEqualTo(byline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Altenried, 3. Februar 2026",
        "Der Altenrieder Bote, 3. Februar 2026",
        "Von Anna Muster, 3. Februar 2026, 10 Uhr",
        "Text: Anna Muster, 3. Februar 2026",
        "Altenried heute, 3. Februar 2026",
        "Bad Kiosk Wiese Fluss Dorf Kreis Rat Au Tor Weg Zaun Post, 3. Februar 2026"
      })
  void knowsADatelineByItsFullDate(String line) {
    assertThat(notices.isDateline(block(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Altenried, im Februar 2026",
        "Altenried, 3. Februar 2026.",
        "Altenried badet sehr fröhlich, 3. Februar 2026",
        "Bad Kiosk Wiese Fluss Dorf Kreis Rat Au Tor Weg Zaun Post Bach, 3. Februar 2026"
      })
  void takesOtherLinesForNoDateline(String line) {
    assertThat(notices.isDateline(block(line))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Muster, Altenried",
        "Anna Muster, Jens Peter Holm, Altenried",
        "Anna Muster, 3. Februar 2026"
      })
  void knowsASignature(String line) {
    assertThat(notices.isSignature(block(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna, Altenried",
        "Muster, Anna Altenried",
        "Anna Muster,Altenried",
        "Anna Muster, Jens Peter Holm, Bad Altenried",
        "Anna Muster, Altenried!",
        "Anna Muster: Bad, Altenried",
        "Anna Muster, Altenried 12",
        "Anna Muster, wohnhaft",
        ", Anna Muster"
      })
  void takesOtherLinesForNoSignature(String line) {
    assertThat(notices.isSignature(block(line))).isFalse();
  }

  @Test
  void knowsTheAuthorOfAByline() {
    Block box = block("Anna Muster ist Redakteurin.");

    assertThat(notices.author(block("Von Anna Muster"))).matches(by -> by.get().opens(box));
    assertThat(notices.author(block("Text von ANNA Muster"))).matches(by -> by.get().opens(box));
    assertThat(notices.author(block("Von Anna Holm"))).matches(by -> !by.get().opens(box));
    assertThat(notices.author(block("Von Anna"))).isEmpty();
    assertThat(notices.author(block("Anna Muster"))).isEmpty();
    assertThat(notices.author(block("Von" + " Anna".repeat(11)))).isPresent();
    assertThat(notices.author(block("Von" + " Anna".repeat(12)))).isEmpty();
  }

  @Test
  void seesAHeadlineInALabelWithFourWords() {
    assertThat(notices.mayBeHeadline(block("Podcast: Wie das Bad"))).isTrue();
    assertThat(notices.mayBeHeadline(block("Podcast: Wie gut"))).isFalse();
    assertThat(notices.mayBeHeadline(block("Podcast: Anna Muster Holm"))).isFalse();
    assertThat(notices.mayBeHeadline(block("Podcast: Wie Sie Bäder retten"))).isFalse();
    assertThat(notices.mayBeHeadline(block("Wie das Dorf sein Bad rettete"))).isFalse();
  }

  private static Block block(String line) {
    return new Block(line, new TextSpan(0, line.length()), true, new Scratch());
  }
}
