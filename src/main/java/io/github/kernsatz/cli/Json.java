package io.github.kernsatz.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A JSON value under construction, in one line. */
final class Json {

  /** The models are not better than this, and all Javas write the same digits. */
  private static final int DECIMALS = 6;

  private final StringBuilder json = new StringBuilder();

  Json open(char bracket) {
    separate();
    json.append(bracket);
    return this;
  }

  Json close(char bracket) {
    json.append(bracket);
    return this;
  }

  Json name(String name) {
    separate();
    quote(name);
    json.append(':');
    return this;
  }

  Json value(@Nullable String text) {
    separate();
    if (text == null) {
      json.append("null");
    } else {
      quote(text);
    }
    return this;
  }

  Json value(int number) {
    separate();
    json.append(number);
    return this;
  }

  Json value(boolean truth) {
    separate();
    json.append(truth);
    return this;
  }

  Json value(double number) {
    separate();
    BigDecimal rounded = new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    json.append(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    return this;
  }

  /** A comma before everything but the first in its brackets and the value of a name. */
  private void separate() {
    if (json.length() > 0) {
      char last = json.charAt(json.length() - 1);
      if (last != '{' && last != '[' && last != ':') {
        json.append(',');
      }
    }
  }

  private void quote(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (mustEscape(text, i)) {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }

  /**
   * Control characters, the line separators that end a line to some readers, and halves of
   * surrogate pairs, which UTF-8 cannot carry.
   */
  private static boolean mustEscape(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
