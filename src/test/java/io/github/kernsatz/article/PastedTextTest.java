package io.github.kernsatz.article;

import org.junit.jupiter.api.Test;

/** Texts as people paste them from mails, papers, encyclopedias and sites, line by line. */
class PastedTextTest {

  @Test
  void findsTheTitleOfAPressReleaseBelowItsHeadAndDropsThePressOffice() {
    check(
        """
        X Betreff: Pressemitteilung Nr. 12/2026 der Stadt Ahrnbach

        X PRESSEMITTEILUNG

        X Ahrnbach, 3. Februar 2026

        T Neue Fußgängerbrücke über die Ahrn: Baubeginn im Mai

        B AHRNBACH. Nach vier Jahren Planung beginnt die Stadt Ahrnbach im
        . Mai mit dem Bau der neuen Fußgängerbrücke über die Ahrn. Das hat
        . Stadtbaumeister Emil Kranz am Dienstag im Bauausschuss mitgeteilt.

        B Das Land bezahlt zwei Drittel der Kosten, den Rest trägt die Stadt.
        . Während der Bauzeit ist der Uferweg zwischen Wehr und Mühle gesperrt.

        B „Mit der Brücke kommen die Kinder sicher zur Schule“,
        . sagte Kranz.

        X Ansprechpartnerin für die Presse:
        X Gerda Holl, Tel. 01234 / 17-12
        X presse@ahrnbach.example
        """);
  }

  @Test
  void findsTheTitleBelowTheNameOfTheMinistry() {
    check(
        """
        H Ministerium für Verkehr und Häfen
        X Pressemitteilung
        X Nr. 45/2026 vom 12. Juni 2026
        T Land fördert dreißig neue Ladeparks
        B Verkehrsministerin Gerda Folkers hat am Freitag die Bescheide für dreißig Ladeparks übergeben.
        B An jedem der Ladeparks stehen mindestens acht Säulen. Das Land zahlt die Hälfte der Kosten.
        X Pressestelle
        X Hafenstraße 3, 12345 Altenried
        X Telefon 01234 573911
        X www.verkehr.example
        """);
  }

  @Test
  void readsAnArticleOfAnEncyclopedia() {
    check(
        """
        T Die Zwergziege
        X aus Wikipedia, der freien Enzyklopädie
        X Zur Navigation springen
        X Zur Suche springen
        B Die Zwergziege ist eine kleine Hausziege, die in den Dörfern am Hang gehalten wird.[1] Sie wird kaum kniehoch.
        X Inhaltsverzeichnis
        X 1 Merkmale
        X 2 Haltung
        X 3 Einzelnachweise
        H Merkmale
        B Die Tiere wiegen bis zu dreißig Kilogramm. Ihr Fell ist grau, schwarz oder gescheckt.[2][3]
        H Haltung
        B Zwergziegen brauchen einen Zaun und viel Auslauf. Im Winter fressen sie vor allem Heu.
        X Einzelnachweise
        X ↑ K. Berger: Kleine Ziegen. Neustadt 1998, S. 12.
        X ↑ P. Lang: Tiere am Hang. Neustadt 2004.
        X Kategorie: Ziegen
        X Diese Seite wurde zuletzt am 3. März 2024 um 14:11 Uhr bearbeitet.
        """);
  }

  @Test
  void dropsTheFactsBesideAnEncyclopediasFirstParagraph() {
    check(
        """
        T Burg Falkenried (Oberwald)
        X aus Wikipedia, der freien Enzyklopädie
        X Burg Falkenried
        X Die Burg von Süden (2019)
        X Ort\tOberwald
        X Entstehungszeit\tum 1180
        X Erhaltungszustand\tRuine
        B Die Burg Falkenried ist die Ruine einer Höhenburg bei Oberwald, die um 1180 erbaut wurde.[1]
        H Anlage
        B Von der Anlage sind der Stumpf des Bergfrieds und ein Teil der Mauer erhalten.
        X Literatur
        X Rudolf Knapp: Burgen im Oberwald. Neustadt 1976, ISBN 3-87711-000-0, S. 44–51.
        X Weblinks
        X Eintrag zu Burg Falkenried im Burgenatlas
        """);
  }

