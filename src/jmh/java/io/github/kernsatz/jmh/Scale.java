package io.github.kernsatz.jmh;

import static java.util.stream.Collectors.joining;

import io.github.kernsatz.Summarizer;
import io.github.kernsatz.Summary;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Prints how time grows with the text, from 1 kB to 20 MB of articles, and what texts take that no
 * journalist writes. Start it with {@code -Xmx512m}.
 */
public final class Scale {

  /** Short texts are summarized again and again for so long, in nanoseconds. */
  private static final long AT_LEAST = 2_000_000_000L;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final int[] SIZES = {
    1_000,
    10_000,
    100_000,
    200_000,
    500_000,
    1_000_000,
    2_000_000,
    5_000_000,
    10_000_000,
    20_000_000
  };

  private Scale() {}

  /** Prints both tables. */
  public static void main(String[] args) {
    Summarizer summarizer = Summarizer.create();
    seconds(summarizer, BenchmarkArticles.text(200_000));
    System.out.printf("%-40s %10s %12s%n", "characters", "seconds", "s per MB");
    for (int size : SIZES) {
      print(summarizer, String.format("%,d", size), BenchmarkArticles.text(size));
    }
    hostile().forEach((name, text) -> print(summarizer, name, text));
  }

  private static Map<String, String> hostile() {
    Map<String, String> texts = new LinkedHashMap<>();
    String words = "Der Zug fährt über die alte Brücke nach Süden ";
    texts.put("one line of 5 MB without a full stop", words.repeat(5_000_000 / words.length()));
    texts.put("200,000 equal paragraphs of one word", "Brücke\n\n".repeat(200_000));
    texts.put(
        "200,000 different paragraphs of one word",
        IntStream.range(0, 200_000).mapToObj(i -> "Brücke" + i).collect(joining("\n\n")));
    texts.put(
        "100,000 equal sentences", "Der Rat hat die neue Brücke beschlossen. ".repeat(100_000));
    texts.put(
        "100,000 equal paragraphs",
        "Der Rat hat am Dienstag den Bau der neuen Brücke über die Ilme beschlossen.\n\n"
            .repeat(100_000));
    return texts;
  }

  private static void print(Summarizer summarizer, String name, String text) {
    double seconds = seconds(summarizer, text);
    System.out.printf("%-40s %10.4f %12.4f%n", name, seconds, seconds * 1e6 / text.length());
  }

  /** Processor time of this thread, the only one that works: other programs disturb it least. */
  private static double seconds(Summarizer summarizer, String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    long end = start;
    int runs = 0;
    while (runs == 0 || end - start < AT_LEAST) {
      Summary summary = summarizer.summarize(text);
      if (summary.article().text().length() != text.length()) {
        throw new IllegalStateException("Not a summary of this text");
      }
      runs++;
      end = THREADS.getCurrentThreadCpuTime();
    }
    return (end - start) / 1e9 / runs;
  }
}
