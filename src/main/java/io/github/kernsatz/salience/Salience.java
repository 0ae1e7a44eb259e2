package io.github.kernsatz.salience;

import com.google.common.base.Suppliers;
import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.discourse.Discourse;
import io.github.kernsatz.model.BoostedTrees;
import io.github.kernsatz.model.Rows;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.sentence.Sentence;
import io.github.kernsatz.term.Cue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * An article's sentences and terms with what each is worth for a summary.
 *
 * <p>Made in time linear in the text, and of use until it is closed; who does not close it leaves
 * its memory to the garbage collector. Confined to one thread.
 */
public final class Salience implements AutoCloseable {

  /** How probably a summary has a term. */
  public static final String CONCEPTS = "salience-concepts.txt";

  /** What a word itself says about that. */
  public static final String PRIORS = "salience-priors.bin";

  /** What is expected of a sentence in a summary. */
  public static final String SENTENCES = "salience-sentences.txt";

  /** What a sentence's subject says about its worth. */
  public static final String MEANING = "salience-meaning.txt";

  private static final Supplier<BoostedTrees> CONCEPT_TREES =
      Suppliers.memoize(() -> BoostedTrees.load(CONCEPTS))::get;
  private static final Supplier<TermPriors> TERM_PRIORS =
      Suppliers.memoize(() -> TermPriors.load(PRIORS))::get;
  private static final Supplier<SentenceNetwork> SENTENCE_NETWORK =
      Suppliers.memoize(() -> SentenceNetwork.load(SENTENCES))::get;
  private static final Supplier<Meaning> MEANINGS =
      Suppliers.memoize(() -> Meaning.load(MEANING))::get;

  /** Usual sentences have more characters, so that few lists must grow. */
  private static final int FEW_CHARACTERS = 80;

  private final Scratch scratch;
  private final List<Sentence> sentences;
  private final int[] paragraphs;
  private final ArticleTerms terms;
  private final Core core;
  private final Discourse discourse;
  private final double[] concepts;
  private final double[] shared;
  private final double[] ideal;
  private final double[] alone;
  private final double[] editor;
  private final double[] openness;
  private boolean closed;

  private Salience(
      Scratch scratch,
      List<Sentence> sentences,
      int[] paragraphs,
      ArticleTerms terms,
      Core core,
      Discourse discourse,
      double[] concepts,
      int size) {
    this.scratch = scratch;
    this.sentences = sentences;
    this.paragraphs = paragraphs;
    this.terms = terms;
    this.core = core;
    this.discourse = discourse;
    this.concepts = concepts;
    shared = scratch.doubles(size);
    ideal = scratch.doubles(size);
    alone = scratch.doubles(size);
    editor = scratch.doubles(size);
    openness = scratch.doubles(size);
  }

  /** Judges the sentences of all body, list and teaser blocks of an article. */
  public static Salience of(Article article) {
    return of(article, new boolean[article.paragraphs().size()]);
  }

  /**
   * Judges the sentences of body, list and teaser blocks.
   *
   * @param article the article
   * @param leftOut for each block whether its sentences are left out, as if they were not there:
   *     because it says again what an earlier one said, or is about something else
   */
  public static Salience of(Article article, boolean[] leftOut) {
    int room = article.text().length() / FEW_CHARACTERS + 1;
    List<Sentence> sentences = new ArrayList<>(room);
    List<String> texts = new ArrayList<>(room);
    List<Paragraph> blocks = article.paragraphs();
    Scratch scratch = Scratch.take();
    int[] counts = scratch.ints(blocks.size());
    BlockSentences split = new BlockSentences(article);
    for (int b = 0; b < blocks.size(); b++) {
      if (!leftOut[b] && ArticleTerms.hasSentences(blocks.get(b).role())) {
        List<Sentence> own = split.of(b);
        counts[b] = own.size();
        for (int s = 0; s < own.size(); s++) {
          sentences.add(own.get(s));
          texts.add(own.get(s).text());
        }
      }
    }
    int[] paragraphs = paragraphs(counts, blocks.size(), texts.size());
    ArticleTerms terms = ArticleTerms.of(article, texts, paragraphs, scratch);
    Core core = new Core(terms);
    ConceptFeatures features = new ConceptFeatures(terms, core, TERM_PRIORS.get());
    double[] concepts = concepts(features, terms);
    Discourse discourse = Discourse.of(texts, paragraphs, scratch);
    SentenceFeatures rows =
        new SentenceFeatures(
            terms, features, concepts, core, MEANINGS.get(), discourse, surfaces(texts, terms));
    Salience salience =
        new Salience(
            scratch,
            Collections.unmodifiableList(sentences),
            paragraphs,
            terms,
            core,
            discourse,
            concepts,
            texts.size());
    salience.judge(rows);
    return salience;
  }

  /** For each sentence its block, from the number of sentences of each block. */
  private static int[] paragraphs(int[] counts, int blocks, int sentences) {
    int[] paragraphs = new int[sentences];
    int from = 0;
    for (int b = 0; b < blocks; b++) {
      Arrays.fill(paragraphs, from, from + counts[b], b);
      from += counts[b];
    }
    return paragraphs;
  }

