package consumer;

import consumer.articles.Articles;
import io.github.kernsatz.Summarizer;
import io.github.kernsatz.Summary;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.topic.ParagraphVerdict;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Shares one Summarizer between 64 threads, which all start at once and so load the models
 * together, and then summarizes the same articles on one thread.
 */
public final class ThreadsConsumer {

  private static final int ARTICLES = 10_000;
  private static final int THREADS = 64;

  private final Articles articles = new Articles();
  private final Summarizer summarizer = Summarizer.create();

  private ThreadsConsumer() {}

  /** All that a summary says, in few bytes. */
  private record Outcome(String text, int verdicts, int scores) {

    static Outcome of(Summary summary) {
      return new Outcome(
          summary.text(),
          Arrays.hashCode(
              summary.verdicts().stream().mapToDouble(ParagraphVerdict::relevance).toArray()),
          Arrays.hashCode(summary.scores().stream().mapToDouble(ScoredSentence::score).toArray()));
    }
  }

  private Outcome outcome(int article) {
    return Outcome.of(summarizer.summarize(articles.variation(article, 5)));
  }

  private Outcome[] onManyThreads() throws InterruptedException {
    Outcome[] outcomes = new Outcome[ARTICLES];
    AtomicInteger next = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(THREADS);
    Thread[] threads = new Thread[THREADS];
    for (int t = 0; t < THREADS; t++) {
      threads[t] =
          new Thread(
              () -> {
                start.countDown();
                await(start);
                for (int i = next.getAndIncrement(); i < ARTICLES; i = next.getAndIncrement()) {
                  outcomes[i] = outcome(i);
                }
              });
      threads[t].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return outcomes;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Fails if a thread failed or the two ways differ in one article. */
  public static void main(String[] args) throws InterruptedException {
    ThreadsConsumer consumer = new ThreadsConsumer();
    long start = System.nanoTime();
    Outcome[] shared = consumer.onManyThreads();
    long between = System.nanoTime();
    Outcome[] alone =
        IntStream.range(0, ARTICLES).mapToObj(consumer::outcome).toArray(Outcome[]::new);
    long end = System.nanoTime();
    for (int i = 0; i < ARTICLES; i++) {
      if (!alone[i].equals(shared[i])) {
        throw new IllegalStateException(
            "Article " + i + " alone " + alone[i] + ", shared " + shared[i]);
      }
    }
    long different = Arrays.stream(alone).map(Outcome::text).distinct().count();
    System.out.printf(
        "%d articles, %d different summaries: %.1f s on %d threads, %.1f s on one; all equal%n",
        ARTICLES, different, (between - start) / 1e9, THREADS, (end - between) / 1e9);
  }
}
