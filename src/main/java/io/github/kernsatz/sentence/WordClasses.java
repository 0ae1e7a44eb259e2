package io.github.kernsatz.sentence;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
import io.github.kernsatz.model.WordSets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

  private static final int MONTH = 1;
  private static final int STARTER = 2;

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

  private final WordSets sets;
  private final Set<String> numbered = new HashSet<>();
  private final Set<String> lettered = new HashSet<>();
  private final Set<String> markedNames = new HashSet<>();
  private final Set<String> determiners = new HashSet<>();
  private final List<String> listed;

  /** For each abbreviation, as it is listed, one more than its place there. */
  private final WordSets numbers;

  /** The class of each listed abbreviation. */
  private final List<Abbreviation> classes = new ArrayList<>();

  private WordClasses() {
    Map<String, Abbreviation> abbreviations = new HashMap<>();
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
    Set<String> months = new HashSet<>(MONTHS);
    months.addAll(known.words("month"));
    sets = WordSets.of(List.of(months, list("sentence-starters.txt").words("")));
    WordList counted = list("numbered-nouns.txt");
    numbered.addAll(counted.words(""));
    lettered.addAll(counted.words("lettered"));
    determiners.addAll(list("determiners.txt").words(""));
    listed = abbreviations.keySet().stream().sorted().toList();
    Map<String, Integer> places = new HashMap<>();
    for (String word : listed) {
      classes.add(abbreviations.getOrDefault(word, Abbreviation.NONE));
      places.put(word, classes.size());
    }
    numbers = new WordSets(places);
  }

  static WordClasses german() {
    return GERMAN.get();
  }

  /** The class of a word that stands before a full stop. */
  Abbreviation abbreviation(String word) {
    return abbreviation(word, 0, word.length());
  }

  /** The class of the word {@code [start, end)} of a text, before a full stop. */
  Abbreviation abbreviation(String text, int start, int end) {
    int known = numbers.of(text, start, end);
    if (known != 0) {
      return classes.get(known - 1);
    }
    int other = otherForm(text, start, end);
    if (other == 0) {
      return Abbreviation.NONE;
    }
    // What is listed small only may be a noun where it is capitalized.
    Abbreviation found = classes.get(other - 1);
    return found == Abbreviation.NEVER_ENDS && isCapitalized(text, start, end)
        ? Abbreviation.MAY_END
        : found;
  }

  /** All abbreviations, sorted. */
  List<String> listed() {
    return listed;
  }

  /** The place of an abbreviation among the listed ones, or −1. */
  int number(String word) {
    int known = numbers.of(word, 0, word.length());
    return (known == 0 ? otherForm(word, 0, word.length()) : known) - 1;
  }

  /** The place of an abbreviation that is listed exactly so, or −1. */
  int listedNumber(String word) {
    return numbers.of(word, 0, word.length()) - 1;
  }

  /**
   * One more than the place of the form in which a word may be listed too: in lower case, or a
   * compound's last part; 0 if it is not.
   */
  private int otherForm(String text, int start, int end) {
    int hyphen = end - 1;
    while (hyphen > start && text.charAt(hyphen) != '-') {
      hyphen--;
    }
    return hyphen > start
        ? numbers.of(text, hyphen + 1, end)
        : isCapitalized(text, start, end) ? numbers.ofLowerCase(text, start, end) : 0;
  }

  private static boolean isCapitalized(String text, int start, int end) {
    return end - start > 1
        && Character.isUpperCase(text.charAt(start))
        && !Character.isUpperCase(text.charAt(start + 1));
  }

  /** Whether the word names a month or a weekday, in full or in short. */
  boolean isMonth(String word) {
    return isMonth(word, 0, word.length());
  }

  /** Whether the word {@code [start, end)} of a text names a month or a weekday. */
  boolean isMonth(String text, int start, int end) {
    return (sets.of(text, start, end) & MONTH) != 0;
  }

  /**
   * Whether the word {@code [start, end)} of a text, in lower case, almost surely begins a sentence
   * where it is capitalized.
   */
  boolean beginsSentences(String text, int start, int end) {
    return (sets.ofLowerCase(text, start, end) & STARTER) != 0;
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
