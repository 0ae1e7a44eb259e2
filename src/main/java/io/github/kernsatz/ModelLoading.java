package io.github.kernsatz;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.topic.TopicFilter;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Has the models of the later stages loaded by other threads while the first text is still being
 * parsed, so that a first summary waits less. Each stage would load what it lacks by itself:
 * whoever needs a model that is being loaded waits for it, and who needs one that could not be
 * loaded meets the failure on the own thread.
 */
final class ModelLoading {

  private static final AtomicBoolean STARTED = new AtomicBoolean();

  private ModelLoading() {}

  /** Starts the threads at the first call in a JVM; they end when the models are there. */
  static void start() {
    if (!STARTED.get() && !STARTED.getAndSet(true)) {
      start("topic", TopicFilter::german);
      start("salience", ModelLoading::judgeASentence);
    }
  }

  /** Takes all models of that stage; the lexicon last, which the other thread reads meanwhile. */
  private static void judgeASentence() {
    Salience.load();
    Article article = Article.builder().paragraph("Es regnet.").build();
    Salience.of(article);
  }

  private static void start(String stage, Runnable loading) {
    Thread thread = new Thread(null, loading, "Kernsatz loads " + stage, 0, false);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, failure) -> {});
    thread.start();
  }
}
