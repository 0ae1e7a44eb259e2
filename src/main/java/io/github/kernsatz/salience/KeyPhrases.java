package io.github.kernsatz.salience;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.layout.FoldedText;
import io.github.kernsatz.term.Cue;
import io.github.kernsatz.term.TermSequence;
import io.github.kernsatz.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the nouns and names that an article is about and gives them the words that belong to them:
 * the first name before a surname, the adjective before its noun.
 *
 * <p>Nouns are told by their capital within a sentence; pairs by how often they stand together.
 * Months and days are none of them. A phrase weighs as much as its noun: the probability that a
 * summary has it, times its rarity.
 */
public final class KeyPhrases {

  /** At half of the full weight stand terms of this inverse document frequency. */
  private static final double USUAL_IDF = 4;

  /** A phrase that weighs less than this part of the best one is none. */
  private static final double LEAST = 0.25;

  private final Article article;
  private final Salience salience;
  private final ArticleTerms terms;

  /** For each term how often it is written as a noun within a sentence, and how often at all. */
  private final int[] nouns;

  private final int[] count;

  /** For each term whether an article stands right before it somewhere. */
  private final boolean[] determined;

  /** How often two words stand side by side, the latter being a noun: (former, latter). */
  private final Map<Long, Integer> pairs = new HashMap<>();

  private KeyPhrases(Article article, Salience salience) {
    this.article = article;
    this.salience = salience;
    this.terms = salience.terms();
    nouns = new int[terms.index().size()];
    count = new int[nouns.length];
    determined = new boolean[nouns.length];
  }

  /**
   * Finds phrases in all sentences that were judged.
   *
   * @param limit the most to find
   * @return the weightiest first
   */
  public static List<KeyPhrase> of(Article article, Salience salience, int limit) {
    return new KeyPhrases(article, salience).find(limit);
  }

  private List<KeyPhrase> find(int limit) {
    count();
    List<Integer> order = new ArrayList<>();
    for (int t = 0; t < nouns.length; t++) {
      if (nouns[t] > 0) {
        order.add(t);
      }
    }
    order.sort(Comparator.comparingDouble((Integer t) -> -weight(t)).thenComparing(t -> t));
    Map<Integer, Integer> heads = new HashMap<>();
    boolean[] taken = new boolean[nouns.length];
    List<Integer> chosen = new ArrayList<>();
    for (int t : order) {
      if (chosen.size() == limit || weight(t) < LEAST * weight(order.get(0))) {
        break;
      }
      if (!taken[t]) {
        int companion = companion(t);
        if (companion >= 0 && !taken[companion]) {
          heads.put(t, companion);
          taken[companion] = true;
        }
        int follower = companion < 0 ? follower(t) : -1;
        int head = follower >= 0 && !taken[follower] ? follower : t;
        if (head != t) {
          heads.put(head, t);
        }
        taken[t] = true;
        taken[head] = true;
        chosen.add(head);
      }
    }
    return phrases(chosen, heads);
  }

  private void count() {
    for (int s = 0; s < terms.size(); s++) {
      TermSequence words = terms.words(s);
      boolean isPartner = false;
      for (int w = 0; w < words.size(); w++) {
        boolean wasPartner = isPartner;
        isPartner = words.isContent(w) && !isDate(s, words, w);
        if (isPartner && !words.isDomain(w)) {
          count[words.term(w)]++;
          if (isNoun(words, w)) {
            nouns[words.term(w)]++;
            determined[words.term(w)] |= w > 0 && isArticle(s, words, w - 1);
          }
          if (wasPartner && words.isCapitalized(w) && isJoined(words, w)) {
            pairs.merge(pair(words.term(w - 1), words.term(w)), 1, Integer::sum);
          }
        }
      }
    }
  }

  private static boolean isNoun(TermSequence words, int w) {
    return words.isCapitalized(w)
        && !words.isSentenceInitial(w)
        && words.end(w) - words.start(w) > 1;
  }

  private boolean isDate(int s, TermSequence words, int w) {
    String text = salience.sentences().get(s).text();
    return CalendarWords.contain(text, words.start(w), words.end(w));
  }

