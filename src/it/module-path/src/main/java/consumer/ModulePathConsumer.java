package consumer;

import consumer.articles.Articles;
import io.github.kernsatz.Summarizer;
import io.github.kernsatz.Summary;
import io.github.kernsatz.SummaryLength;

/** Embeds Kernsatz in a program of modules. */
public final class ModulePathConsumer {

  private ModulePathConsumer() {}

  /** Summarizes an article and fails if the summary is not one or the library not a module. */
  public static void main(String[] args) {
    Module library = Summarizer.class.getModule();
    if (!library.isNamed() || library.getDescriptor().isAutomatic()) {
      throw new IllegalStateException("Kernsatz is no explicit module: " + library);
    }
    Summary summary =
        Summarizer.builder()
            .length(SummaryLength.sentences(2))
            .build()
            .summarize(Articles.sample("lokales-hallenbad"));
    System.out.println(summary.text());
    if (summary.sentences().size() != 2 || !summary.text().contains("Hallenbad")) {
      throw new IllegalStateException("Not a summary of the article: " + summary);
    }
  }
}
