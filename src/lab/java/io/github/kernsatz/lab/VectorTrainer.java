package io.github.kernsatz.lab;

import com.google.common.primitives.Ints;
import com.google.gson.JsonObject;
import io.github.kernsatz.layout.FoldedText;
import io.github.kernsatz.term.TermAnalyzer;
import io.github.kernsatz.term.TermIndex;
import io.github.kernsatz.term.TermSequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Trains {@code models/terms.bin}: document frequencies and vectors of stems, from the corpora
 * {@code klexikon.train}, {@code speeches.train} and {@code wikinews.train}, and from {@link
 * WordFields}.
 *
 * <p>A stem's vector is a row of the truncated singular value decomposition of the matrix of
 * positive pointwise mutual information (Levy and Goldberg 2014), found by randomized projection
 * (Halko, Martinsson and Tropp 2011). Needs {@code MAVEN_OPTS=-Xmx6g}.
 */
final class VectorTrainer {

  /** Stems in fewer passages are left out. */
  private static final int MIN_PASSAGES = 5;

  private static final int MAX_STEMS = Integer.getInteger("stems", 50_000);
  private static final int DIMENSION = Integer.getInteger("dimension", 100);

  /** Dimension of the decomposition, of which the most telling directions are kept. */
  private static final int RAW_DIMENSION = Integer.getInteger("raw", 160);

  /** Content words to the left and right that count as near. */
  private static final int WINDOW = Integer.getInteger("window", 8);

  /** As how many documents a field of words counts: its first as it is, the others shuffled. */
  private static final int FIELD_WEIGHT = Integer.getInteger("fields", 8);

  /** Passages for document frequencies have about so many words: the length of a short article. */
  private static final int PASSAGE = 200;

  private final TermAnalyzer analyzer = TermAnalyzer.withoutLexicon();
  private final TermIndex index = analyzer.newIndex();
  private final List<int[]> documents = new ArrayList<>();
  private final BitSet inField = new BitSet();
  private final SplittableRandom random = new SplittableRandom(20261127);
  private int[] passagesOf = new int[1 << 20];
  private int[] lastPassage = new int[1 << 20];
  private int passages;

  private VectorTrainer() {}

  /**
   * Trains and writes the model.
   *
   * @param args the data directory
   */
  public static void main(String[] args) {
    Corpus corpus = new Corpus(Path.of(args[0]));
    VectorTrainer trainer = new VectorTrainer();
    for (JsonObject document : corpus.documents("klexikon.train")) {
      trainer.add(Corpus.text(document, "text"));
      trainer.add(Corpus.text(document, "summary"));
    }
    for (String name : List.of("speeches.train", "wikinews.train")) {
      for (JsonObject document : corpus.documents(name)) {
        trainer.add(Corpus.text(document, "title") + "\n\n" + Corpus.text(document, "text"));
      }
    }
    for (String field : WordFields.read()) {
      trainer.addField(field);
    }
    ModelFolder.ofThisCheckout().write("terms.bin", trainer.train());
  }

  private void add(String text) {
    documents.add(count(text));
  }

  /** Any word of a field may stand near any other, and needs no text to be known. */
  private void addField(String field) {
    int[] words = count(field);
    for (int word : words) {
      inField.set(word);
    }
    for (int i = 0; i < FIELD_WEIGHT; i++) {
      documents.add(words.clone());
      Shuffle.inPlace(Ints.asList(words), random);
    }
  }

  /** Counts the passages of a text and returns its content words. */
  private int[] count(String text) {
    int[] content = new int[text.length() / 2 + 1];
    int size = 0;
    int wordsInPassage = PASSAGE;
    for (String paragraph : text.split("\n+")) {
      TermSequence words = analyzer.analyze(FoldedText.fold(paragraph), index);
      for (int i = 0; i < words.size(); i++) {
        if (wordsInPassage++ == PASSAGE) {
          passages++;
          wordsInPassage = 0;
        }
        if (words.isContent(i) && !words.isDomain(i)) {
          int term = words.term(i);
          content[size++] = term;
          if (term >= passagesOf.length) {
            passagesOf = Arrays.copyOf(passagesOf, term * 2);
            lastPassage = Arrays.copyOf(lastPassage, term * 2);
          }
          if (lastPassage[term] != passages) {
            lastPassage[term] = passages;
            passagesOf[term]++;
          }
        }
      }
    }
    return Arrays.copyOf(content, size);
  }

  private byte[] train() {
    Map<String, Integer> passagesByStem = new HashMap<>();
    for (int term = 0; term < index.size(); term++) {
      passagesByStem.put(index.stem(term), passagesOf[term]);
    }
    Comparator<Integer> byFrequency =
        Comparator.<Integer>comparingInt(term -> -passagesOf[term]).thenComparing(index::stem);
    int[] stems =
        IntStream.range(0, index.size())
            .filter(term -> isKnownEnough(term) && index.stem(term).length() > 1)
            .filter(term -> !isGenitive(term, passagesByStem))
            .boxed()
            .sorted(
                Comparator.<Integer, Boolean>comparing(term -> !inField.get(term))
                    .thenComparing(byFrequency))
            .limit(MAX_STEMS)
            .sorted(byFrequency)
            .mapToInt(Integer::intValue)
            .toArray();
    int[] numberOf = new int[index.size()];
    Arrays.fill(numberOf, -1);
    for (int i = 0; i < stems.length; i++) {
      numberOf[stems[i]] = i;
    }
    System.out.printf(
        "%,d passages, %,d stems, %,d kept, the rarest in %d passages%n",
        passages, index.size(), stems.length, passagesOf[stems[stems.length - 1]]);
    List<int[]> known =
        documents.stream()
            .map(d -> Arrays.stream(d).map(t -> numberOf[t]).filter(n -> n >= 0).toArray())
            .toList();
    PmiMatrix matrix = PmiMatrix.of(known, stems.length, WINDOW);
    System.out.printf("%,d positive cells%n", matrix.cells());
    float[][] raw = matrix.vectors(RAW_DIMENSION);
    float[][] vectors = new TopicDirections(known, raw, weights(stems)).project(DIMENSION);
    float[] weights = weights(stems);
    for (int i = 0; i < stems.length; i++) {
      Vectors.scale(vectors[i], weights[i]);
    }
    new TopicTuning(known, vectors).tune();
    for (int i = 0; i < stems.length; i++) {
      Vectors.scale(vectors[i], 1 / weights[i]); // the library multiplies by it again
    }
    float[][] subjects = new Subjects(known, vectors, weights(stems)).centres();
    CompoundParts parts = new CompoundParts(stems, index, passagesOf);
    return new LexiconFile(passages, vectors, subjects)
        .bytes(number -> index.stem(stems[number]), number -> passagesOf[stems[number]], parts);
  }

  private boolean isKnownEnough(int term) {
    return passagesOf[term] >= MIN_PASSAGES || inField.get(term);
  }

  private float[] weights(int[] stems) {
    float[] weights = new float[stems.length];
    for (int i = 0; i < stems.length; i++) {
      weights[i] = (float) Math.log((passages + 1.0) / passagesOf[stems[i]]);
    }
    return weights;
  }

  /** Whether a stem is a more frequent one with an "s", which the library takes off itself. */
  private boolean isGenitive(int term, Map<String, Integer> passagesByStem) {
    String stem = index.stem(term);
    String bare = stem.substring(0, stem.length() - 1);
    return stem.length() > 4
        && stem.endsWith("s")
        && passagesByStem.getOrDefault(bare, 0) > 3 * passagesOf[term];
  }
}