  /** Gives its memory back: nothing may be asked any more. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      scratch.close();
    }
  }

  /** Reads the models of this room; those of others are read when they are needed. */
  @SuppressWarnings("ReturnValueIgnored") // only has them read
  public static void load() {
    MEANINGS.get();
    TERM_PRIORS.get();
    CONCEPT_TREES.get();
    SENTENCE_NETWORK.get();
  }

  /** Of terms that only the title has, or compounds as their parts, no sentence asks: 0. */
  private static double[] concepts(ConceptFeatures features, ArticleTerms terms) {
    BoostedTrees trees = CONCEPT_TREES.get();
    int[] said = features.said();
    int width = ConceptFeatures.NAMES.size();
    int count = features.saidCount();
    Scratch scratch = terms.scratch();
    Rows rows = new Rows(count, width, (i, row) -> features.write(said[i], row), scratch);
    double[] margins = scratch.doubles(count);
    double[] weights = scratch.doubles(terms.index().size());
    while (rows.next()) {
      trees.margins(rows, margins);
      for (int i = rows.from(); i < rows.to(); i++) {
        weights[said[i]] = BoostedTrees.probability(margins[i]);
      }
    }
    return weights;
  }

  private void judge(SentenceFeatures features) {
    SentenceNetwork network = SENTENCE_NETWORK.get();
    float[] row = scratch.floats(network.inputs());
    float[] active = scratch.floats(network.hidden());
    float[] outcomes = scratch.floats(SentenceNetwork.OUTCOMES);
    for (int s = 0; s < sentences.size(); s++) {
      features.write(s, row);
      network.foretell(row, active, outcomes);
      shared[s] = Math.max(0, outcomes[SentenceNetwork.SHARE]) * terms.length(s);
      ideal[s] = Math.max(0, Math.min(1, outcomes[SentenceNetwork.IDEAL]));
      alone[s] = outcomes[SentenceNetwork.ALONE];
      editor[s] = Math.max(0, Math.min(1, outcomes[SentenceNetwork.EDITOR]));
      openness[s] = Math.max(0, Math.min(1, outcomes[SentenceNetwork.OPEN]));
    }
  }

  /** The surface of each sentence. */
  public static Surface[] surfaces(List<String> sentences, ArticleTerms terms) {
    Surface[] surfaces = new Surface[sentences.size()];
    int[] cues = terms.scratch().ints(Cue.COUNT * surfaces.length);
    for (int s = 0; s < surfaces.length; s++) {
      surfaces[s] = Surface.of(sentences.get(s), terms.words(s), cues, Cue.COUNT * s);
    }
    return surfaces;
  }

  /** Makes something of a sentence, its score and the index of its block. */
  @FunctionalInterface
  public interface Rating<T> {
    /** Makes it. */
    T of(Sentence sentence, double score, int paragraph);
  }

  /** Makes something of each sentence, in article order. */
  public <T> List<T> rate(Rating<T> rating) {
    List<T> rated = new ArrayList<>(sentences.size());
    for (int s = 0; s < sentences.size(); s++) {
      rated.add(rating.of(sentences.get(s), score(s), paragraphs[s]));
    }
    return Collections.unmodifiableList(rated);
  }

  /** The sentences, in article order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** How alike two sentences are in meaning: the cosine of their vectors, from −1 to 1. */
  public double likeness(int sentence, int other) {
    return core.sentenceLikeSentence(sentence, other);
  }

  /** Where a choice has its arrays. */
  public Scratch scratch() {
    return scratch;
  }

  /** The terms of the sentences. */
  public ArticleTerms terms() {
    return terms;
  }

  /** What each sentence needs around it. */
  public Discourse discourse() {
    return discourse;
  }

  /** How probably a summary has a term of a sentence, from 0 to 1. */
  public double concept(int term) {
    return concepts[term];
  }

  /** The number of a sentence's words that a summary is expected to have, too; 0 or more. */
  public double shared(int sentence) {
    return shared[sentence];
  }

  /** How probably the extract that agrees best with an editor's summary has a sentence. */
  public double ideal(int sentence) {
    return ideal[sentence];
  }

  /**
   * How far a sentence alone is expected to agree with an editor's short summary (F1 of words),
   * above the article's mean and in deviations of its sentences; 0 is usual, 2 is much.
   */
  public double alone(int sentence) {
    return alone[sentence];
  }

  /**
   * How far an editor takes a sentence for an extract of three, from 0 to 1: 1 means surely, and
   * one that he may as well take counts in part. Learned from the choices of readers; see {@code
   * models/README.md}.
   */
  public double editor(int sentence) {
    return editor[sentence];
  }

  /**
   * How far a reader misses what a sentence speaks of who knows the title, but not the sentence
   * before it: from 0 to 1, where 0.5 means that something is missed and the sentence understood.
   * Learned from the marks of readers; see {@code models/README.md}.
   */
  public double openness(int sentence) {
    return openness[sentence];
  }

  /** The agreement with a usual teaser that can be expected of a sentence, from 0 to 1. */
  public double score(int sentence) {
    return Expectation.score(shared[sentence], terms.length(sentence));
  }
}
