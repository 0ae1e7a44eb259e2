package io.github.kernsatz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * What a page of the documentation shows as the output of a program.
 *
 * <p>With {@code -Dexamples.refresh=true} a page that shows something else is mended instead of
 * failing: that is for new models, which give other summaries.
 */
public final class ShownOutput {

  private static final int COLUMNS = 96;

  private ShownOutput() {}

  /** Whether pages are mended. */
  public static boolean isRefreshed() {
    return Boolean.getBoolean("examples.refresh");
  }

  /** Writes what a program printed into the page, in place of what stands there below the call. */
  public static void refresh(Path page, String call, String shown, String printed)
      throws IOException {
    String content = Files.readString(page);
    int start = content.indexOf(shown + "```", content.indexOf(call) + call.length());
    Files.writeString(
        page, content.substring(0, start) + printed + content.substring(start + shown.length()));
  }

  /** Running text in lines that a page can show. */
  static String wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\n")) {
      int column = 0;
      for (String word : line.split(" ")) {
        boolean fits = column == 0 || column + 1 + word.length() <= COLUMNS;
        lines.append(fits ? "" : "\n").append(column > 0 && fits ? " " : "").append(word);
        column = fits && column > 0 ? column + 1 + word.length() : word.length();
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  /** Without blanks at the ends of lines and empty lines at the end. */
  public static String trimmed(String text) {
    return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
  }
}
