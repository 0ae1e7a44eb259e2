package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader expects of the sample articles: nothing lost, nothing foreign, no clutter. */
class SampleArticlesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lokales-hallenbad",
        "sport-handball",
        "wissenschaft-fledermaeuse",
        "wirtschaft-papierfabrik",
        "interview-starkregen"
      })
  void dropsNothingAsForeignFromAnHonestArticle(String name) {
    assertThat(texts(summarize(name), Verdict.OFF_TOPIC)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lokales-hallenbad | Hallenbad in Weidenau bleibt bis zum Herbst geschlossen",
        "sport-handball | Handball: Elbstedt dreht das Spiel in den letzten vier Minuten",
        "wissenschaft-fledermaeuse | Fledermäuse merken sich, wo es im Vorjahr Futter gab",
        "wirtschaft-papierfabrik | Papierfabrik Hellmühle stellt auf Wellpappe um – 120 Stellen fallen weg",
        "interview-starkregen | „Ein Keller ist schneller voll, als man glaubt“",
        "mischtext-nachtzug | Neuer Nachtzug verbindet ab Dezember Leipzig mit Stockholm"
      })
  void findsTheTitle(String name, String title) {
    assertThat(summarize(name).article().title()).map(Paragraph::text).contains(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wirtschaft-papierfabrik | Der Papierhersteller Hellmühle gibt die Produktion von Zeitungspapier auf. Bis Ende 2026 soll die letzte Maschine umgerüstet sein.",
        "mischtext-nachtzug | Ein schwedisches Bahnunternehmen will von Dezember an dreimal in der Woche einen Nachtzug zwischen Leipzig und Stockholm fahren lassen."
      })
  void findsATeaserThatIsSaidAgain(String name, String teaser) {
    Summary summary = summarize(name);

    assertThat(summary.article().teaser()).map(Paragraph::text).contains(teaser);
    assertThat(summary.verdicts())
        .filteredOn(block -> block.paragraph().role() == Role.TEASER)
        .extracting(ParagraphVerdict::verdict)
        .containsExactly(Verdict.KEPT, Verdict.REPEATED);
  }

  @Test
  void takesTheClutterOfANewsPageForWhatItIs() {
    assertThat(texts(summarize("lokales-hallenbad"), Verdict.BOILERPLATE))
        .containsExactly(
            "Startseite > Lokales > Weidenau",
            "Von Katrin Osterkamp",
            "Veröffentlicht am 14. März 2025, 17:42 Uhr",
            "Foto: Stadt Weidenau/Archiv",
            "Lesen Sie auch: So steht es um die Freibäder der Region",
            "Newsletter: Das Wichtigste aus Weidenau jeden Morgen in Ihrem Postfach",
            "Jetzt kostenlos anmelden",
            "© Weidenauer Tagblatt. Alle Rechte vorbehalten.");
  }

  @Test
  void takesCookieBannerBylineAndOffersForWhatTheyAre() {
    assertThat(texts(summarize("wirtschaft-papierfabrik"), Verdict.BOILERPLATE))
        .containsExactly(
            "Wir verwenden Cookies, um Inhalte zu personalisieren und die Zugriffe auf unsere"
                + " Website zu analysieren.",
            "Alle akzeptieren",
            "Einstellungen",
            "Von Jonas Petersen und Elif Aydın, Grafenau",
            "Das könnte Sie auch interessieren",
            "Jetzt 4 Wochen für 1 Euro testen");
  }

  @Test
  void keepsTheAnswersOfAnInterview() {
    List<String> kept = texts(summarize("interview-starkregen"), Verdict.KEPT);

    assertThat(kept)
        .anyMatch(text -> text.startsWith("Dass es in der Region kräftige Gewitter"))
        .anyMatch(text -> text.startsWith("Ja, und das verstehe ich."))
        .anyMatch(text -> text.startsWith("Bisher warnen wir einen ganzen Landkreis."))
        .anyMatch(text -> text.startsWith("Sie sollten zuerst die Kellerfenster ansehen."))
        .anyMatch(text -> text.startsWith("Warme Luft nimmt mehr Feuchtigkeit auf"));
  }

  @Test
  void dropsTwoForeignPassagesWithTheirHeadingAndNothingElse() {
    assertThat(texts(summarize("mischtext-nachtzug"), Verdict.OFF_TOPIC))
        .extracting(text -> text.substring(0, 20))
        .containsExactly(
            "Genuss aus der Landk",
            "kuechenfee.example b",
            "Für eine lockere Kru",
            "steuerhilfe-portal.e");
  }

  @Test
  void keepsTheStoryAroundForeignPassagesWithItsHeading() {
    assertThat(texts(summarize("mischtext-nachtzug"), Verdict.KEPT))
        .extracting(text -> text.substring(0, 20))
        .containsExactly(
            "Neuer Nachtzug verbi",
            "Ein schwedisches Bah",
            "Zwischen Leipzig und",
            "Geplant sind je Fahr",
            "Warum sich die Strec",
            "Norrtåg Natt rechnet",
            "Ein früherer Versuch");
  }

  @Test
  void tellsTheNewsOfTheLocalReport() {
    assertThat(summarize("lokales-hallenbad").text())
        .contains("geschlossen")
        .doesNotContain("Newsletter", "Foto", "Lesen Sie auch");
  }

  private static Summary summarize(String name) {
    return Summarizer.create().summarize(SampleArticles.text(name));
  }

  private static List<String> texts(Summary summary, Verdict verdict) {
    return summary.verdicts().stream()
        .filter(block -> block.verdict() == verdict)
        .map(block -> block.paragraph().text())
        .toList();
  }
}
