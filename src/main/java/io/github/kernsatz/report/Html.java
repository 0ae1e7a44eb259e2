package io.github.kernsatz.report;

import io.github.kernsatz.text.TextSpan;
import java.util.Locale;

/** HTML under construction. Whatever is not our own markup goes through {@link #text}. */
final class Html {

  /** The control pictures of Unicode begin here: ␀ for U+0000 and so on. */
  private static final int CONTROL_PICTURES = 0x2400;

  private final StringBuilder html = new StringBuilder(1 << 15);

  /** Our own markup, as it is. */
  Html raw(String markup) {
    html.append(markup);
    return this;
  }

  /** A number of our own, as it is. */
  Html raw(int number) {
    html.append(number);
    return this;
  }

  /** Foreign text as the content of an element or of a quoted attribute. */
  Html text(String text) {
    return text(text, new TextSpan(0, text.length()), false);
  }

  /** A stretch of foreign text as the content of an element; what has no glyph shows its code. */
  Html source(String text, TextSpan span) {
    return text(text, span, true);
  }

  private Html text(String text, TextSpan span, boolean element) {
    for (int i = span.start(); i < span.end(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        // A parser of HTML would turn it into a line feed.
        case '\r' -> html.append("&#13;");
        case '\t', '\n' -> html.append((char) c);
        default -> {
          if (!isUnshowable(c)) {
            html.appendCodePoint(c);
          } else if (element) {
            html.append("<span class=\"code\">").append(code(c)).append("</span>");
          } else {
            html.append(code(c));
          }
        }
      }
    }
    return this;
  }

  /**
   * Whether a character cannot stand in a page, or would rearrange the characters around it:
   * control characters, unpaired surrogates, non-characters, directional overrides and isolates.
   */
  private static boolean isUnshowable(int c) {
    return Character.isISOControl(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static String code(int c) {
    if (c < ' ') {
      return String.valueOf((char) (CONTROL_PICTURES + c));
    }
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
