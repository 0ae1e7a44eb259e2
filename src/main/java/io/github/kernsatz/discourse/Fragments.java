package io.github.kernsatz.discourse;

/** Tells whole sentences from what the source has cut off. */
final class Fragments {

  /** A piece of text without end mark that has as many words is prose. */
  private static final int PROSE = 4;

  private Fragments() {}

  /** Whether a folded sentence lacks its beginning or its end, or is glued of several. */
  static boolean isFragment(String sentence) {
    return lacksBeginning(sentence) || lacksEnd(sentence) || sentence.contains("\"\"");
  }

  /**
   * Whether what follows a piece of text continues it: prose without an end mark that ends within a
   * clause. A heading is shorter or ends in a noun.
   */
  static boolean breaksOff(String sentence) {
    int end = sentence.length();
    if (end == 0 || !Character.isLetterOrDigit(sentence.charAt(end - 1))) {
      return end > 0 && sentence.charAt(end - 1) == ',';
    }
    int lastWord = sentence.lastIndexOf(' ') + 1;
    int blanks = (int) sentence.chars().filter(c -> c == ' ').count();
    return blanks + 1 >= PROSE && Character.isLowerCase(sentence.charAt(lastWord));
  }

  /** A small letter or a sign of omission at the start; "iPhone" has a capital later. */
  private static boolean lacksBeginning(String sentence) {
    int i = 0;
    while (i < sentence.length() && !Character.isLetterOrDigit(sentence.charAt(i))) {
      char c = sentence.charAt(i);
      if (c == '…' || c == ',' || c == ';' || c == '.' || c == ')') {
        return true;
      }
      i++;
    }
    if (i == sentence.length()) {
      return true;
    }
    if (!Character.isLowerCase(sentence.charAt(i))) {
      return false;
    }
    for (int j = i; j < sentence.length() && sentence.charAt(j) != ' '; j++) {
      if (Character.isUpperCase(sentence.charAt(j))) {
        return false;
      }
    }
    return true;
  }

  private static boolean lacksEnd(String sentence) {
    int i = sentence.length() - 1;
    while (i >= 0 && isClosing(sentence.charAt(i))) {
      i--;
    }
    if (i < 0) {
      return true;
    }
    char c = sentence.charAt(i);
    boolean omission = c == '.' && i > 1 && sentence.charAt(i - 1) == '.';
    return omission || (c != '.' && c != '!' && c != '?');
  }

  private static boolean isClosing(char c) {
    return switch (c) {
      case '"', '“', '”', '«', '»', '‘', '’', '\'', ')', ']', ' ' -> true;
      default -> false;
    };
  }
}
