package io.github.kernsatz.article;

import java.util.List;

/** Tells how to reach somebody: mail addresses, telephones, sites, streets. */
final class Contacts {

  private static final int LONGEST = 30;

  private static final List<String> LINES =
      List.of("tel", "telefon", "fax", "telefax", "mobil", "handy");

  private static final List<String> SITES = List.of("www", "http", "https");

  private Contacts() {}

  /** Whether the block is a line with a telephone, a mail address or a site, and no sentence. */
  static boolean isContact(Block block) {
    if (block.words() > LONGEST || block.isSentence()) {
      return false;
    }
    if (hasAddress(block.text())) {
      return true;
    }
    Tokens tokens = block.tokens();
    boolean line = false;
    for (int i = 0; i < tokens.size(); i++) {
      line |= tokens.isAny(i, LINES);
      if (line && tokens.isNumber(i)) {
        return true;
      }
    }
    return tokens.size() > 0 && tokens.isAny(0, SITES);
  }

  private static boolean hasAddress(String text) {
    int at = text.indexOf('@');
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && text.indexOf('.', at) > 0;
  }
}
