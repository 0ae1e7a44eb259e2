package io.github.kernsatz.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what stands around a full stop into numbers of features, one a table. The tables are the
 * kinds of the words and their conjunctions, and which abbreviation it is.
 */
final class BoundaryFeatures {

  /** How many features a candidate has whose word is a known abbreviation. */
  private static final int TABLES = 9;

  private static final int KINDS = Preceding.Kind.values().length;
  private static final int PREVIOUS = PreviousWord.Kind.values().length;
  private static final int FOLLOWING = Following.Kind.values().length;
  private static final int OPENINGS = Following.Opening.values().length;

  private static final int KIND = 0;
  private static final int KIND_FOLLOWING = KIND + KINDS;
  private static final int KIND_PREVIOUS = KIND_FOLLOWING + KINDS * FOLLOWING;
  private static final int KIND_OPENING = KIND_PREVIOUS + KINDS * PREVIOUS;
  private static final int FOLLOWING_ALONE = KIND_OPENING + KINDS * OPENINGS;
  private static final int FOLLOWING_OPENING = FOLLOWING_ALONE + FOLLOWING;
  private static final int KIND_PREVIOUS_FOLLOWING = FOLLOWING_OPENING + FOLLOWING * OPENINGS;
  private static final int WORD = KIND_PREVIOUS_FOLLOWING + KINDS * PREVIOUS * FOLLOWING;

  private static final Map<String, Integer> KIND_NUMBERS = numbers(Preceding.Kind.values());
  private static final Map<String, Integer> PREVIOUS_NUMBERS = numbers(PreviousWord.Kind.values());
  private static final Map<String, Integer> FOLLOWING_NUMBERS = numbers(Following.Kind.values());
  private static final Map<String, Integer> OPENING_NUMBERS = numbers(Following.Opening.values());

  /** No feature has the name. */
  private static final int UNKNOWN = -1;

  /** A name does not have such a part. */
  private static final int NONE = Integer.MAX_VALUE;

  private final WordClasses words;
  private final int wordFollowing;

  BoundaryFeatures(WordClasses words) {
    this.words = words;
    this.wordFollowing = WORD + words.listed().size();
  }

  /** How many features there are. */
  int size() {
    return wordFollowing + words.listed().size() * FOLLOWING;
  }

  /** The numbers of a candidate's features. They stay in the JVM: a model file has names. */
  @SuppressWarnings("EnumOrdinal")
  int[] of(Preceding.Kind kind, Preceding preceding, Following following) {
    int k = kind.ordinal();
    int p = preceding.previous().ordinal();
    int f = following.kind().ordinal();
    int o = following.opening().ordinal();
    int w = words.number(preceding.listed());
    int known = w < 0 ? 0 : 2;
    int[] features = new int[TABLES - 2 + known];
    features[0] = KIND + k;
    features[1] = KIND_FOLLOWING + k * FOLLOWING + f;
    features[2] = KIND_PREVIOUS + k * PREVIOUS + p;
    features[3] = KIND_OPENING + k * OPENINGS + o;
    features[4] = FOLLOWING_ALONE + f;
    features[5] = FOLLOWING_OPENING + f * OPENINGS + o;
    features[6] = KIND_PREVIOUS_FOLLOWING + (k * PREVIOUS + p) * FOLLOWING + f;
    if (known > 0) {
      features[7] = WORD + w;
      features[8] = wordFollowing + w * FOLLOWING + f;
    }
    return features;
  }

  /** The names of all features, by number. */
  List<String> names() {
    List<String> names = new ArrayList<>(size());
    List<String> kinds = names("preceding=", Preceding.Kind.values());
    List<String> previous = names("previous=", PreviousWord.Kind.values());
    List<String> following = names("following=", Following.Kind.values());
    List<String> openings = names("opening=", Following.Opening.values());
    List<String> abbreviations =
        words.listed().stream().map(word -> "abbreviation=" + word).toList();
    names.addAll(kinds);
    names.addAll(pairs(kinds, following));
    names.addAll(pairs(kinds, previous));
    names.addAll(pairs(kinds, openings));
    names.addAll(following);
    names.addAll(pairs(following, openings));
    names.addAll(pairs(pairs(kinds, previous), following));
    names.addAll(abbreviations);
    names.addAll(pairs(abbreviations, following));
    return names;
  }

  /**
   * The number of the feature that has a name in {@link #names}, −1 if there is none. Few features
   * have a weight: to ask for these is quicker than to name all.
   */
  int number(String name) {
    int k = NONE;
    int p = NONE;
    int f = NONE;
    int o = NONE;
    int w = NONE;
    for (String part : name.split(",")) {
      int sign = part.indexOf('=') + 1;
      String value = part.substring(sign);
      switch (part.substring(0, sign)) {
        case "preceding=" -> k = KIND_NUMBERS.getOrDefault(value, UNKNOWN);
        case "previous=" -> p = PREVIOUS_NUMBERS.getOrDefault(value, UNKNOWN);
        case "following=" -> f = FOLLOWING_NUMBERS.getOrDefault(value, UNKNOWN);
        case "opening=" -> o = OPENING_NUMBERS.getOrDefault(value, UNKNOWN);
        case "abbreviation=" -> w = words.listedNumber(value);
        default -> {
          return UNKNOWN;
        }
      }
    }
    if (Math.min(Math.min(Math.min(k, p), Math.min(f, o)), w) == UNKNOWN) {
      return UNKNOWN;
    }
    // Which parts a name has says which table it belongs to; numbers from 0 up are present.
    return switch (present(k, 16) | present(p, 8) | present(f, 4) | present(o, 2) | present(w, 1)) {
      case 16 -> KIND + k;
      case 16 | 4 -> KIND_FOLLOWING + k * FOLLOWING + f;
      case 16 | 8 -> KIND_PREVIOUS + k * PREVIOUS + p;
      case 16 | 2 -> KIND_OPENING + k * OPENINGS + o;
      case 4 -> FOLLOWING_ALONE + f;
      case 4 | 2 -> FOLLOWING_OPENING + f * OPENINGS + o;
      case 16 | 8 | 4 -> KIND_PREVIOUS_FOLLOWING + (k * PREVIOUS + p) * FOLLOWING + f;
      case 1 -> WORD + w;
      case 4 | 1 -> wordFollowing + w * FOLLOWING + f;
      default -> UNKNOWN;
    };
  }

  private static int present(int number, int bit) {
    return number == NONE ? 0 : bit;
  }

  private static Map<String, Integer> numbers(Enum<?>[] values) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      numbers.put(values[i].name(), i);
    }
    return numbers;
  }

  private static List<String> names(String prefix, Enum<?>[] values) {
    List<String> names = new ArrayList<>();
    for (Enum<?> value : values) {
      names.add(prefix + value.name());
    }
    return names;
  }

  private static List<String> pairs(List<String> first, List<String> second) {
    List<String> pairs = new ArrayList<>();
    for (String one : first) {
      for (String other : second) {
        pairs.add(one + "," + other);
      }
    }
    return pairs;
  }
}
