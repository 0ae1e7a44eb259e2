package io.github.kernsatz.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.SampleArticles;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscourseTest {

  private static final String LEAD = "Die Stadtwerke Lindenau bauen am Hafen einen Wärmespeicher.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er soll im Herbst fertig sein.",
        "Dieser Schritt spart Gas.",
        "Damit sinken die Kosten.",
        "Dort stand früher ein Kohlelager.",
        "Auch die Nachbarstadt plant so etwas.",
        "Doch das Geld reicht nicht.",
        "Das ist viel Geld für die Stadt.",
        "In diesem Zusammenhang prüft der Rat neue Gebühren.",
        "„Das wird teuer“, sagte sie.",
        "Der 45-Jährige leitet den Bau.",
        "Die Behörde prüft den Antrag.",
        "Zum einen fehlt das Geld.",
        "Es soll im Herbst eröffnen.",
        "Der Grund: Kohle wird immer teurer.",
        "Mit dem Speicher will sie Gas sparen.",
        "Viele Familien treffen sich hier am Abend.",
        "Die Kosten seien höher als geplant.",
        "Bisher habe der Bau vier Millionen Euro gekostet.",
        "Es gebe zwar genug Wärme, „aber die Leitungen sind viel zu alt“.",
        "Im Winter hatte „niemand einen Plan für die alten Leitungen“.",
        "Der Bau ist nämlich teuer.",
        "Die Nachbarstadt will das nicht bezahlen.",
        "Im Rat stimmte eine Mehrheit dafür.",
        "Dem stimmt die Kämmerin zu.",
        "Wie es der neue Plan vorsieht.",
        "Weil der Bau am Hafen sehr viel Geld kostet.",
        "Petra Voss: Das ist für die Stadt sehr viel Geld.",
        "Die Leitungen sind deshalb noch nicht bestellt.",
        "Bis dahin fehlen zwei Leitungen.",
        "All das kostet die Stadt viel Geld.",
        "Am selben Tag begann der Bau am Hafen.",
        "Soll im Herbst zum ersten Mal gefüllt werden.",
        "Vor vier Wochen begann ihr Einsatz am Hafen.",
        "Der 45-jährige Kaufmann leitet den Bau.",
        "Dem 45-Jährigen gehört das Land am Hafen.",
        "Heute steht ihr Werk am Hafen.",
        "Zwei sind inzwischen wieder außer Betrieb.",
        "Zehn Jahre arbeitete der Professor an den Plänen.",
        "Bei den Bauern am Ort kommen sie gut an.",
        "Die Stadt spart damit viel Geld.",
        "Lediglich ein Drittel hält das für richtig.",
        "Ein ähnliches Werk steht in Moorbach.",
        "Genau das zeigen die Zahlen der Stadtwerke.",
        "Nun ja, das mag stimmen.",
        "Jeder davon mit einem eigenen Kessel, geleitet von Petra Voss.",
        "Nicht weil das Geld fehlt, sondern weil die Leitungen alt sind.",
        "Die Leitungen sind da nicht mitgezählt.",
        "Nach Angaben der Polizei waren vierzig Anwohner vor Ort.",
        "Die junge Frau mit dem gelben Helm leitet den Bau.",
        "Das zwingt die Stadt zum Sparen.",
        "Das überraschte die Kämmerin sehr.",
        "Das alles kostet die Stadt sehr viel Geld.",
        "Das Land gibt drei Millionen Euro.",
        "Der Rat bestellt weitere 20 Leitungen.",
        "Für die Stadt ist das ein großer Erfolg.",
        "Für die Stadt wäre das teuer.",
        "Die Leitungen waren damals noch neu.",
        "Als Beispiel nannten die drei Räte den Hafen.",
        "Als hätte der Streit um den Hafen der Stadt nicht gereicht.",
        "Als ob die Stadt kein anderes Werk hätte.",
        "Als gäbe es nur einen Hafen, der Geld bringt.",
        "Das gaben Stadtwerke und Rat am Montag bekannt.",
        "Das sehen nicht alle Anwohner so.",
        "Manche nennen ihn schon den Turm von Lindenau.",
        "Die freuen sich und sparen viel Gas.",
        "Geld gibt es dafür vom Land, zum einen für die Leitungen.",
        "Bloß dass der Speicher noch gar nicht fertig ist.",
        "Natürlich ist das viel Geld für die Stadt.",
        "Für all das reicht das Geld der Stadt nicht.",
        "Ein halbes Jahr später begann der Bau am Hafen.",
        "Den Rest des Geldes gibt das Land.",
        "Die Antworten darauf sind wichtig: für den Rat, für die Stadtwerke.",
        "Es ist eines der größten Werke im Land.",
        "Es ist ein großer Erfolg für die Stadt.",
        "Vielleicht ist das der Grund für die Eile der Stadt.",
        "Da stand am Hafen noch ein Kohlelager.",
        "Herzstück ist ein Turm aus Beton.",
        "Kämmerin Petra Voss (SPD) will das nicht bezahlen.",
        "Die verlangen eine Leitung bis nach Moorbach.",
        "Schon in der Woche zuvor hatte der Rat lange gestritten.",
        "Bedeutet: Der Bau wird für die Stadt viel billiger.",
        "Von denen sind zwei schon wieder undicht.",
        "Im Rat hat das Modell inzwischen viele Freunde.",
        "Viel zu teuer werde der Bau, so der Sprecher.",
        "„Der Bau wird sehr viel teurer“, sagte die Ministerin am Montag.",
        "Was auch für die Nachbarn am Hafen gilt.",
        "Die Nachbarstadt Moorbach will von diesem Vorhaben nichts wissen.",
        "Als Vorbild diente ihr ein Speicher in Moorbach.",
        "Etwas an ihm stört die Nachbarn am Hafen.",
        "Die Leitungen sind also noch nicht bestellt.",
        "Die Nachbarstadt hat daraufhin den Bau gestoppt.",
        "Die Stadt gibt hierfür drei Millionen Euro.",
        "Die Nachbarstadt aber will nichts bezahlen.",
        "Die Ergebnisse liegen erst im Herbst vor.",
        "Der britische Energiekonzern baut am Hafen ein Werk.",
        "Die neue Regelung gilt schon im Mai.",
        "Der Energiekonzern baut am Hafen ein Werk.",
        "Der SPD-Politiker lehnt den Bau ab.",
        "Im Vorjahr lag der Wert bei 4,2 Millionen.",
        "Am Montag lehnte die Behörde ab.",
        "Die zweite Frage ist, wer den Bau bezahlt.",
        "Das dritte Argument: Gas wird immer teurer.",
        "Ein zweites Werk soll in Moorbach entstehen.",
        "Im zweiten wichtigen Schritt galt es, Leitungen zu legen.",
        "Die Kämmerin kann mit all dem Lob wenig anfangen.",
        "Alle drei Speicher stehen am Hafen.",
        "Alle drei sind noch nicht voll.",
        "Platz zwei belegt die Stadt Moorbach.",
        "Das zumindest legen die Zahlen der Stadtwerke nahe.",
        "Für die Nachbarstadt gilt das sicher auch.",
        "Kämmerin Petra Voss begründete das damit, dass Gas teurer wird.",
        "Spätestens dann soll der Bau am Hafen beginnen.",
        "Kämmerin Petra Voss nennt das einen großen Erfolg.",
        "In Moorbach dementierte das der Bürgermeister sofort.",
        "„Unfassbar teuer“ seien sie und viel zu groß.",
        "Viel zu teuer werde der Bau, schimpft er.",
        "In dem steht schon ein alter Kessel.",
        "Im Winter kommen 500 Euro hinzu.",
        "Betroffen sind Anwohner und Pendler am Hafen.",
        "Das Ärgerliche sei: Der Bau wird teurer.",
        "Am Preis lässt sich das gut zeigen.",
        "Alle Pläne für den Hafen beruhen hierauf.",
        "Das Ganze ist ein Vorhaben für Jahre.",
        "In der Umfrage klagen viele über hohe Preise.",
        "Petra Voss ist die Frau, die das möglich machte.",
        "Richtet sich an Familien, ist also viel zu klein.",
        "Chefin ist Petra Voss aus Moorbach.",
        "Veranstalter sind zwei Vereine aus Moorbach.",
        "Für die Stadt, die lange gespart hat, ist das ein großer Erfolg.",
        "Von den Nachbarn verlangt der Rat so etwas nicht.",
        "Das entspreche einem Zehntel des Gewinns.",
        "Die Leitungen aus Stahl zähle man dazu.",
        "Nach Angaben der Behörde fehlen zwanzig Leitungen.",
        "Den Bau lobte ein Sprecher des Konzerns.",
        "Die Nachbarstadt Moorbach leckt währenddessen ihre Wunden."
      })
  void leansOnTheSentenceBefore(String sentence) {
    assertThat(discourse(LEAD, sentence).group(1)).containsExactly(0, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Speicher soll im Herbst fertig sein.",
        "In diesem Jahr investiert die Stadt vier Millionen Euro.",
        "Es gibt in Lindenau bereits zwei Speicher.",
        "Die Behörde für Umwelt prüft den Antrag.",
        "Die junge Professorin Petra Voss prüft den Antrag.",
        "Der neue Professor für Energie prüft den Antrag.",
        "Der Bürgermeister Jonas Reuter lobte den Bau.",
        "Die Kosten betragen 4,2 Millionen Euro.",
        "„Der Bau wird teuer“, sagte Kämmerin Petra Voss.",
        "Kämmerin Petra Voss sagte, die Kosten seien höher als geplant.",
        "Nach Angaben der Stadt habe der Bau vier Millionen Euro gekostet.",
        "„Der Bau wird sehr viel teurer“, so Kämmerin Petra Voss.",
        "Kämmerin Petra Voss warb dafür, dass der Speicher am Hafen gebaut wird.",
        "Kämmerin Petra Voss will das nächste Geld für den Speicher ausgeben.",
        "Petra Voss: Der Bau kostet die Stadt sehr viel Geld.",
        "Reuters Urteil: „Der Bau wird sehr viel teurer als geplant.“",
        "Kämmerin Petra Voss nannte den Speicher ein „Sparschwein aus Beton“.",
        "Als die Stadt den Bau plante, hat sie mit drei Millionen gerechnet.",
        "Als OB will Petra Voss die Stadt aus den Schulden führen.",
        "Als wäre nichts geschehen, ging Petra Voss am Montag ins Rathaus.",
        "Als gäbe es kein Morgen, kaufen die Räte Kohle.",
        "Alle großen deutschen Städte bauen Speicher.",
        "Alle möglichen Leute reden vom Hafen.",
        "Das bisschen Lärm am Hafen stört kaum.",
        "Das offen gelegte Gutachten ist teuer.",
        "Thüringen will seine Leitungen erneuern.",
        "Petra Voss will wie alle Kämmerer vor ihr sparen.",
        "Petra Voss kam nach Lindenau und leitet dort den Bau.",
        "Kämmerin Petra Voss bezahlt die damit verbundenen Kosten.",
        "Kämmerin Petra Voss hat angekündigt, der Bau werde billiger.",
        "Der 45-jährige Kaufmann Jonas Reuter leitet den Bau.",
        "Zehn Jahre arbeitete der Professor für Energietechnik Jonas Reuter an den Plänen.",
        "Wird der Speicher teurer, zahlt das Land die Hälfte.",
        "Der Speicher nützt nicht nur der Stadt, sondern auch dem Umland.",
        "Es ist ein Erfolg, dass die Stadt den Speicher baut.",
        "Da das Geld nicht reicht, hilft das Land.",
        "Die privat geführte Klinik in Moorbach bekommt einen Speicher.",
        "Das exakt 300 Meter lange Schiff liegt am Hafen.",
        "Die zwei Kilometer lange Leitung führt nach Moorbach.",
        "Die zwei Brücken im Norden von Moorbach werden gesperrt.",
        "Ein Mensch ist ums Leben gekommen, weitere 20 wurden verletzt.",
        "Zwei Jahre später als geplant öffnet das Bad in Moorbach.",
        "In Moorbach hat der Rat das viel gelobte Projekt gestoppt.",
        "Am Hafen wird das alte „Kino am Markt“ abgerissen.",
        "Die Polizei geht davon aus, Täter und Opfer kannten sich.",
        "Das Land, das am meisten Kohle verbrennt, baut Speicher.",
        "Als Petra Voss klein war, spielte sie.",
        "Das bundesweit größte Werk steht in Moorbach.",
        "Das ifo-Institut rechnet mit höheren Preisen.",
        "Die geplante Leitung führt nach Moorbach.",
        "Der Rat bestellt 80 Leitungen und weitere 20 für die Nachbarn.",
        "Das Land Thüringen gibt drei Millionen Euro.",
        "Am Hafen liegen die drei Speicher der Stadtwerke.",
        "Kämmerin Petra Voss warb dafür, das Geld vom Land anzunehmen.",
        "Die damals größte Fabrik stand am Hafen.",
        "Die Stadtwerke verkauften 20 Prozent mehr Wärme als ein Jahr zuvor.",
        "Mit denen, die am Hafen wohnen, spricht die Stadt im Mai.",
        "„Der Bau wird sehr viel teurer“, sagte der Sprecher der Stadtwerke.",
        "„Der Bau wird sehr viel teurer“, sagte der Minister für Energie.",
        "„Der Bau wird sehr viel teurer“, sagte der Autor Jonas Reuter.",
        "Was der Bau kostet, steht im Plan der Stadtwerke.",
        "Was dem Rat wichtig ist: Der Bau soll billig sein.",
        "Die Nachbarstadt Moorbach will noch in diesem Sommer bauen.",
        "Petra Voss kümmert sich um die Zukunft dieses Landes.",
        "Die Nachbarstadt Moorbach hilft jenen Firmen aus, die Gas brauchen.",
        "Die Nachbarstadt Moorbach baut nur solche Leitungen, die lange halten.",
        "Im Rat stimmte Petra Voss für ihr eigenes Vorhaben.",
        "Der Bau ist teuer, aber die Wärme wird billiger.",
        "Der Speicher hält die Wärme im Winter, also dann, wenn Gas teuer ist.",
        "Die Ergebnisse einer Umfrage liegen im Herbst vor.",
        "Der Hellwärme-Konzern baut am Hafen ein Werk.",
        "Die Energiekonzerne bauen am Meer.",
        "Die meisten Experten rechnen mit hohen Preisen.",
        "Der SPD-Politiker Jonas Reuter lehnt den Bau ab.",
        "Im Herbst zeigt sich der Wert einer Technik.",
        "In Moorbach gibt es den Plan, Gas zu sparen.",
        "Heute heizen die Unternehmen meist mit Gas.",
        "Petra Voss gilt im Rat als die Ministerin der Herzen.",
        "Am Montag lehnte die Behörde für Umwelt den Bau ab.",
        "Die zweite Halbzeit in Moorbach war besser.",
        "Jede zweite Leitung in Moorbach ist undicht.",
        "Am Hafen steht das zweite Lager der Stadt.",
        "Die zweite Bürgermeisterin Petra Voss lobt den Bau.",
        "Der zweite Teil von Petra Voss’ Plan ist teuer.",
        "Alle zwei Jahre prüft die Stadt den Speicher.",
        "Alle drei Speicher der Stadtwerke stehen am Hafen.",
        "Am Hafen steht das in Moorbach gebaute Schiff.",
        "Am Hafen steht das alte, schöne Lager der Stadt.",
        "Der Bau ist das erste von drei Vorhaben der Stadt.",
        "Am Hafen öffnet das von der Stadt bezahlte Bad.",
        "Das nur halb so teure Werk steht in Moorbach.",
        "Schule ist ein Versprechen an die Kinder von Lindenau.",
        "In der Umfrage der Stadtwerke klagen viele über hohe Preise.",
        "Petra Voss ist die Frau, die das neue Werk leitet.",
        "Richtet sich der Rat nach dem Plan, ist die Halle zu klein.",
        "In der derzeit größten Halle am Hafen lagert Kohle.",
        "Betroffen von der Sperrung sind die Anwohner am Hafen.",
        "Der Bau werde teurer, warnte Kämmerin Petra Voss: „Das Geld fehlt.“",
        "Für die Stadt, die lange gespart hat, ist das neue Bad ein Erfolg.",
        "Kämmerin Petra Voss plant so etwas wie einen zweiten Hafen.",
        "Nach Angaben der Behörde für Umwelt fehlen zwanzig Leitungen.",
        "Daimler baut einen Tunnel, so ein Sprecher des Konzerns.",
        "Daimler baut nach Angaben des Konzerns zwanzig Leitungen.",
        "Die Stadt, die hoch verschuldet ist, muss deshalb sparen.",
        "Kinder, die allein reisen, dürfen das nur mit Ausweis.",
        "Petra Voss plant so etwas Ähnliches wie einen Park.",
        "Wer so etwas kauft, zahlt dem Hafen viel.",
        "Der Rat von Moorbach befürchtet, der Bau bringe nichts.",
        "Am Hafen wirkt es, als wisse niemand Bescheid.",
        "„Der neue Speicher am Hafen wird für alle Haushalte der Stadt und des Umlands sehr viel"
            + " teurer als im Frühjahr geplant“, sagte Kämmerin Petra Voss."
      })
  void standsAlone(String sentence) {
    assertThat(discourse(LEAD, sentence).group(1)).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Räte bauen den Speicher mit dieser alten",
        "Die Räte bauen den Speicher mit dieser",
        "Die Räte bauen den Speicher mit dieser alten großen"
      })
  void readsWhatBreaksOffBehindADemonstrativeWithoutFailing(String sentence) {
    assertThat(discourse(LEAD, sentence).group(1)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lokales-hallenbad", "wissenschaft-fledermaeuse", "interview-starkregen"})
  void readsEveryPieceOfASentenceWithoutFailing(String sample) {
    String[] words = SampleArticles.text(sample).split("\\s+");
    for (int from = 0; from < words.length; from++) {
      for (int to = from + 1; to <= Math.min(words.length, from + 12); to++) {
        String piece = String.join(" ", Arrays.copyOfRange(words, from, to));
        assertThat(discourse(LEAD, piece).group(0)).contains(0);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Papst Leo hat die Klinik verlassen.",
        "Forscher haben ihre Zelte am Südpol aufgeschlagen.",
        "Der Rat tagt in Lindenau an diesem Mittwochabend.",
        "BMW hat im ersten Quartal weniger Autos verkauft, teilte das Unternehmen am Mittwoch mit.",
        "Die italienische Ministerpräsidentin besucht am Montag den Hafen von Lindenau.",
        "Die Daten deutscher Nutzer liegen in Irland.",
        "Die Opfer häuslicher Gewalt bekommen in Lindenau ein Haus.",
        "Im zweiten Wahlgang siegte in Lindenau die Ärztin Jana Reuter.",
        "Alle drei Kilometer steht an der Strecke nach Lindenau eine Säule.",
        "Das Auto prallte bei Lindenau gegen einen Baum und fing dabei Feuer.",
        "Die EU hat das bereits 2019 vereinbarte Abkommen mit der Schweiz verlängert.",
        "Am Abend informiert das „heute journal“ über den Bau.",
        "Die geplanten vier Windräder bei Lindenau kosten 20 Millionen Euro.",
        "Niemand muss seine Religion angeben."
      })
  void needsNothingThatIsSaidInTheSentenceItself(String sentence) {
    assertThat(discourse(LEAD, sentence).group(1)).as(sentence).containsExactly(1);
  }

  @Test
  void whatASubordinateClauseCallsDasWasSaidBefore() {
    String pronoun = "Weil das bisher nicht gelungen ist, wartet der Rat von Lindenau ab.";
    String article = "Weil das alte Werk am Hafen schließt, baut die Stadt Lindenau ein neues.";

    assertThat(discourse(LEAD, pronoun).needsPrevious(1)).isTrue();
    assertThat(discourse(LEAD, article).needsPrevious(1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rund 20 starben Anfang Mai bei einem Anschlag in Kabul.",
        "Die 20 fordern Geld für den Bau.",
        "Bis zum 20. kamen Helfer aus dem ganzen Land."
      })
  void whatACountDoesIsAVerb(String sentence) {
    assertThat(discourse(LEAD, sentence).isFragment(1)).as(sentence).isFalse();
  }

  @Test
  void pronounsBeforeAnyNounMayMeanWhatAnotherSentenceNames() {
    assertThat(discourse(LEAD, "Für ihn sei ihr Umbau teuer.").earlyPronouns(1)).isEqualTo(2);
    assertThat(discourse(LEAD, "Für die Räte sei er teuer.").earlyPronouns(1)).isZero();
  }

  @Test
  void whatIsPointedAtMayStandInAnotherSentence() {
    String sentence = "Für die Räte sind diese Pläne und solche Kosten neu.";

    assertThat(discourse(LEAD, sentence).demonstratives(1)).isEqualTo(2);
  }

  @Test
  void readersKnowThisYear() {
    String sentence = "Die Stadt baut in diesem Jahr nicht.";

    assertThat(discourse(LEAD, sentence).demonstratives(1)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ob das reicht, sagten die Räte nicht.", "Dem widersprach der Rat von Lindenau."})
  void thatMayMeanWhatAnotherSentenceSays(String sentence) {
    assertThat(discourse(LEAD, sentence).demonstrativePronouns(1)).isEqualTo(1);
  }

  @Test
  void behindACommaItMeansWhatStandsBeforeIt() {
    String sentence = "Der Rat verkauft das Haus, das leer steht.";

    assertThat(discourse(LEAD, sentence).demonstrativePronouns(1)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Der Bau ist sicher“, sagte Kämmerin Petra Voss.",
        "Der Bau sei sicher, sagte Kämmerin Petra Voss."
      })
  void whatWouldBeBehindSomebodysWordsIsSomebodysToo(String said) {
    String told = "Viele Häuser würden noch im Winter angeschlossen.";

    assertThat(discourse(LEAD, said, told).group(2)).containsExactly(1, 2);
    assertThat(discourse(LEAD, told).group(1)).containsExactly(1);
    assertThat(discourse(said, "Laut Stadtwerken würden viele Häuser angeschlossen.").group(1))
        .containsExactly(1);
  }

  @Test
  void whatWouldBeIsNobodysWordsInTheNextParagraphOrBehindATitleInQuotationMarks() {
    String would = "Ein Umbau würde viele Gäste aus dem Norden vertreiben.";
    Discourse next =
        Discourse.of(List.of("Der Bau sei sicher, sagte Petra Voss.", would), new int[] {0, 1});

    assertThat(next.group(1)).containsExactly(1);
    assertThat(discourse("Das Café „Möwe“ am Hafen gibt es seit 1920.", would).group(1))
        .containsExactly(1);
  }

  @Test
  void aQuotationOfTwoSentencesKeepsItsSpeaker() {
    Discourse nobody =
        discourse(
            "Voss lobt den Bau.", "„Der Bau ist sicher.", "Die Wärme reicht für alle Häuser.“");
    Discourse somebody =
        discourse(LEAD, "„Der Bau ist sicher.", "Das Geld reicht“, sagte Kämmerin Petra Voss.");

    assertThat(nobody.group(1)).containsExactly(0, 1, 2);
    assertThat(somebody.group(1)).containsExactly(1, 2);
  }

  @Test
  void theRestOfATornSentenceIsAFragment() {
    String rest = "Lindenaus nach dem Umbau des Hafens alle Mieter versorgt.";

    assertThat(discourse("Im Winter hat die Stadt in dem größten Haus", rest).isFragment(1))
        .isTrue();
    assertThat(discourse("Im Winter baut die Stadt.", rest).isFragment(1)).isFalse();
    assertThat(discourse("Neues vom Hafen", rest).isFragment(1)).isFalse();
    assertThat(
            discourse("Im Winter hat die Stadt in dem größten Haus", "Lindenau baut ein Bad.")
                .isFragment(1))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kinder unter zwölf Jahren zahlen ab Oktober keinen Eintritt.",
        "Experten aus Bonn warnen vor dem Bau am Hafen.",
        "Teile der Brücke stürzten ein."
      })
  void aSentenceWithItsVerbIsNoRestOfWhatHasNoFullStop(String sentence) {
    assertThat(discourse("Neues Bad für alle Kinder der Stadt", sentence).isFragment(1)).isFalse();
  }

  @Test
  void aSurnameNeedsItsIntroduction() {
    Discourse discourse =
        discourse(
            "Den Bau leitet Ingenieurin Petra Voss.",
            "Die Kosten betragen vier Millionen Euro.",
            "Voss rechnet mit zwei Jahren.");
    assertThat(discourse.introduction(2)).isZero();
    assertThat(discourse.group(2)).containsExactly(0, 2);
  }

  @Test
  void aSurnameNeedsItsIntroductionWhereverItStands() {
    Discourse discourse =
        discourse(
            "Den Bau leitet Ingenieurin Petra Voss.",
            "Die Kosten betragen vier Millionen Euro.",
            "Voss hat lange gerechnet.",
            "Für Voss ist der Speicher das letzte große Werk.");
    assertThat(discourse.group(3)).containsExactly(0, 3);
  }

  @Test
  void whoseNameStandsInTheGenitiveNeedsTheIntroduction() {
    Discourse discourse =
        discourse(
            "Den Bau leitet Ingenieurin Petra Voska.",
            "Voska hat lange gerechnet.",
            "Am Hafen steht Voskas letztes großes Werk.");
    assertThat(discourse.group(2)).containsExactly(0, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das ist ein Plan, den Voss schon lange hat.",
        "Es gibt ein Verbot, gegen das Voss klagt."
      })
  void aNameBehindARelativePronounIsNoNoun(String relative) {
    Discourse discourse =
        discourse("Den Bau leitet Ingenieurin Petra Voss.", relative, "Voss rechnet mit 2 Jahren.");
    assertThat(discourse.introduction(2)).isZero();
  }

  @Test
  void whoIsOnlySpokenAboutNeedsNoIntroduction() {
    Discourse discourse =
        discourse(
            "Die Stadt zahlt mehr als drei Millionen Euro.",
            "Das Land gibt nichts dazu.",
            "Ein Anschluss kostet künftig 49 Euro.");
    assertThat(discourse.group(2)).containsExactly(2);
  }

  @Test
  void aNameBehindAPrepositionIsNoFullName() {
    Discourse discourse =
        discourse(
            "Den Bau leitet Ingenieurin Petra Voss.",
            "Voss hat lange gerechnet.",
            "Laut Voss reicht das Geld.");
    assertThat(discourse.introduction(2)).isZero();
  }

  @Test
  void aNotOnlyAtTheStartSaysHalf() {
    Discourse discourse =
        discourse(LEAD, "Nicht nur Gas spart die neue Technik.", "Die Luft am Hafen wird besser.");
    assertThat(discourse.needsNext(1)).isTrue();
  }

  @Test
  void aNounBehindASentencesFirstWordIsNoSurname() {
    Discourse discourse =
        discourse(
            "Private Leitungen sind nicht erlaubt.",
            "Die Kosten betragen vier Millionen Euro.",
            "Der Rat rechnet mit Leitungen aus Stahl.");
    assertThat(discourse.group(2)).containsExactly(2);
  }

  @Test
  void aPlaceIsNoSurname() {
    Discourse discourse =
        discourse(
            "Die Pläne kommen von der Hochschule Lindenau.",
            "Der Bau kostet vier Millionen Euro.",
            "In Lindenau gibt es bereits zwei Speicher.",
            "Für Lindenau ist das Wasser des Hafens wichtig.");
    assertThat(discourse.introduction(2)).isNegative();
    assertThat(discourse.introduction(3)).isNegative();
  }

  @Test
  void seesWhoSpeaksInAnInterview() {
    Discourse discourse =
        discourse(
            "Petra Voss: Der Bau kostet viel Geld.", "Die Stadt hofft auf das Land: vergeblich.");
    assertThat(discourse.opensWithSpeaker(0)).isTrue();
    assertThat(discourse.opensWithSpeaker(1)).isFalse();
  }

  @Test
  void whatSaysHalfNeedsTheOtherHalf() {
    Discourse discourse =
        discourse(
            LEAD,
            "Die neue Technik spart der Stadt nicht nur Gas.",
            "Die Luft am Hafen wird besser.");
    assertThat(discourse.group(1)).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zwar ist der Bau für die Stadt sehr teuer.",
        "Kämmerin Petra Voss will den Bau zwar nicht absagen."
      })
  void whatIsConcededNeedsWhatSpeaksAgainstIt(String conceded) {
    Discourse discourse = discourse(LEAD, conceded, "Die Wärme wird aber viel billiger.");
    assertThat(discourse.group(1)).containsExactly(1, 2);
  }

  @Test
  void whatSpeaksAgainstItMayStandInTheNextParagraph() {
    Discourse discourse =
        Discourse.of(
            List.of("Zwar ist der Bau teuer.", "Die Wärme wird aber billiger."), new int[] {0, 1});
    assertThat(discourse.needsNext(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Bau ist zwar teuer, die Wärme aber wird billiger.",
        "Der Rat lehnt den Bau ab, und zwar einstimmig."
      })
  void whatSpeaksAgainstItMayStandInTheSameSentence(String sentence) {
    Discourse discourse = discourse(LEAD, sentence, "Die Wärme wird im Winter billiger.");
    assertThat(discourse.needsNext(1)).isFalse();
  }

  @Test
  void whatAnnouncesSomethingNeedsIt() {
    Discourse discourse =
        discourse(LEAD, "Am Montag war es endlich so weit.", "Der erste Kessel lief an.");
    assertThat(discourse.group(1)).containsExactly(1, 2);
  }

  @Test
  void aQuotationOverTwoSentencesStaysWhole() {
    Discourse discourse =
        discourse(
            LEAD,
            "„Wir haben lange gerechnet.",
            "Jetzt wissen wir es“, sagte Kämmerin Petra Voss.");
    assertThat(discourse.group(1)).containsExactly(1, 2);
    assertThat(discourse.group(2)).containsExactly(1, 2);
  }

  @Test
  void aQuotationThatItsParagraphBreaksOffNeedsItsSpeaker() {
    Discourse discourse =
        Discourse.of(
            List.of(
                "Kämmerin Petra Voss warnt vor dem Bau.",
                "„Die Wärme wird für alle in der Stadt viel zu teuer.",
                "Der Rat von Lindenau tagt im Mai."),
            new int[] {0, 1, 2});
    assertThat(discourse.group(1)).containsExactly(0, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lindenau.de sind auch Hinweise zu finden.",
        "und warten auf den Bescheid.",
        "Der Speicher soll im Herbst",
        "Mehr dazu lesen Sie …",
        "Die Antwort lautet:",
        "Lindenau eine eigene Stadt werden soll.",
        "Millionen Euro für den Speicher bereit sind.",
        "Euro sollen in den Speicher fließen.",
        "Was den Bau am Hafen für die Stadt sehr teuer macht.",
        "Womit die Stadt nun mitten in einem Streit steht, der lange dauern kann.",
        "* Die Namen der Anwohner sind geändert.",
        "(SPD) hält den Bau am Hafen für zu teuer.",
        "Den höchsten Stand erreichte das Wasser am 30.",
        "Die Stadt plant das Fest am Hafen für den 8.",
        "Leitungen und Kessel für die neuen Häuser am Hafen.",
        "Montag die alte Ordnung für den Hafen gekippt.",
        "Wärmespeicher aus Lindenau, sagt der Rat.",
        "Massen an Wasser, dicht an dicht.",
        "Der Rat stimmte dem Plan zähneknirschend zu und vertagte alles andere. bauen sie den Hafen.",
        "Ein Modell, mit dem in Bonn Firmen wie Hellwärme, Speicherbau oder Kesselwerk groß wurden.",
        "Eine vom Rat geplante Halle, die Lindenau selten nutzt.",
        "*Anmerkung der Redaktion: Die Kosten standen falsch im Text."
      })
  void seesWhatIsCutOff(String sentence) {
    assertThat(discourse(LEAD, sentence).isFragment(1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Speicher soll im Herbst fertig werden.[1]",
        "Der Speicher soll im Herbst fertig werden.[Anm. 3]",
        "Der Speicher soll im Herbst fertig werden.*",
        "Der Speicher soll im Herbst fertig werden.²",
        "Der Speicher soll im Herbst fertig werden! 👍",
        "Noch fragt sich die Stadt, ob der Speicher im Herbst fertig ist.",
        "Dass der Speicher kommt wie geplant ist sicher.",
        "Vom Speicher will der Rat nichts wissen.",
        "Euro und Franken sind fast gleich viel wert.",
        "Franken feiert im Mai seinen Wein.",
        "Der Bau am Hafen begann am 30. Mai.",
        "Der Weg zum Hafen führt durch die Halle 7.",
        "Den Umbau der Hallen überlebten zwei von den 12.",
        "Die Stadt kletterte vom 14. auf den 9.",
        "Der Ausgleich fiel erst nach dem 30.",
        "Im März feiert die Stadt ihr Fest vom 8. bis zum 12.",
        "Leitungen und Kessel rosten im alten Hafen.",
        "Moorbach und Lindenau tun sich aus Not zusammen.",
        "Kilometer um Kilometer wächst die Leitung.",
        "Die meisten Leute in Lindenau bevorzugen Bargeld.",
        "Der Hafen von Lindenau gehört der Stadt.",
        "Die Kosten zu senken, fordert Geduld.",
        "Der Speicher fasst ca. tausend Liter und am Ende max. zweitausend.",
        "Zuletzt, in der zweiten Halle, lagerte die Stadt Kohle.",
        "Der Bau am Hafen wird billiger, sagt der Rat.",
        "Die Räte in Bonn planten Hallen und Brücken.",
        "Den Bau am Hafen erwähnte Voss nur am Rande.",
        "Die alten Leitungen bleiben in der Erde."
      })
  void seesWhatIsWhole(String sentence) {
    assertThat(discourse(LEAD, sentence).isFragment(1)).isFalse();
  }

  @Test
  void whatLeadsToAQuestionBelongsToIt() {
    Discourse discourse =
        Discourse.of(
            List.of(
                "Frau Voss, Sie haben den Speicher geplant.",
                "Was kostet er?",
                "Der Bau kostet vier Millionen Euro."),
            new int[] {0, 0, 1});
    assertThat(discourse.isAsking(0)).isTrue();
    assertThat(discourse.isAsking(1)).isTrue();
    assertThat(discourse.isAsking(2)).isFalse();
  }

  @Test
  void whoMostlyAsksIsTheInterviewer() {
    Discourse discourse =
        Discourse.of(
            List.of(
                "Hafenkurier: Was kostet der Speicher?",
                "Petra Voss: Der Bau kostet vier Millionen Euro.",
                "Hafenkurier: Das Land zahlt schon drei Millionen.",
                "Die Stadt hat kein Geld mehr.",
                "Petra Voss: Die Stadt nimmt einen Kredit auf.",
                "Hafenkurier: Und wenn die Zinsen steigen?"),
            new int[] {0, 1, 2, 2, 3, 4});
    assertThat(discourse.isAsking(2)).isTrue();
    assertThat(discourse.isAsking(3)).isTrue();
    assertThat(discourse.isAsking(1)).isFalse();
    assertThat(discourse.isAsking(4)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Frau Voss, der Speicher ist das größte Werk der Stadt.",
        "Hafenkurier: Frau Voss, der Speicher wird immer teurer.",
        "Liebe Frau Voss, der Speicher ist sehr schön geworden.",
        "Natürlich, Frau Voss, haben Sie lange gerechnet."
      })
  void seesThatSomebodyIsSpokenTo(String sentence) {
    assertThat(discourse(LEAD, sentence).isAsking(1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Kämmerin, Frau Voss, hat lange gerechnet.",
        "Der Rat lobt Frau Voss, die den Speicher plant.",
        "Die Frage: Der Speicher oder das Bad?"
      })
  void seesThatNobodyIsSpokenTo(String sentence) {
    assertThat(discourse(LEAD, sentence, LEAD).isAsking(1)).isEqualTo(sentence.endsWith("?"));
  }

  @Test
  void whatFollowsABrokenLineLacksItsBeginning() {
    Discourse discourse =
        discourse("Der Stadtrat will nach langem Streit der", "Stadt einen Speicher bauen.");
    assertThat(discourse.isFragment(1)).isTrue();
  }

  @Test
  void whatFollowsALoneDayLacksItsBeginning() {
    assertThat(discourse("Der Bau begann am 30.", "Mai 2020 ist er fertig.").isFragment(1))
        .isTrue();
  }

  @Test
  void whatFollowsALoneArticleLacksItsBeginning() {
    assertThat(discourse("Auch für den", "Bau der Leitungen gibt es Geld.").isFragment(1)).isTrue();
    assertThat(discourse("Die Räte in", "Lindenau lehnen ab.").isFragment(1)).isTrue();
    assertThat(discourse("Das Ende eines", "Streits ist nah.").isFragment(1)).isTrue();
    assertThat(discourse("Doch die alte", "Leitung zum Hafen ist dicht.").isFragment(1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wärme für alle", "So geht das", "Kein Geld mehr"})
  void whatFollowsAShortLineIsWhole(String line) {
    assertThat(discourse(line, LEAD).isFragment(1)).isFalse();
  }

  @Test
  void whatFollowsAHeadingIsWhole() {
    assertThat(discourse("Streit um den Speicher", LEAD).isFragment(1)).isFalse();
  }

  @Test
  void aShortAnswerNeedsItsQuestion() {
    Discourse discourse = discourse("Was kostet der Speicher?", "Vier Millionen Euro mindestens.");
    assertThat(discourse.isQuestion(0)).isTrue();
    assertThat(discourse.group(1)).containsExactly(0, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das teilte die Stadt am Montag mit.",
        "Zuerst hatte der Hafenkurier darüber berichtet."
      })
  void seesWhatOnlyNamesTheSource(String sentence) {
    assertThat(discourse(LEAD, sentence).onlyNamesTheSource(1)).isTrue();
  }

  @Test
  void aSentenceWithNewsOfItsOwnDoesNotOnlyNameTheSource() {
    assertThat(discourse(LEAD, "Die Stadt teilte am Montag den Preis mit.").onlyNamesTheSource(1))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auch in Lindenau steigen die Preise für Wärme.",
        "Es soll der größte Speicher des Landes werden.",
        "So viel Wärme hat die Stadt noch nie verkauft.",
        "Der Speicher am Hafen kommt, heißt es, dennoch nicht voran."
      })
  void aFirstSentenceHasNothingToPointBackTo(String sentence) {
    assertThat(discourse(sentence, LEAD).group(0)).containsExactly(0);
  }

  @Test
  void aFirstSentenceWithoutAntecedentHasNoGroup() {
    assertThat(discourse("Er kam spät.").group(0)).isEmpty();
  }

  private static Discourse discourse(String... sentences) {
    return Discourse.of(
        List.of(sentences),
        Collections.nCopies(sentences.length, 0).stream().mapToInt(i -> i).toArray());
  }
}
