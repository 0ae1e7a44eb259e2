package io.github.kernsatz.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerblessSentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acht Punkte aus dem Plan, die dabei wichtig sind.",
        "Selbst wenn das Bad in Lindenau jeden Tag offen steht.",
        "Erst wenn der Rat in Lindenau zugestimmt hat.",
        "Weder in Lindenau noch in Moorbach.",
        "Die neuen Leitungen, die alten Kessel, der Lärm.",
        "Kämmerin Petra Voss mit dem Modell des Speichers (Archivbild).",
        "Der Speicher am alten Hafen, wie ihn die Stadt plant.",
        "Eine Frage, auf die es keine Antwort gibt.",
        "Ein Plan, der Lindenau verändern wird.",
        "Kinder und Jugendliche sowie 1.022 Erwachsene.",
        "Für die erfahrenen Bauleiter das Werk ihres Lebens.",
        "Sondern eine Frau, die für andere da ist.",
        "Der Bau (er dauert vier Jahre) am Hafen.",
        "Nicht nur, weil der Bau so teuer wird.",
        "Verteilung des ersten in Lindenau zugelassenen Kessels.",
        "20 neue Leitungen für die Häuser am Hafen.",
        "Zwanzig Leitungen aus den alten Kellern der Stadt aufzunehmen.",
        "Weil die Stadt kein Geld hatte, den Speicher zu bauen.",
        "Der Kessel, der das Wasser heizt, und über den die Stadt lange sprach.",
        "Ein Ort, der hat, was der Stadt am Hafen gefehlt hat: Ruhe.",
        "Leute, die alles tun, um die Stadt vor dem Lärm zu bewahren.",
        "Der Tag, an dem feststeht, dass es Geld für den Bau gibt oder Zeit.",
        "Eine von der Stadt bezahlte Feier, die Voss gern und oft abhält.",
        "Zumindest solange das Bad in Lindenau offen steht.",
        "Klar, dass es in Lindenau regnet oder schneit im Winter."
      })
  void lackAFiniteVerbInTheMainClause(String sentence) {
    assertThat(isVerbless(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Speicher am Hafen kostet vier Millionen Euro.",
        "Im Jahr 2019 eröffnete Lindenau sein neues Bad.",
        "OB Voss hatte lange für den Speicher geworben, nun kommt er.",
        "Ob es regnet oder schneit: Die Busse in Lindenau fahren.",
        "Ab und zu riecht es am Hafen nach Fisch.",
        "Wie in Moorbach sollen hier neue Leitungen entstehen.",
        "Weil die Stadt kein Geld hatte, half das Land.",
        "Selbst wenn die Stadt Geld hätte, fehlten ihr die Bauleute.",
        "Schon was bisher bekannt ist, beunruhigt die Räte.",
        "Damals fiel der Preis für Gas.",
        "Der Rat widerrief den Plan.",
        "Die Räte, die Ämter und die Vereine loben den Plan.",
        "Kämmerin Petra Voss, die Räte der Stadt und das Land haben lange über den Plan beraten.",
        "Wer das bezahlt, bleibt offen.",
        "Die Stadtwerke (SWL) bauen am Hafen.",
        "Ob alt oder neu, der Kessel ist teuer.",
        "Am Hafen, in der Halle und auf dem Platz feiern Familien.",
        "Der Speicher, das ist ein Turm am Hafen.",
        "Im Hafen liegen drei alte Schiffe.",
        "Weit mehr als die Kosten, als Risiko des ganzen Baus waren die Leitungen ein Thema.",
        "Egal, ob es in Lindenau regnet oder schneit – die Busse fahren.",
        "Egal, ob Rat oder Amt - alle sparen in diesem Jahr.",
        "Kein Wunder, dass viele klagen; die Mieten steigen seit Jahren.",
        "Heute, wie vor zehn Jahren ist das Bad geschlossen am Montag.",
        "Der Fahrer, die Beifahrerin und ein Kind wurden verletzt.",
        "Der Bund, die Länder und die Gemeinden haben gewarnt.",
        "Die Räte, die Ämter und die Vereine, die Geld geben, loben den Plan.",
        "Was für ein Bau!",
        "Warum so teuer?"
      })
  void mayHaveOne(String sentence) {
    assertThat(isVerbless(sentence)).isFalse();
  }

  private static boolean isVerbless(String sentence) {
    return VerblessSentences.isVerbless(Words.of(sentence, Vocabulary.german()));
  }
}
