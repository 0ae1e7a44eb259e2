package io.github.kernsatz.cli;

/** Text for a terminal: what would steer the terminal is shown by a sign instead. */
final class Printable {

  /** The control pictures of Unicode begin here: ␛ for the escape character and so on. */
  private static final int CONTROL_PICTURES = 0x2400;

  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** The text without characters that move the cursor, change colours or turn the direction. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        shown.append((char) (CONTROL_PICTURES + c));
      } else if (Character.isISOControl(c) || turnsDirection(c)) {
        shown.append(REPLACEMENT);
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /** Overrides and isolates, which can make a line read as another one. */
  private static boolean turnsDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
