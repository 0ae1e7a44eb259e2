package io.github.kernsatz.sentence;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
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
    /** A number or measure stands before it, what is measured may follow. */
    UNIT,
    /** A month or weekday. */
    MONTH,
    /** Is an ordinary word too, which ends a sentence unless a number follows. */
    WORD
  }

  private static final Supplier<WordClasses> GERMAN = Suppliers.memoize(WordClasses::new)::get;

  private static final Map<String, Abbreviation> SECTIONS =
      Map.of(
          "never", Abbreviation.NEVER_ENDS,
          "may", Abbreviation.MAY_END,
          "often", Abbreviation.OFTEN_ENDS,
          "month", Abbreviation.MONTH,
          "unit", Abbreviation.UNIT,
          "word", Abbreviation.WORD);

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
  private final Set<String> lettered = new HashSet<>();
  private final Set<String> markedNames = new HashSet<>();
  private final Set<String> determiners = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> listed;

  private WordClasses() {
    WordList known = list("abbreviations.txt");
    for (String section : known.sections().keySet()) {
      if (section.equals("marked")) {
        markedNames.addAll(known.words(section));
      } else {
        for (String word : known.words(section)) {
          abbreviations.put(word, SECTIONS.getOrDefault(section, Abbreviation.NONE));
        }
      }
    }
    months.addAll(known.words("month"));
    starters.addAll(list("sentence-starters.txt").words(""));
    WordList counted = list("numbered-nouns.txt");
    numbered.addAll(counted.words(""));
    lettered.addAll(counted.words("lettered"));
    determiners.addAll(list("determiners.txt").words(""));
    listed = abbreviations.keySet().stream().sorted().toList();
    for (int i = 0; i < listed.size(); i++) {
      numbers.put(listed.get(i), i);
    }
  }

  static WordClasses german() {
    return GERMAN.get();
  }

  /** The class of a word that stands before a full stop. */
  Abbreviation abbreviation(String word) {
    Abbreviation known = abbreviations.get(word);
    if (known != null) {
      return known;
    }
    Abbreviation other = abbreviations.get(otherForm(word));
    if (other == null) {
      return Abbreviation.NONE;
    }
    // What is listed small only may be a noun where it is capitalized.
    return other == Abbreviation.NEVER_ENDS && isCapitalized(word) ? Abbreviation.MAY_END : other;
  }

  /** All abbreviations, sorted. */
  List<String> listed() {
    return listed;
  }

  /** The place of an abbreviation among the listed ones, or −1. */
  int number(String word) {
    Integer number = numbers.get(word);
    return number == null ? numbers.getOrDefault(otherForm(word), -1) : number;
  }

  /** The place of an abbreviation that is listed exactly so, or −1. */
  int listedNumber(String word) {
    return numbers.getOrDefault(word, -1);
  }

  /** The form in which a word may be listed too: in lower case, or a compound's last part. */
  private static String otherForm(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        ? word.substring(hyphen + 1)
        : isCapitalized(word) ? word.toLowerCase(Locale.ROOT) : word;
  }

  private static boolean isCapitalized(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && !Character.isUpperCase(word.charAt(1));
  }

  /** Whether the word names a month or a weekday, in full or in short. */
  boolean isMonth(String word) {
    return months.contains(word);
  }

  /** Whether the word, given small, almost surely begins a sentence where it is capitalized. */
  boolean beginsSentences(String word) {
    return starters.contains(word);
  }

  /** Whether an exclamation mark belongs to the name that ends in this word. */
  boolean isMarkedName(String word) {
    return markedNames.contains(word);
  }

  /** Whether the word is an article or the like, so that a number behind it is an ordinal. */
  boolean isDeterminer(String word) {
    return determiners.contains(word);
  }

  /** Whether a plain number, not an ordinal, follows the noun, as in "auf Platz 3". */
  boolean isNumbered(String noun) {
    return numbered.contains(noun) || isStreet(noun);
  }

  /** Whether a single capital letter counts what the noun names, as in "Vitamin C". */
  boolean isLettered(String noun) {
    return lettered.contains(noun);
  }

  private static boolean isStreet(String noun) {
    return noun.endsWith("straße")
        || noun.endsWith("strasse")
        || noun.endsWith("str")
        || noun.endsWith("gasse");
  }

  private static WordList list(String name) {
    return WordList.read(WordClasses.class, name);
  }
}
