package io.github.kernsatz.term;

import io.github.kernsatz.model.ModelFiles;
import io.github.kernsatz.model.WeightedSums;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

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
 * <p>The file stays in memory as it is, and stems are looked up in it by a hash table of offsets:
 * no objects are made of its stems, and what is computed from a stem is computed when it is first
 * asked for. Thread-safe; nothing of what it tells ever changes.
 */
final class Lexicon {

  /** The model file. */
  static final String FILE = "terms.bin";

  private static final int FORMAT = 2;

  /** The bytes before the first stem. */
  private static final int HEAD = 4 * Integer.BYTES;

  private static final int MAX_STEMS = 1 << 20;
  private static final int MAX_SUBJECTS = 10_000;
  private static final int MAX_DIMENSION = 1024;

  /** Each byte as a number: to look it up is sooner than to convert it. */
  private static final float[] NUMBERS = numbers();

  private final byte[] bytes;
  private final int size;
  private final int dimension;
  private final int passages;

  /** For each stem the offset of its letters. */
  private final int[] starts;

  /** For each stem the offset of the numbers behind its letters. */
  private final int[] ends;

  /** Open addressing: a stem's number + 1, 0 is free. */
  private final int[] table;

  /** The offset of the first vector, its scale in front. */
  private final int vectors;

  /** For each dimension the numbers of all subjects. */
  private final float[][] subjects;

  /** For each stem its inverse document frequency, 0 if it has not been asked for yet. */
  private final float[] idf;

  /** For each stem the length of its vector, 0 if it has not been asked for yet. */
  private final float[] norms;

  /** For each stem its form as a part of compounds, null if it has not been asked for yet. */
  private final @Nullable WordForm[] forms;

  private final float idfOfUnseen;

  private Lexicon(byte[] bytes) throws IOException {
    this.bytes = bytes;
    require(bytes.length >= HEAD && integer(0) == FORMAT, "an unknown format");
    size = integer(Integer.BYTES);
    dimension = integer(2 * Integer.BYTES);
    passages = integer(3 * Integer.BYTES);
    boolean sane = size >= 0 && size <= MAX_STEMS && dimension > 0 && dimension <= MAX_DIMENSION;
    require(sane, size + " stems of dimension " + dimension);
    starts = new int[size];
    ends = new int[size];
    table = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
    int at = HEAD;
    for (int entry = 0; entry < size; entry++) {
      at = readStem(entry, at);
    }
    vectors = at;
    int length = Float.BYTES + dimension;
    require(size <= (bytes.length - at) / length, "a vector that is cut off");
    subjects = readSubjects(at + size * length);
    idf = new float[size];
    norms = new float[size];
    forms = new WordForm[size];
    idfOfUnseen = idf(0.5);
  }

  private static float[] numbers() {
    float[] numbers = new float[1 << Byte.SIZE];
    for (int b = Byte.MIN_VALUE; b <= Byte.MAX_VALUE; b++) {
      numbers[b & 0xFF] = b;
    }
    return numbers;
  }

