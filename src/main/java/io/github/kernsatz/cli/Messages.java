package io.github.kernsatz.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;

/** What the program says, in German or in English. */
final class Messages {

  private final ResourceBundle texts;
  private final Locale locale;

  private Messages(ResourceBundle texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /** German for every locale whose language is German, English for all others. */
  static Messages of(Locale locale) {
    boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    String file = german ? "messages_de.properties" : "messages_en.properties";
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("it is not in the jar");
      }
      return new Messages(new PropertyResourceBundle(in), german ? Locale.GERMAN : Locale.ENGLISH);
    } catch (IOException e) {
      throw new UncheckedIOException("Kernsatz cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** The text of a key with its places filled. */
  String text(String key, Object... values) {
    return values.length == 0
        ? texts.getString(key)
        : String.format(locale, texts.getString(key), values);
  }

  /** A number from 0 to 1 as people write it here. */
  String decimal(double number) {
    return String.format(locale, "%.2f", number);
  }

  Set<String> keys() {
    return texts.keySet();
  }
}
