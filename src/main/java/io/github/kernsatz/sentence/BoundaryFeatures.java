package io.github.kernsatz.sentence;

import java.util.ArrayList;
import java.util.List;

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
