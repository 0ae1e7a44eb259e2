package io.github.kernsatz.article;

import java.util.List;
import java.util.Set;

/** Tells how to reach somebody: mail addresses, telephones, sites, streets. */
final class Contacts {

  private static final int LONGEST = 30;

  private static final Set<String> LINES =
      Set.of("tel", "telefon", "fax", "telefax", "mobil", "handy");

  private static final Set<String> SITES = Set.of("www", "http", "https");

  private Contacts() {}

  /** Whether the block is a line with a telephone, a mail address or a site, and no sentence. */
  static boolean isContact(Block block) {
    if (block.words() > LONGEST || block.isSentence()) {
      return false;
    }
    if (hasAddress(block.text())) {
      return true;
    }
    List<String> words = block.tokens().list();
    boolean line = false;
    int numbers = 0;
    for (String word : words) {
      line |= LINES.contains(word);
      numbers += line && word.equals(Tokens.NUMBER) ? 1 : 0;
    }
    return numbers > 0 || SITES.contains(words.isEmpty() ? "" : words.get(0));
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
