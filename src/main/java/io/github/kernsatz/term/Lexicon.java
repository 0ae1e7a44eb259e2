package io.github.kernsatz.term;

import io.github.kernsatz.model.ModelFiles;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * The stems that are known, with the number of passages they occur in and a vector of meaning.
 *
 * <p>The vectors are those of Levy and Goldberg (2014, "Neural word embedding as implicit matrix
 * factorization"): positive pointwise mutual information of stems that stand near each other,
 * reduced by a truncated singular value decomposition, with 8 bits a number.
 *
 * <p>The file, big-endian as {@link DataInputStream} reads it:
 *
 * <pre>
 * int     format (1)
 * int     number of stems
 * int     dimension of the vectors
 * int     number of passages that were counted
 * then for every stem, the most frequent first:
 *   UTF     the stem
 *   int     passages it occurs in
 * then for every stem:
 *   float   scale: a vector's numbers are scale × byte; 0 for a stem without vector
 *   byte[]  the vector
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
final class Lexicon {

  /** The model file. */
  static final String FILE = "terms.bin";

  private static final int FORMAT = 1;
  private static final int MAX_STEMS = 1 << 20;
  private static final int MAX_DIMENSION = 1024;

  private final Map<String, Integer> entries;
  private final float[] idf;
  private final int[] frequency;
  private final float idfOfUnseen;
  private final int dimension;
  private final float[] scale;
  private final byte[] vectors;

  private Lexicon(
      Map<String, Integer> entries,
      int passages,
      int[] frequency,
      int dimension,
      float[] scale,
      byte[] vectors) {
    this.entries = entries;
    this.frequency = frequency;
    this.dimension = dimension;
    this.scale = scale;
    this.vectors = vectors;
    idf = new float[frequency.length];
    for (int i = 0; i < idf.length; i++) {
      idf[i] = (float) Math.log((passages + 1.0) / frequency[i]);
    }
    idfOfUnseen = (float) Math.log((passages + 1.0) / 0.5);
  }

  /** Reads the lexicon of the jar. */
  static Lexicon load() {
    return ModelFiles.read(FILE, Lexicon::read);
  }

  /**
   * Reads a lexicon.
   *
   * @throws IOException if the content is not of this class's format
   */
  static Lexicon read(InputStream content) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(content, 1 << 16));
    if (in.readInt() != FORMAT) {
      throw new IOException("an unknown format");
    }
    int size = in.readInt();
    int dimension = in.readInt();
    int passages = in.readInt();
    if (size < 0 || size > MAX_STEMS || dimension < 1 || dimension > MAX_DIMENSION) {
      throw new IOException(size + " stems of dimension " + dimension);
    }
    Map<String, Integer> entries = new HashMap<>(size * 2);
    int[] frequency = new int[size];
    for (int i = 0; i < size; i++) {
      entries.put(in.readUTF(), i);
      frequency[i] = in.readInt();
      if (frequency[i] < 1 || frequency[i] > passages) {
        throw new IOException("a stem that occurs in " + frequency[i] + " passages");
      }
    }
    float[] scale = new float[size];
    byte[] vectors = new byte[size * dimension];
    for (int i = 0; i < size; i++) {
      scale[i] = in.readFloat();
      in.readFully(vectors, i * dimension, dimension);
    }
    return new Lexicon(entries, passages, frequency, dimension, scale, vectors);
  }

  /** A lexicon without stems. */
  static Lexicon empty() {
    return new Lexicon(Map.of(), 1, new int[0], 1, new float[0], new byte[0]);
  }

  /** The number of a stem, −1 if it is not known. */
  int entry(String stem) {
    Integer entry = entries.get(stem);
    return entry == null ? -1 : entry;
  }

  int dimension() {
    return dimension;
  }

  float idf(int entry) {
    return idf[entry];
  }

  /** The number of passages that a stem occurs in. */
  int frequency(int entry) {
    return frequency[entry];
  }

  /**
   * The weight of a term that is not known: that of a word never seen; for a compound of known
   * parts and for a number halfway to an average word, since many such words are everyday ones.
   */
  float idfOfUnknown(WordForm form) {
    boolean everyday = form.parts().length > 0 || Character.isDigit(form.stem().charAt(0));
    return everyday ? 0.75f * idfOfUnseen : idfOfUnseen;
  }

  boolean hasVector(int entry) {
    return scale[entry] > 0;
  }

  void addTo(int entry, float weight, float[] sum) {
    float factor = weight * scale[entry];
    if (factor != 0) {
      int offset = entry * dimension;
      for (int d = 0; d < dimension; d++) {
        sum[d] += factor * vectors[offset + d];
      }
    }
  }
}