  private boolean isArticle(int s, TermSequence words, int w) {
    String text = salience.sentences().get(s).text();
    int classes = Cue.ofLowerCase(text, words.start(w), words.end(w));
    return (classes & (Cue.DEFINITE.bit() | Cue.INDEFINITE.bit())) != 0;
  }

  /** Names have no article, nouns have one sooner or later. */
  private boolean isName(int term) {
    return nouns[term] > 0 && !determined[term];
  }

  private static boolean isJoined(TermSequence words, int w) {
    return words.start(w) == words.end(w - 1) + 1;
  }

  private double weight(int term) {
    double idf = terms.index().idf(term);
    return salience.concept(term) * idf / (idf + USUAL_IDF);
  }

  /** The word that belongs before a noun: it stands there often, or stands nowhere else. */
  private int companion(int noun) {
    return partner(noun, true);
  }

  /** The noun that a word belongs before, such as the surname to a first name. */
  private int follower(int noun) {
    return partner(noun, false);
  }

  private int partner(int noun, boolean before) {
    int best = -1;
    int most = 0;
    for (Map.Entry<Long, Integer> entry : pairs.entrySet()) {
      int former = (int) (entry.getKey() >>> 32);
      int latter = (int) (long) entry.getKey();
      int own = before ? latter : former;
      int other = before ? former : latter;
      int together = entry.getValue();
      if (own == noun && other != noun) {
        boolean often = together >= 2 && 3 * together >= count[noun];
        boolean name = before && nouns[other] == together && count[other] == together;
        boolean belongs = often || (name && isName(noun) && isName(other));
        if (belongs && (together > most || (together == most && other < best))) {
          most = together;
          best = other;
        }
      }
    }
    return best;
  }

  /** Where a phrase stands, and how often in which form. */
  private static final class Occurrences {
    final Map<String, Integer> forms = new HashMap<>();
    final List<TextSpan> spans = new ArrayList<>();

    /** The form found most often; of equals the shortest. */
    Optional<String> usualForm() {
      return forms.entrySet().stream()
          .min(
              Comparator.comparingInt((Map.Entry<String, Integer> form) -> -form.getValue())
                  .thenComparingInt(form -> form.getKey().length())
                  .thenComparing(Map.Entry::getKey))
          .map(Map.Entry::getKey);
    }
  }

  private List<KeyPhrase> phrases(List<Integer> chosen, Map<Integer, Integer> companions) {
    Map<Integer, Occurrences> found = new HashMap<>();
    for (int s = 0; s < terms.size(); s++) {
      collect(s, chosen, companions, found);
    }
    List<KeyPhrase> phrases = new ArrayList<>();
    for (int head : chosen) {
      Occurrences occurrences = found.getOrDefault(head, new Occurrences());
      occurrences
          .usualForm()
          .ifPresent(form -> phrases.add(new KeyPhrase(form, weight(head), occurrences.spans)));
    }
    return phrases;
  }

  private void collect(
      int s,
      List<Integer> chosen,
      Map<Integer, Integer> companions,
      Map<Integer, Occurrences> found) {
    TermSequence words = terms.words(s);
    FoldedText folded = FoldedText.of(article.text(), salience.sentences().get(s).span());
    for (int w = 0; w < words.size(); w++) {
      int head = words.term(w);
      if (words.isCapitalized(w) && chosen.contains(head)) {
        Integer companion = companions.get(head);
        boolean whole =
            companion != null && w > 0 && words.term(w - 1) == companion && isJoined(words, w);
        int first = whole ? w - 1 : w;
        Occurrences occurrences = found.computeIfAbsent(head, unseen -> new Occurrences());
        if (whole == (companion != null) && !words.isSentenceInitial(first)) {
          String form = folded.text().substring(words.start(first), words.end(w));
          occurrences.forms.merge(form, 1, Integer::sum);
        }
        occurrences.spans.add(folded.originalSpan(words.start(first), words.end(w)));
      }
    }
  }

  private static long pair(int former, int latter) {
    return ((long) former << 32) | latter;
  }
}
