package io.github.kernsatz.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A full stop or ellipsis that the boundary model has to decide, as its trainer sees it. */
public final class BoundaryCandidate {

  private final Preceding.Kind kind;
  private final Preceding preceding;
  private final Following following;

  private BoundaryCandidate(Preceding.Kind kind, Preceding preceding, Following following) {
    this.kind = kind;
    this.preceding = preceding;
    this.following = following;
  }

  /** What the features are taken with: word classes and the words counted so far. */
  public static final class Space {

    private final WordClasses words = WordClasses.german();
    private final BoundaryFeatures features = new BoundaryFeatures(words);
    private final List<String> names = features.names();
    private final Set<String> small;
    private final Set<String> ordered;
    private final LearnedWords learned;

    /** Takes the counted words. */
    public Space(Set<String> small, Set<String> ordered) {
      this.small = new TreeSet<>(small);
      this.ordered = new TreeSet<>(ordered);
      this.learned = new LearnedWords(small, ordered);
    }

    /** The words, given small, of closed classes that begin sentences. */
    public boolean beginsSentences(String small) {
      return words.beginsSentences(small, 0, small.length());
    }

    /** Whether an ordinal follows the word. */
    public boolean isDeterminer(String word) {
      return words.isDeterminer(word);
    }

    /** The model file's text. */
    public String modelFile(Map<String, Double> weights) {
      StringBuilder out = new StringBuilder(BoundaryModel.HEADER).append('\n');
      section(out, "small", small);
      section(out, "ordered", ordered);
      List<String> lines = new ArrayList<>();
      for (String name : names) {
        long thousandths = Math.round(weights.getOrDefault(name, 0.0) * 1000);
        if (thousandths != 0) {
          lines.add(thousandths / 1000.0 + " " + name);
        }
      }
      section(out, "weights", lines);
      return out.toString();
    }

    private static void section(StringBuilder out, String name, Collection<String> lines) {
      out.append(name).append(' ').append(lines.size()).append('\n');
      lines.forEach(line -> out.append(line).append('\n'));
    }
  }

  /** The model file's name. */
  public static String modelFileName() {
    return BoundaryModel.FILE;
  }

  /** The candidate at a mark, or null if the model is not asked there. */
  public static @Nullable BoundaryCandidate at(
      Space space, String text, int sentenceStart, int mark) {
    int end = mark + 1;
    while (end < text.length() && isMark(text.charAt(end))) {
      end++;
    }
    boolean ellipsis = text.charAt(mark) == '…' || text.startsWith("...", mark);
    if (!ellipsis && (text.charAt(mark) != '.' || end > mark + 1)) {
      return null;
    }
    if (end + 1 >= text.length() || text.charAt(end) != ' ') {
      return null;
    }
    int word = Following.wordStart(text, end + 1);
    Preceding preceding = new Preceding(text, space.words, sentenceStart, mark);
    Preceding.Kind kind =
        !ellipsis
            ? preceding.kind()
            : preceding.isEmpty() ? Preceding.Kind.SPACED_ELLIPSIS : Preceding.Kind.ELLIPSIS;
    Following following = new Following(text, space.words, space.learned, end + 1, word);
    boolean asked =
        kind != Preceding.Kind.WORD
            && kind != Preceding.Kind.WORD_OR_ABBREVIATION
            && kind != Preceding.Kind.NEVER_ENDS
            && !following.isMark();
    return asked ? new BoundaryCandidate(kind, preceding, following) : null;
  }

  /** Where the mark ends. */
  public static int markEnd(String text, int mark) {
    int end = mark;
    while (end < text.length() && isMark(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The kind's name, and the abbreviation if it is a known one. */
  public String group(Space space) {
    int number = space.words.number(preceding.listed());
    return kind + (number < 0 ? "" : " " + space.words.listed().get(number));
  }

  /** Whether a number, with a determiner before it or not, is what stands before the mark. */
  public boolean isNumber() {
    return kind == Preceding.Kind.ORDINAL || kind == Preceding.Kind.DATE;
  }

  /** Whether grammar makes the full stop one of an ordinal or an initial before a name. */
  public boolean isSurelyWithin() {
    boolean open =
        following.kind() == Following.Kind.CAPITALIZED
            || following.kind() == Following.Kind.ORDERED
            || following.kind() == Following.Kind.MONTH
            || following.kind() == Following.Kind.DOTTED;
    PreviousWord.Kind previous = preceding.previous();
    return following.opening() == Following.Opening.NONE
        && open
        && (isNumber()
            ? previous == PreviousWord.Kind.DETERMINER
            : kind == Preceding.Kind.CAPITAL_LETTER && previous != PreviousWord.Kind.NUMBERED);
  }

  /** Whether a small word follows. */
  public boolean isBeforeSmall() {
    return following.opening() == Following.Opening.NONE && following.isLowerCase();
  }

  /** Whether a word of a closed class follows, capitalized. */
  public boolean isBeforeStarter() {
    return following.kind() == Following.Kind.CLOSED_CLASS;
  }

  /** The names of the features. */
  public List<String> features(Space space) {
    return Arrays.stream(space.features.of(kind, preceding, following))
        .mapToObj(space.names::get)
        .toList();
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }
}
