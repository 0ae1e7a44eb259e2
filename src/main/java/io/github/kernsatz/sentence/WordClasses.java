package io.github.kernsatz.sentence;

import com.google.common.base.Suppliers;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What is known of single words: abbreviations by class, and words that begin sentences. */
final class WordClasses {

  /** What a full stop behind a word can mean. */
  enum Abbreviation {
    /** The word is none that is known. */
    NONE,
    /** Something must follow. */
    NEVER_ENDS,
    /** Ends a sentence before a word that begins sentences. */
    MAY_END,
    /** Ends sentences readily. */
    OFTEN_ENDS,
    /** Is an ordinary word too, and ends a sentence unless a number follows. */
    WORD
  }

  private static final Supplier<WordClasses> GERMAN = Suppliers.memoize(WordClasses::new)::get;

  private static final Map<String, Abbreviation> SECTIONS =
      Map.of(
          "[never]", Abbreviation.NEVER_ENDS,
          "[may]", Abbreviation.MAY_END,
          "[often]", Abbreviation.OFTEN_ENDS,
          "[month]", Abbreviation.MAY_END,
          "[unit]", Abbreviation.MAY_END,
          "[word]", Abbreviation.WORD);

  private static final Set<String> MONTHS =
      Set.of(
          "Januar",
          "Jänner",
          "Februar",
          "Feber",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember");

  private final Map<String, Abbreviation> abbreviations = new HashMap<>();
  private final Set<String> months = new HashSet<>(MONTHS);
  private final Set<String> starters = new HashSet<>();
  private final Set<String> numbered = new HashSet<>();

  private WordClasses() {
    String section = "";
    for (String line : lines("abbreviations.txt")) {
      if (line.startsWith("[")) {
        section = line;
      } else {
        for (String word : line.split(" +")) {
          abbreviations.put(word, SECTIONS.getOrDefault(section, Abbreviation.NONE));
          if (section.equals("[month]")) {
            months.add(word);
          }
        }
      }
    }
    for (String line : lines("sentence-starters.txt")) {
      starters.addAll(List.of(line.split(" +")));
    }
    for (String line : lines("numbered-nouns.txt")) {
      numbered.addAll(List.of(line.split(" +")));
    }
  }

  static WordClasses german() {
    return GERMAN.get();
  }

  /** The class of a word that stands before a full stop. */
  Abbreviation abbreviation(String word) {
    Abbreviation known = abbreviations.get(word);
    if (known == null && !word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
      known = abbreviations.get(word.toLowerCase(Locale.ROOT));
    }
    if (known == null) {
      int hyphen = word.lastIndexOf('-');
      known = hyphen > 0 ? abbreviations.get(word.substring(hyphen + 1)) : null;
    }
    return known == null ? Abbreviation.NONE : known;
  }

  /** Whether the word names a month or a weekday, in full or in short. */
  boolean isMonth(String word) {
    return months.contains(word);
  }

  /** Whether the word, capitalized behind a full stop, almost surely begins a sentence. */
  boolean beginsSentences(String word) {
    return starters.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a plain number, not an ordinal, follows the noun, as in "auf Platz 3". */
  boolean isNumbered(String noun) {
    return numbered.contains(noun);
  }

  private static List<String> lines(String name) {
    try (InputStream in = WordClasses.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Kernsatz cannot read its resource " + name, e);
    }
  }
}
