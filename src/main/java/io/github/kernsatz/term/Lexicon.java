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
 * int     format (2)
 * int     number of stems
 * int     dimension of the vectors
 * int     number of passages that were counted
 * then for every stem, the most frequent first:
 *   UTF     the stem
 *   int     passages it occurs in
 *   int     number of the stem that it starts with, if it is a compound, or −1
 *   int     number of the stem that it ends with, or −1
 * then for every stem:
 *   float   scale: a vector's numbers are scale × byte; 0 for a stem without vector
 *   byte[]  the vector
 * then the subjects, directions that texts are compared with:
 * int       their number
 * float[]   for each a vector of unit length
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
final class Lexicon {

  /** The model file. */
  static final String FILE = "terms.bin";

  private static final int FORMAT = 2;
  private static final int MAX_STEMS = 1 << 20;
  private static final int MAX_SUBJECTS = 10_000;
  private static final int MAX_DIMENSION = 1024;

  private final Map<String, Integer> entries;
  private final String[] stems;
  private final int[] heads;
  private final int[] tails;
  private final float[] idf;
  private final int[] frequency;
  private final float idfOfUnseen;
  private final int dimension;
  private final float[] scale;
  private final byte[] vectors;
  private final float[][] subjects;

  /** For each stem the length of its vector. */
  private final float[] norms;

  private Lexicon(
      String[] stems,
      int passages,
      int[] frequency,
      int[] heads,
      int[] tails,
      int dimension,
      float[] scale,
      byte[] vectors,
      float[][] subjects) {
    this.entries = new HashMap<>(stems.length * 2);
    for (int i = 0; i < stems.length; i++) {
      entries.put(stems[i], i);
    }
    this.stems = stems;
    this.heads = heads;
    this.tails = tails;
    this.frequency = frequency;
    this.dimension = dimension;
    this.scale = scale;
    this.vectors = vectors;
    this.subjects = subjects;
    idf = new float[frequency.length];
    for (int i = 0; i < idf.length; i++) {
      idf[i] = (float) Math.log((passages + 1.0) / frequency[i]);
    }
    norms = new float[stems.length];
    for (int i = 0; i < norms.length; i++) {
      int squares = 0;
      for (int at = i * dimension; at < (i + 1) * dimension; at++) {
        squares += vectors[at] * vectors[at];
      }
      norms[i] = scale[i] * (float) Math.sqrt(squares);
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
    String[] stems = new String[size];
    int[] heads = new int[size];
    int[] tails = new int[size];
    int[] frequency = new int[size];
    for (int i = 0; i < size; i++) {
      stems[i] = in.readUTF();
      frequency[i] = in.readInt();
      if (frequency[i] < 1 || frequency[i] > passages) {
        throw new IOException("a stem that occurs in " + frequency[i] + " passages");
      }
      heads[i] = in.readInt();
      tails[i] = in.readInt();
      if (Math.min(heads[i], tails[i]) < -1 || Math.max(heads[i], tails[i]) >= size) {
        throw new IOException("a part that is no stem");
      }
    }
    float[] scale = new float[size];
    byte[] vectors = new byte[size * dimension];
    for (int i = 0; i < size; i++) {
      scale[i] = in.readFloat();
      in.readFully(vectors, i * dimension, dimension);
    }
    int subjectCount = in.readInt();
    if (subjectCount < 0 || subjectCount > MAX_SUBJECTS) {
      throw new IOException(subjectCount + " subjects");
    }
    float[][] subjects = new float[subjectCount][dimension];
    for (float[] subject : subjects) {
      for (int d = 0; d < dimension; d++) {
        subject[d] = in.readFloat();
      }
    }
    return new Lexicon(
        stems, passages, frequency, heads, tails, dimension, scale, vectors, subjects);
  }

  /** A lexicon without stems. */
  static Lexicon empty() {
    return new Lexicon(
        new String[0],
        1,
        new int[0],
        new int[0],
        new int[0],
        1,
        new float[0],
        new byte[0],
        new float[0][]);
  }

  /** Directions of unit length that texts often take; not to be changed. */
  float[][] subjects() {
    return subjects;
  }

  /** The number of a stem, −1 if it is not known. */
  int entry(String stem) {
    Integer entry = entries.get(stem);
    return entry == null ? -1 : entry;
  }

  String stem(int entry) {
    return stems[entry];
  }

  /** The number of the stem that a compound starts with, −1 if it is none. */
  int head(int entry) {
    return heads[entry];
  }

  /** The number of the stem that a compound ends with, −1 if it is none. */
  int tail(int entry) {
    return tails[entry];
  }

  /** The length of a stem's vector. */
  float norm(int entry) {
    return norms[entry];
  }

  /** The product of a stem's vector with another vector. */
  float dot(int entry, float[] vector) {
    float dot = 0;
    int offset = entry * dimension;
    for (int d = 0; d < dimension; d++) {
      dot += vector[d] * vectors[offset + d];
    }
    return dot * scale[entry];
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