  @Test
  void takesTheEntriesOfATickerForHeadings() {
    check(
        """
        H +++ 17:42 Bahn stellt den Verkehr im Norden ein +++
        B Wegen des Sturms fährt nördlich von Altenried kein Zug mehr. Das teilte die Bahn mit.

        H +++ 16:55 Feuerwehr: bisher 312 Einsätze +++
        B Die Feuerwehr ist seit dem Morgen zu 312 Einsätzen ausgerückt. Meist ging es um Bäume.

        H +++ 15:10 Fähren zur Hallig fallen aus +++
        B Die Fähren bleiben bis Freitag im Hafen. Auch die Flüge zur Insel sind gestrichen.
        """);
  }

  @Test
  void dropsPageNumbersAndRunningHeadsOfAPrintedPage() {
    check(
        """
        X Heimatblätter Nr. 3/2026
        T Die Ziegelei am Osterberg
        X Von Wilhelm Krone
        B Die Ziegelei am Osterberg war fast hundert Jahre lang der größte Betrieb im
        . Dorf. Gegründet wurde sie 1867 von dem Bauern Heinrich Lüders, der auf seinem
        . Acker guten Ton gefunden hatte.
        X 12
        X Heimatblätter Nr. 3/2026
        B Die meisten Arbeiter kamen aus der Ferne und wohnten während der Saison in einem
        . Haus neben dem Ofen. Im Winter gingen sie zurück zu ihren Familien.
        X 13
        X Heimatblätter Nr. 3/2026
        B Nach dem Krieg ging es mit der Ziegelei bergab. Beton war billiger, und der
        . Ton wurde knapp. 1961 erlosch der Ofen für immer.
        X 14
        """);
  }

  @Test
  void keepsTheParagraphsBelowABoxOfLinks() {
    check(
        """
        X Zum Inhalt springen
        X Menü
        X Startseite
        X Politik
        X Wirtschaft
        X Sport

        T Kreise fordern mehr Geld für die Jugendämter
        X Stand: 12.11.2026, 18:04 Uhr

        Z Die Kreise schlagen Alarm: Den Jugendämtern fehlen im kommenden Jahr 200 Stellen. Das Land verweist auf die angespannte Haushaltslage.

        X Von Mareike Brand

        B Die Jugendämter im Land steuern nach Einschätzung der Kreise auf einen Notstand zu. Im kommenden Jahr fehlten mindestens 200 Stellen, heißt es in einem Beschluss, den die Landräte am Donnerstag gefasst haben.

        B "Wir können nicht immer mehr Familien mit immer weniger Personal betreuen", sagte der Sprecher der Landräte, Anton Wiese. Schon heute müssten manche Ämter Termine um Wochen verschieben.

        H Land sieht Kreise in der Pflicht

        B Das Sozialministerium wies die Kritik zurück. Die Zuschüsse seien in fünf Jahren um ein Drittel gestiegen, sagte eine Sprecherin. Zudem hätten die Kreise zugesagt, die Verfahren zu vereinfachen.

        X Audio: Mareike Brand zur Lage der Jugendämter | 3 Min

        X Mehr zum Thema
        X Was sich 2027 beim Unterhalt ändert
        X Interview: "Hilfe ist Beziehungsarbeit"

        B Nach Angaben der Kreise betreuen die Jugendämter derzeit rund 40.000 Familien. Auf eine Fachkraft kommen im Schnitt 60 Fälle, in manchen Städten sind es mehr als 80.

        B Der Städtetag schlug vor, die Zuschüsse künftig nach der Zahl der betreuten Familien zu berechnen. Über den Vorschlag wollen Land und Kreise Ende Januar beraten.

        X Dieses Thema im Programm: Über dieses Thema berichtete der Landfunk am 12. November 2026 um 17:00 Uhr.
        X Teilen
        X Facebook
        X E-Mail
        X Drucken
        X Impressum
        X Datenschutz
        """);
  }

