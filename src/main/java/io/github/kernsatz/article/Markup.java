package io.github.kernsatz.article;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
import io.github.kernsatz.text.TextSpan;
import java.util.List;
import java.util.function.Supplier;

/**
 * What remains in a copied text of the markup it had: tags, entities, Markdown, the marks of a
 * quoted mail, links to edit a section. None of it says anything of the text.
 */
final class Markup {

  /** Tags and links are no longer, in characters; a bracket without its partner is none. */
  private static final int LONGEST_TAG = 300;

  /** In characters: the name of a sign or its number between ampersand and semicolon. */
  private static final int LONGEST_ENTITY = 8;

  /** "***" is bold and italic. */
  private static final int LONGEST_EMPHASIS = 3;

  /** Of each character of ASCII whether it is a sign of markup. */
  private static final boolean[] MARKS = marks("<&[*_#>");

  private static final Supplier<List<String>> EDIT_LINKS =
      Suppliers.memoize(Markup::editLinks)::get;

  private Markup() {}

  /** The text without markup. */
  static String without(String text) {
    if (!mayStandIn(text)) {
      return text;
    }
    TextSpan inside = inside(text);
    boolean quoted = inside.start() > 0 && text.charAt(0) == '>';
    StringBuilder plain = new StringBuilder(text.length());
    int end = inside.end();
    int i = inside.start();
    while (i < end) {
      char c = text.charAt(i);
      int next = i + 1;
      if (c == '<') {
        next = tagEnd(text, i);
      } else if (c == '&') {
        next = entityEnd(text, i);
      } else if (c == '[' || (c == '!' && i + 1 < end && text.charAt(i + 1) == '[')) {
        next = link(text, i, plain);
      } else if (c == '*' && i + 1 < end && text.charAt(i + 1) == '*') {
        next = i + 2;
      } else if (c == '>' && quoted && i > 0 && text.charAt(i - 1) == ' ') {
        next = Math.min(end, i + 2);
      }
      if (next == i + 1) {
        plain.append(c);
      } else if (c == '<' || c == '&') {
        plain.append(' ');
      }
      i = next;
    }
    return plain.toString().strip();
  }

  /** Where a text stands between the marks and tags at its ends. */
  static TextSpan inside(String text) {
    int start = start(text);
    int end = end(text, start);
    int run = emphasis(text, start, end);
    while (run > 0) {
      start += run;
      end -= run;
      run = emphasis(text, start, end);
    }
    return new TextSpan(start, end);
  }

  /** The length of the marks "*", "_" or "**" that set off a whole text, 0 if none do. */
  private static int emphasis(String text, int start, int end) {
    char mark = start < end ? text.charAt(start) : ' ';
    if (mark != '*' && mark != '_') {
      return 0;
    }
    int from = start;
    while (from < end && text.charAt(from) == mark) {
      from++;
    }
    int to = end;
    while (to > from && text.charAt(to - 1) == mark) {
      to--;
    }
    int run = from - start;
    boolean paired = to > from && end - to == run && run <= LONGEST_EMPHASIS;
    return paired
            && text.charAt(from) != ' '
            && text.charAt(to - 1) != ' '
            && text.substring(from, to).indexOf(mark) < 0
        ? run
        : 0;
  }

  /** Where a text begins behind the marks of a heading, of a quoted mail, and tags. */
  private static int start(String text) {
    int i = 0;
    boolean found = true;
    while (found && i < text.length()) {
      int before = i;
      char c = text.charAt(i);
      if (c == '#' || c == '>') {
        int end = i;
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        i = end < text.length() && text.charAt(end) == ' ' ? end : i;
      } else if (c == '<') {
        int end = tagEnd(text, i);
        i = end == i + 1 ? i : end;
      } else if (c == ' ') {
        i++;
      }
      found = i > before;
    }
    return i;
  }

  /** Where a text ends before tags and links to edit it. */
  private static int end(String text, int start) {
    int end = text.length();
    boolean found = true;
    while (found && end > start) {
      int before = end;
      if (text.charAt(end - 1) == ' ') {
        end--;
      } else if (text.charAt(end - 1) == '>') {
        int open = text.lastIndexOf('<', end - 1);
        end = open >= start && tagEnd(text, open) == end ? open : end;
      } else {
        for (String link : EDIT_LINKS.get()) {
          if (text.startsWith(link, end - link.length())) {
            end -= link.length();
          }
        }
      }
      found = end < before;
    }
    return end;
  }

  private static boolean[] marks(String signs) {
    boolean[] marks = new boolean[0x80];
    for (int i = 0; i < signs.length(); i++) {
      marks[signs.charAt(i)] = true;
    }
    return marks;
  }

  private static List<String> editLinks() {
    return WordList.read(Markup.class, "boilerplate.txt").lines("edit link").stream()
        .map(link -> '[' + link + ']')
        .toList();
  }

  /** Whether a text has a sign of markup; most have none. */
  static boolean mayStandIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < MARKS.length && MARKS[c]) {
        return true;
      }
    }
    return false;
  }

  /** The offset after a tag, or one further if none begins here. */
  private static int tagEnd(String text, int open) {
    int i = open + 1;
    if (i < text.length() && text.charAt(i) == '!') {
      int close = text.startsWith("--", i + 1) ? find(text, "-->", i) : -1;
      return close < 0 ? open + 1 : close + "-->".length();
    }
    if (i < text.length() && text.charAt(i) == '/') {
      i++;
    }
    int name = i;
    while (i < text.length() && isAsciiLetterOrDigit(text.charAt(i))) {
      i++;
    }
    boolean named = i > name && i < text.length() && " />".indexOf(text.charAt(i)) >= 0;
    int close = named ? find(text, ">", i) : -1;
    return close < 0 ? open + 1 : close + 1;
  }

  private static int entityEnd(String text, int open) {
    int i = open + 1;
    if (i < text.length() && text.charAt(i) == '#') {
      i++;
    }
    while (i < text.length()
        && i - open <= LONGEST_ENTITY
        && isAsciiLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i > open + 2 && i < text.length() && text.charAt(i) == ';' ? i + 1 : open + 1;
  }

  /** Appends the words of a Markdown link, but not those of a picture. */
  private static int link(String text, int open, StringBuilder plain) {
    int middle = find(text, "](", open);
    int end = middle < 0 ? -1 : find(text, ")", middle);
    if (end < 0) {
      return open + 1;
    }
    if (text.charAt(open) == '[') {
      plain.append(text, open + 1, middle);
    }
    return end + 1;
  }

  /** Where a sign stands next, -1 if not near: looking further would take quadratic time. */
  private static int find(String text, String sign, int from) {
    int limit = Math.min(text.length() - sign.length(), from + LONGEST_TAG);
    for (int i = from; i <= limit; i++) {
      if (text.startsWith(sign, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
