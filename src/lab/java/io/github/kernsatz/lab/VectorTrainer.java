package io.github.kernsatz.lab;

import com.google.gson.JsonObject;
import io.github.kernsatz.layout.FoldedText;
import io.github.kernsatz.term.TermAnalyzer;
import io.github.kernsatz.term.TermIndex;
import io.github.kernsatz.term.TermSequence;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains {@code models/terms.bin}: document frequencies and vectors of stems, from the corpora
 * {@code klexikon.train}, {@code speeches.train} and {@code wikinews.train}.
 *
 * <p>A stem's vector is a row of the truncated singular value decomposition of the matrix of
 * positive pointwise mutual information (Levy and Goldberg 2014), found by randomized projection
 * (Halko, Martinsson and Tropp 2011). Needs {@code MAVEN_OPTS=-Xmx6g}.
 */
final class VectorTrainer {

  /** Stems in fewer passages are left out. */
  private static final int MIN_PASSAGES = 5;

  private static final int MAX_STEMS = Integer.getInteger("stems", 50_000);
  private static final int DIMENSION = Integer.getInteger("dimension", 80);

  /** Content words to the left and right that count as near. */
  private static final int WINDOW = Integer.getInteger("window", 8);

  /** Passages for document frequencies have about so many words: the length of a short article. */
  private static final int PASSAGE = 200;

  private final TermAnalyzer analyzer = TermAnalyzer.withoutLexicon();
  private final TermIndex index = analyzer.newIndex();
  private final List<int[]> documents = new ArrayList<>();
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
      trainer.count(Corpus.text(document, "text"));
      trainer.count(Corpus.text(document, "summary"));
    }
    for (String name : List.of("speeches.train", "wikinews.train")) {
      for (JsonObject document : corpus.documents(name)) {
        trainer.count(Corpus.text(document, "title") + "\n\n" + Corpus.text(document, "text"));
      }
    }
    ModelFolder.ofThisCheckout().write("terms.bin", trainer.train());
  }

  private void count(String text) {
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
    documents.add(Arrays.copyOf(content, size));
  }

  private byte[] train() {
    int[] stems =
        IntStream.range(0, index.size())
            .filter(term -> passagesOf[term] >= MIN_PASSAGES && index.stem(term).length() > 1)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(term -> -passagesOf[term])
                    .thenComparing(index::stem))
            .mapToInt(Integer::intValue)
            .limit(MAX_STEMS)
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
    float[][] vectors = matrix.vectors(DIMENSION);
    if (Boolean.getBoolean("passages")) {
      new CommonDirections(known, vectors, weights(stems)).remove(Integer.getInteger("common", 1));
    }
    return write(stems, vectors);
  }

  private float[] weights(int[] stems) {
    float[] weights = new float[stems.length];
    for (int i = 0; i < stems.length; i++) {
      weights[i] = (float) Math.log((passages + 1.0) / passagesOf[stems[i]]);
    }
    return weights;
  }

  private byte[] write(int[] stems, float[][] vectors) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(1);
      out.writeInt(stems.length);
      out.writeInt(DIMENSION);
      out.writeInt(passages);
      for (int stem : stems) {
        out.writeUTF(index.stem(stem));
        out.writeInt(passagesOf[stem]);
      }
      for (float[] vector : vectors) {
        float largest = 0;
        for (float number : vector) {
          largest = Math.max(largest, Math.abs(number));
        }
        float scale = largest / 127;
        out.writeFloat(scale);
        for (float number : vector) {
          out.writeByte(scale == 0 ? 0 : Math.round(number / scale));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