  @Test
  void findsTheTitleThatSharesNoWordWithTheArticleByItsPlace() {
    check(
        """
        X Anmelden
        X Abonnieren
        X Newsletter
        X Menü
        X Politik
        X Wissen
        X Kultur
        X Reise
        T »So wird das nichts«
        Z Die Koalition wollte sich bis Freitag einigen. Jetzt verlangt die Regierungschefin einen neuen Entwurf.
        X Von Tilman Rothe und Carla Weyer
        X 21.10.2026, 13.07 Uhr
        X Anhören
        X Artikel drucken
        X Link kopieren
        B Es war kurz nach neun, als im Kabinettssaal der Streit ausbrach. Der Arbeitsminister hatte seinen Entwurf gerade vorgestellt, da unterbrach ihn die Regierungschefin. So werde das nichts, soll sie gesagt haben.
        B Der Entwurf sieht vor, dass die Beiträge bis 2035 auf 22 Prozent steigen. Die Wirtschaft lehnt das ab, die Gewerkschaften ebenso.
        B Der Minister gibt sich gelassen. Am Montag soll ein neuer Entwurf vorliegen. Ob er besser ist, bezweifeln selbst seine Freunde.
        X Feedback
        X Mehr zum Thema
        X Impressum
        X Datenschutz
        """);
  }

  @Test
  void dropsWhatAnAgencyAddsToItsCopy() {
    check(
        """
        T Bahn will mehr Nachtzüge fahren lassen
        X Von Jörg Kehl, dpa
        X 12.09.2026 - 11:14 Uhr

        B Altenried (dpa) - Die Bahn will im kommenden Jahr mehr Nachtzüge fahren lassen. Das kündigte ein Sprecher am Samstag an.

        B Die Wagen sind bestellt, aber noch nicht gebaut. Fahrgastverbände begrüßten die Ankündigung, zeigten sich aber skeptisch.

        X (dpa/lnw)

        X Notizblock

        X Redaktionelle Hinweise

        X - Aktualisierung: Fahrgastverbände ergänzt

        X - Autor: Jörg Kehl, +49 30 28520, <berlin@dpa.example>
        """);
  }

  @Test
  void dropsTheInstitutesAndTheNumberOfAPaper() {
    check(
        """
        T Überwinterung von Wildbienen in hohlen Stängeln
        X ¹ Institut für Ökologie, Universität Neustadt, ² Botanischer Garten Waldau
        X DOI: 10.1234/jwb.2026.0815
        B Viele Wildbienen überwintern in hohlen Stängeln. Auf gemähten Flächen schlüpften im Frühjahr nur halb so viele Tiere.
        X Schlüsselwörter: Wildbienen, Mahd, Naturschutz
        H Methoden
        B Zwischen 2022 und 2025 wurden an acht Orten je zwanzig Bündel ausgelegt und im März eingesammelt.
        """);
  }

  @Test
  void dropsTheHashtagsAndCountersBelowAPost() {
    check(
        """
        T Was für ein Tag! 🎉
        B Gestern durften wir in unserem Werk die neue Anlage einweihen. Sie braucht 40 Prozent weniger Energie.
        B Danke an alle, die mitgemacht haben! 🙏
        X #Mittelstand #Lackierung #Senftal
        X 124 Likes • 17 Kommentare
        X Gefällt mir Kommentieren Teilen Senden
        """);
  }

  @Test
  void dropsTheRemarksOfTheEditorsAndTheAuthorsBox() {
    check(
        """
        T Der letzte Korbmacher von Zell
        X Von Vera Klamm
        X 28. November 2026, 06:00 Uhr
        B Alois Huber sitzt in seiner Werkstatt und spaltet eine Weidenrute. Er macht das seit sechzig Jahren.
        B Früher gab es in Zell elf Korbmacher. Heute ist Huber der letzte, und er ist 79 Jahre alt.
        X Anmerkung der Redaktion: In einer früheren Version dieses Artikels hieß es, Huber sei 80 Jahre alt.
        X Vera Klamm
        X Redakteurin im Ressort Reportage
        X Mehr von Vera Klamm
        """);
  }

  private static void check(String marked) {
    new MarkedText(marked).check();
  }
}
