package consumer;

import consumer.articles.Articles;
import io.github.kernsatz.Summarizer;
import io.github.kernsatz.Summary;
import io.github.kernsatz.SummaryLength;
import io.github.kernsatz.topic.ParagraphVerdict;

/** Embeds Kernsatz the way most programs do. */
public final class ClassPathConsumer {

  private ClassPathConsumer() {}

  /** Summarizes an article and fails if the summary is not one. */
  public static void main(String[] args) {
    Summary summary =
        Summarizer.builder()
            .length(SummaryLength.sentences(2))
            .build()
            .summarize(Articles.sample("lokales-hallenbad"));
    for (ParagraphVerdict verdict : summary.verdicts()) {
      System.out.println(verdict.verdict() + " " + verdict.paragraph().text());
    }
    System.out.println(summary.text());
    if (summary.sentences().size() != 2 || !summary.text().contains("Hallenbad")) {
      throw new IllegalStateException("Not a summary of the article: " + summary);
    }
  }
}
