package io.github.kernsatz;

/** Runs a call out of memory and uses the same summarizer again; needs a small heap. */
final class OutOfMemory {

  private OutOfMemory() {}

  /** Prints what happened. */
  public static void main(String[] arguments) {
    Summarizer shared = Summarizer.create();
    String article = SampleArticles.text("lokales-hallenbad");
    String expected = Outcomes.of(shared.summarize(article));
    boolean ranOut = false;
    StringBuilder text = new StringBuilder(article);
    for (int i = 0; i < 12 && !ranOut; i++) {
      ranOut = runsOut(shared, text);
    }
    String after = Outcomes.of(shared.summarize(article));
    System.out.print(
        (ranOut ? "ran out of memory, " : "had memory enough, ")
            + (after.equals(expected) ? "same summary" : "another summary"));
  }

  private static boolean runsOut(Summarizer shared, StringBuilder text) {
    try {
      text.append(text).append(text).append(text);
      shared.summarize(text.toString());
      return false;
    } catch (OutOfMemoryError e) {
      text.setLength(0);
      text.trimToSize();
      return true;
    }
  }
}
