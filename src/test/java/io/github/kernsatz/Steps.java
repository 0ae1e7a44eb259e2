package io.github.kernsatz;

import java.lang.reflect.Array;
import java.lang.reflect.Method;

/**
 * Counts what the library does for a text, in place of a clock: every method call, every jump, and
 * the length of every string and array that it makes. The same text costs the same on every
 * machine. One thread at a time.
 */
public final class Steps {

  private static long count;

  private final Object splitter;
  private final Method split;
  private final Object summarizer;
  private final Method summarize;

  /** Loads the library a second time, with counters in it, and its models. */
  Steps() throws ReflectiveOperationException {
    LibraryCopy counting = new LibraryCopy(StepCounter::counting, (name, original) -> original);
    Class<?> splitterType = counting.loadClass("io.github.kernsatz.sentence.SentenceSplitter");
    splitter = splitterType.getMethod("german").invoke(null);
    split = splitterType.getMethod("split", CharSequence.class);
    summarizer = counting.summarizer();
    summarize = summarizer.getClass().getMethod("summarize", String.class);
    String page = "Startseite\nImpressum\nAnzeige\nTeilen\nKommentare (12)\nDatenschutz\n";
    ofSummary(page.repeat(4) + SampleArticles.text("lokales-hallenbad"));
  }

  long ofSplit(String text) throws ReflectiveOperationException {
    count = 0;
    split.invoke(splitter, text);
    return count;
  }

  long ofSummary(String text) throws ReflectiveOperationException {
    count = 0;
    summarize.invoke(summarizer, text);
    return count;
  }

  /** Called by the counters: a method or a jump. */
  public static void one() {
    count++;
  }

  /** Called by the counters: a new array. */
  public static void many(int length) {
    count += length;
  }

  /** Called by the counters: what a method of the JDK returned. */
  public static void made(Object result) {
    if (result instanceof String string) {
      count += string.length();
    } else if (result != null && result.getClass().isArray()) {
      count += Array.getLength(result);
    }
  }
}
