package consumer;

import io.github.kernsatz.Summarizer;
import io.github.kernsatz.Summary;
import io.github.kernsatz.SummaryLength;
import io.github.kernsatz.topic.ParagraphVerdict;

/** Embeds Kernsatz in a program of modules. */
public final class ModulePathConsumer {

  private static final String ARTICLE =
      """
      Stadtrat beschließt neue Brücke über die Ilme

      Der Stadtrat hat am Dienstagabend den Neubau der Fußgängerbrücke über die Ilme beschlossen. \
      Die alte Holzbrücke ist seit dem Hochwasser im Februar gesperrt. Der Neubau aus Stahl kostet \
      nach Angaben der Verwaltung 2,4 Mio. Euro, das Land übernimmt gut die Hälfte davon.

      Mit den Arbeiten soll die Baufirma im Frühjahr beginnen. Bis dahin müssen Fußgänger und \
      Radfahrer weiter den Umweg über die Marktstraße nehmen. Bürgermeisterin Petra Lohse sprach \
      von einem „guten Tag für die Weststadt“.

      Kritik kam von der Opposition. Sie hätte die Brücke lieber aus Holz gebaut und verwies auf \
      die geringeren Kosten.
      """;

  private ModulePathConsumer() {}

  /** Summarizes an article and fails if the summary is not one. */
  public static void main(String[] args) {
    if (!Summarizer.class.getModule().isNamed()) {
      throw new IllegalStateException("Kernsatz is not on the module path");
    }
    Summary summary =
        Summarizer.builder().length(SummaryLength.sentences(2)).build().summarize(ARTICLE);
    for (ParagraphVerdict verdict : summary.verdicts()) {
      System.out.println(verdict.verdict() + " " + verdict.paragraph().text());
    }
    System.out.println(summary.text());
    if (summary.sentences().size() != 2 || !summary.text().contains("brücke")) {
      throw new IllegalStateException("Not a summary of the article: " + summary);
    }
  }
}
