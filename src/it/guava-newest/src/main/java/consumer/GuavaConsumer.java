package consumer;

import com.google.common.base.Suppliers;
import consumer.articles.Articles;
import io.github.kernsatz.Summarizer;
import io.github.kernsatz.Summary;
import java.net.URL;

/** Embeds Kernsatz in a program that has settled on a Guava of its own. */
public final class GuavaConsumer {

  private GuavaConsumer() {}

  /** Summarizes every sample beside the Guava whose jar the argument names. */
  public static void main(String[] args) {
    URL guava = Suppliers.class.getProtectionDomain().getCodeSource().getLocation();
    if (!guava.getPath().endsWith("/" + args[0])) {
      throw new IllegalStateException("Not beside " + args[0] + " but " + guava);
    }
    Articles articles = new Articles();
    for (int i = 0; i < 60; i++) {
      Summary summary = Summarizer.create().summarize(articles.variation(i, 20));
      if (summary.sentences().isEmpty()) {
        throw new IllegalStateException("No summary of " + summary.article().text());
      }
    }
    System.out.println("60 articles summarized beside " + args[0]);
  }
}