  /** Reads the stem that starts there; the offset behind it. */
  private int readStem(int entry, int at) throws IOException {
    require(bytes.length - at >= Short.BYTES, "a stem that is cut off");
    int length = (bytes[at] & 0xFF) << Byte.SIZE | (bytes[at + 1] & 0xFF);
    starts[entry] = at + Short.BYTES;
    ends[entry] = starts[entry] + length;
    require(bytes.length - starts[entry] >= length + 3 * Integer.BYTES, "a stem that is cut off");
    int frequency = frequency(entry);
    require(frequency >= 1 && frequency <= passages, "a stem of an impossible frequency");
    int head = head(entry);
    int tail = tail(entry);
    require(Math.min(head, tail) >= -1 && Math.max(head, tail) < size, "a part that is no stem");
    int hash = 0;
    for (int i = starts[entry]; i < ends[entry]; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = slot(hash);
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = entry + 1;
    return ends[entry] + 3 * Integer.BYTES;
  }

  private float[][] readSubjects(int start) throws IOException {
    int at = start + Integer.BYTES;
    require(bytes.length >= at, "no subjects");
    int count = integer(start);
    require(count >= 0 && count <= MAX_SUBJECTS, count + " subjects");
    require(count * dimension <= (bytes.length - at) / Float.BYTES, "a subject that is cut off");
    float[][] read = new float[dimension][count];
    for (int subject = 0; subject < count; subject++) {
      for (int d = 0; d < dimension; d++) {
        read[d][subject] = Float.intBitsToFloat(integer(at));
        at += Float.BYTES;
      }
    }
    return read;
  }

  /**
   * The big-endian number at an offset. By hand: through a buffer each would be a dozen calls, and
   * a first summary waits for two hundred thousand, most of them not compiled yet.
   */
  private int integer(int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | (bytes[at + 3] & 0xFF);
  }

  private static void require(boolean condition, String otherwise) throws IOException {
    if (!condition) {
      throw new IOException(otherwise);
    }
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
    return new Lexicon(content.readAllBytes());
  }

  /** A lexicon without stems. */
  static Lexicon empty() {
    try {
      return new Lexicon(
          ByteBuffer.allocate(5 * Integer.BYTES)
              .putInt(FORMAT)
              .putInt(0)
              .putInt(1)
              .putInt(1)
              .putInt(0)
              .array());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * How similar a direction is to each of the subjects, directions of unit length that texts often
   * take.
   *
   * @param products gets them; zeros before
   */
  void subjects(float[] direction, float[] products) {
    int d = 0;
    for (; d < dimension - 3; d += 4) {
      WeightedSums.add(
          products,
          subjects[d],
          direction[d],
          subjects[d + 1],
          direction[d + 1],
          subjects[d + 2],
          direction[d + 2],
          subjects[d + 3],
          direction[d + 3]);
    }
    for (; d < dimension; d++) {
      WeightedSums.add(products, subjects[d], direction[d]);
    }
  }

  int subjectCount() {
    return subjects[0].length;
  }

  /** The number of a stem, −1 if it is not known. */
  int entry(String stem) {
    int hash = 0;
    for (int i = 0; i < stem.length(); i++) {
      char c = stem.charAt(i);
      if (isOneByte(c)) {
        hash = 31 * hash + c;
      } else {
        hash = c < 0x800 ? hash : 31 * hash + lead(c);
        hash = 31 * hash + middle(c);
        hash = 31 * hash + last(c);
      }
    }
    int slot = slot(hash);
    while (table[slot] != 0) {
      if (isStem(table[slot] - 1, stem)) {
        return table[slot] - 1;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  private int slot(int hash) {
    return ((hash * 0x9E3779B9) >>> 8) & (table.length - 1);
  }

  private boolean isStem(int entry, String stem) {
    int at = starts[entry];
    int end = ends[entry];
    for (int i = 0; i < stem.length(); i++) {
      char c = stem.charAt(i);
      int length = isOneByte(c) ? 1 : c < 0x800 ? 2 : 3;
      if (at + length > end
          || (length == 1 && bytes[at] != c)
          || (length == 3 && bytes[at] != lead(c))
          || (length > 1 && bytes[at + length - 2] != middle(c))
          || (length > 1 && bytes[at + length - 1] != last(c))) {
        return false;
      }
      at += length;
    }
    return at == end;
  }

  /** The bytes of a character as {@link DataInputStream#readUTF} reads them. */
  private static boolean isOneByte(char c) {
    return c > 0 && c < 0x80;
  }

  private static byte lead(char c) {
    return (byte) (0xE0 | (c >> 12));
  }

  private static byte middle(char c) {
    return (byte) (c < 0x800 ? 0xC0 | (c >> 6) : 0x80 | ((c >> 6) & 0x3F));
  }

  private static byte last(char c) {
    return (byte) (0x80 | (c & 0x3F));
  }

  /** A stem as a word of its own. */
  WordForm form(int entry) {
    WordForm form = forms[entry];
    if (form == null) {
      String stem = stem(entry);
      form = new WordForm(stem, stem, entry, WordForm.NO_PARTS, 0, 0, this);
      forms[entry] = form;
    }
    return form;
  }

  /** A stem's letters. */
  String stem(int entry) {
    StringBuilder stem = new StringBuilder(ends[entry] - starts[entry]);
    for (int i = starts[entry]; i < ends[entry]; i++) {
      int b = bytes[i];
      if (b >= 0) {
        stem.append((char) b);
      } else if ((b & 0xE0) == 0xC0) {
        stem.append((char) (((b & 0x1F) << 6) | (bytes[++i] & 0x3F)));
      } else {
        stem.append((char) (((b & 0x0F) << 12) | ((bytes[++i] & 0x3F) << 6) | (bytes[++i] & 0x3F)));
      }
    }
    return stem.toString();
  }

  /** The number of passages that a stem occurs in. */
  int frequency(int entry) {
    return integer(ends[entry]);
  }

  /** The number of the stem that a compound starts with, −1 if it is none. */
  int head(int entry) {
    return integer(ends[entry] + Integer.BYTES);
  }

  /** The number of the stem that a compound ends with, −1 if it is none. */
  int tail(int entry) {
    return integer(ends[entry] + 2 * Integer.BYTES);
  }

  float idf(int entry) {
    if (idf[entry] == 0) {
      idf[entry] = idf((double) frequency(entry));
    }
    return idf[entry];
  }

  private float idf(double frequency) {
    return (float) StrictMath.log((passages + 1.0) / frequency);
  }

  /**
   * The weight of a term that is not known: that of a word never seen; for a compound of known
   * parts and for a number halfway to an average word, since many such words are everyday ones.
   */
  float idfOfUnknown(String stem, boolean compound) {
    boolean everyday = compound || Character.isDigit(stem.charAt(0));
    return everyday ? 0.75f * idfOfUnseen : idfOfUnseen;
  }

  int dimension() {
    return dimension;
  }

  private int vector(int entry) {
    return vectors + entry * (Float.BYTES + dimension) + Float.BYTES;
  }

  /** What the numbers of a stem's vector count; 0 without one. */
  float scale(int entry) {
    return Float.intBitsToFloat(integer(vector(entry) - Float.BYTES));
  }

  boolean hasVector(int entry) {
    return scale(entry) > 0;
  }

  /** The length of a stem's vector. */
  float norm(int entry) {
    if (norms[entry] == 0) {
      int squares = 0;
      int vector = vector(entry);
      for (int d = 0; d < dimension; d++) {
        squares += bytes[vector + d] * bytes[vector + d];
      }
      norms[entry] = scale(entry) * (float) Math.sqrt(squares);
    }
    return norms[entry];
  }

  /**
   * The products of a stem's vector with two other vectors, at once because a number must be
   * unpacked to be multiplied; each in four sums side by side, since one alone would wait for each
   * addition before the next.
   *
   * @param products gets the two
   */
  void dots(int entry, float[] first, float[] second, float[] products) {
    float first0 = 0;
    float first1 = 0;
    float first2 = 0;
    float first3 = 0;
    float second0 = 0;
    float second1 = 0;
    float second2 = 0;
    float second3 = 0;
    int vector = vector(entry);
    int d = 0;
    for (; d < dimension - 3; d += 4) {
      float number0 = NUMBERS[bytes[vector + d] & 0xFF];
      float number1 = NUMBERS[bytes[vector + d + 1] & 0xFF];
      float number2 = NUMBERS[bytes[vector + d + 2] & 0xFF];
      float number3 = NUMBERS[bytes[vector + d + 3] & 0xFF];
      first0 += first[d] * number0;
      first1 += first[d + 1] * number1;
      first2 += first[d + 2] * number2;
      first3 += first[d + 3] * number3;
      second0 += second[d] * number0;
      second1 += second[d + 1] * number1;
      second2 += second[d + 2] * number2;
      second3 += second[d + 3] * number3;
    }
    for (; d < dimension; d++) {
      float number = NUMBERS[bytes[vector + d] & 0xFF];
      first0 += first[d] * number;
      second0 += second[d] * number;
    }
    float scale = scale(entry);
    products[0] = (first0 + first1 + (first2 + first3)) * scale;
    products[1] = (second0 + second1 + (second2 + second3)) * scale;
  }

  /**
   * Unpacks a stem's vector.
   *
   * @param vector gets it
   */
  void vector(int entry, float[] vector) {
    float scale = scale(entry);
    int start = vector(entry);
    for (int d = 0; d < dimension; d++) {
      vector[d] = scale * NUMBERS[bytes[start + d] & 0xFF];
    }
  }

  /**
   * Adds a stem's vector before its scale, times a factor, in which the scale may be.
   *
   * @param sum what is added to
   */
  void addTo(int entry, float factor, float[] sum) {
    if (factor != 0) {
      int vector = vector(entry);
      for (int d = 0; d < dimension; d++) {
        sum[d] += factor * NUMBERS[bytes[vector + d] & 0xFF];
      }
    }
  }

  /**
   * Adds two vectors, one after the other, so that rounding is the same as if each were added
   * alone; but the sum is read and written only once.
   *
   * @param sum what is added to
   */
  void addTo(int entry, float factor, int other, float ofOther, float[] sum) {
    int vector = vector(entry);
    int next = vector(other);
    for (int d = 0; d < dimension; d++) {
      sum[d] =
          sum[d]
              + factor * NUMBERS[bytes[vector + d] & 0xFF]
              + ofOther * NUMBERS[bytes[next + d] & 0xFF];
    }
  }
}
