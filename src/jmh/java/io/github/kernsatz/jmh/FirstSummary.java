package io.github.kernsatz.jmh;

import io.github.kernsatz.SampleArticles;
import io.github.kernsatz.Summarizer;

/**
 * How long a fresh JVM needs from {@code main} to its first summary, class and model loading
 * included, to its second one, and to the summarizers it makes later; and the heap that is still in
 * use then, all models and word lists included.
 */
public final class FirstSummary {

  private static final int LATER = 1_000;

  private FirstSummary() {}

  /** Prints one line; start it in as many JVMs as you want figures. */
  public static void main(String[] args) {
    long start = System.nanoTime();
    String text = SampleArticles.text("wirtschaft-papierfabrik");
    int words = Summarizer.create().summarize(text).text().split(" ").length;
    long first = System.nanoTime();
    Summarizer.create().summarize(text);
    long second = System.nanoTime();
    for (int i = 0; i < LATER; i++) {
      words += Summarizer.create().hashCode() & 1;
    }
    long created = System.nanoTime();
    System.out.printf(
        "first summary %.0f ms, second %.1f ms, a later create() %.4f ms (%d)%n",
        (first - start) / 1e6, (second - first) / 1e6, (created - second) / 1e6 / LATER, words);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "heap in use %.1f MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
  }
}
