package io.github.kernsatz.jmh;

import com.sun.management.ThreadMXBean;
import io.github.kernsatz.Summarizer;
import io.github.kernsatz.article.Article;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.score.SentenceScorer;
import io.github.kernsatz.sentence.SentenceSplitter;
import io.github.kernsatz.term.TermAnalyzer;
import io.github.kernsatz.term.TermSequence;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.TopicFilter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Prints what an article of about 600 words costs at each stage: processor time of the one thread
 * that works and the bytes it allocates, the best of many batches. Unlike {@link
 * SummarizerBenchmark} it gives usable figures on a machine that is busy with other things.
 */
public final class Stages {

  private static final String STOCK_MODEL = "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin";

  /** Articles in a batch; a multiple of the number of articles. */
  private static final int BATCH = 12;

  /** A stage is measured for so much processor time, in nanoseconds. */
  private static final long LONG_ENOUGH = 8_000_000_000L;

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Stages() {}

  /** Prints one line a stage. */
  public static void main(String[] args) throws IOException {
    List<String> texts = BenchmarkArticles.all();
    List<Article> articles = texts.stream().map(Article::parse).toList();
    List<List<ParagraphVerdict>> verdicts =
        articles.stream().map(TopicFilter.german()::judge).toList();
    Summarizer summarizer = Summarizer.create();
    SentenceDetectorME stock = new SentenceDetectorME(stockModel());
    double characters = texts.stream().mapToInt(String::length).average().orElseThrow();
    System.out.printf("%.0f characters an article%n", characters);
    measure("parse", characters, i -> Article.parse(texts.get(i)));
    measure("split", characters, i -> SentenceSplitter.german().split(texts.get(i)));
    measure("judge", characters, i -> TopicFilter.german().judge(articles.get(i)));
    measure(
        "score", characters, i -> SentenceScorer.german().score(articles.get(i), verdicts.get(i)));
    measure("summarize", characters, i -> summarizer.summarize(texts.get(i)));
    measure("look up each word once", characters, i -> words(articles.get(i).text()));
    measure("OpenNLP's sentence detector", characters, i -> stock.sentDetect(texts.get(i)));
  }

  /** What nothing can do without that goes by the words of a text. */
  private static int words(String text) {
    TermAnalyzer analyzer = TermAnalyzer.german();
    try (Scratch scratch = Scratch.take()) {
      TermSequence words = analyzer.newSequence(scratch);
      analyzer.analyze(text, analyzer.newIndex(text.length(), scratch), words);
      return words.size();
    }
  }

  private static void measure(String name, double characters, IntConsumer stage) {
    long thread = Thread.currentThread().getId();
    int articles = BenchmarkArticles.all().size();
    long start = THREAD.getCurrentThreadCpuTime();
    long best = Long.MAX_VALUE;
    long allocated = 0;
    while (THREAD.getCurrentThreadCpuTime() - start < LONG_ENOUGH) {
      long bytes = THREAD.getThreadAllocatedBytes(thread);
      long nanos = THREAD.getCurrentThreadCpuTime();
      IntStream.range(0, BATCH).forEach(i -> stage.accept(i % articles));
      best = Math.min(best, THREAD.getCurrentThreadCpuTime() - nanos);
      allocated = THREAD.getThreadAllocatedBytes(thread) - bytes;
    }
    System.out.printf(
        "%-28s %8.1f µs, %6.0f articles a second, %5.1f bytes a character%n",
        name, best / 1e3 / BATCH, 1e9 * BATCH / best, allocated / characters / BATCH);
  }

  private static SentenceModel stockModel() throws IOException {
    try (InputStream in = Stages.class.getResourceAsStream(STOCK_MODEL)) {
      if (in == null) {
        throw new FileNotFoundException(STOCK_MODEL);
      }
      return new SentenceModel(in);
    }
  }
}
