package consumer;

import consumer.articles.Articles;
import io.github.kernsatz.Summarizer;
import io.github.kernsatz.SummaryLength;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers a Summarizer as a bean: no adapter, no factory, no starter. */
public final class SpringConsumer {

  private SpringConsumer() {}

  /** What the application is made of. */
  @Configuration(proxyBeanMethods = false)
  static class Application {

    @Bean
    Summarizer summarizer() {
      return Summarizer.builder().length(SummaryLength.words(45)).build();
    }

    @Bean
    Newsletter newsletter(Summarizer summarizer) {
      return new Newsletter(summarizer);
    }
  }

  /** A service that gets the summarizer injected. */
  record Newsletter(Summarizer summarizer) {

    String entry(String article) {
      return summarizer.summarize(article).text();
    }
  }

  /** Starts the context and asks the service. */
  public static void main(String[] args) {
    try (var context = new AnnotationConfigApplicationContext(Application.class)) {
      String entry = context.getBean(Newsletter.class).entry(Articles.sample("lokales-hallenbad"));
      System.out.println(entry);
      if (!entry.contains("Hallenbad")) {
        throw new IllegalStateException("Not a summary of the article: " + entry);
      }
    }
  }
}
