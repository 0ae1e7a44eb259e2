package io.github.kernsatz.lab;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** The content of {@code models/terms.bin}, in the format that {@code term.Lexicon} documents. */
final class LexiconFile {

  private static final int FORMAT = 2;

  private final int passages;
  private final float[][] vectors;
  private final float[][] subjects;

  /**
   * Prepares.
   *
   * @param passages how many were counted
   * @param vectors one a stem
   * @param subjects directions of unit length
   */
  LexiconFile(int passages, float[][] vectors, float[][] subjects) {
    this.passages = passages;
    this.vectors = vectors;
    this.subjects = subjects;
  }

  /**
   * The file.
   *
   * @param stems each stem by its number
   * @param passagesOf the passages it occurs in
   */
  byte[] bytes(IntFunction<String> stems, IntUnaryOperator passagesOf, CompoundParts parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(FORMAT);
      out.writeInt(vectors.length);
      out.writeInt(vectors[0].length);
      out.writeInt(passages);
      for (int number = 0; number < vectors.length; number++) {
        out.writeUTF(stems.apply(number));
        out.writeInt(passagesOf.applyAsInt(number));
        int split = parts.split(number);
        out.writeInt(split == 0 ? -1 : parts.head(number, split));
        out.writeInt(split == 0 ? -1 : parts.tail(number, split));
      }
      for (float[] vector : vectors) {
        writeVector(vector, out);
      }
      out.writeInt(subjects.length);
      for (float[] subject : subjects) {
        for (float number : subject) {
          out.writeFloat(number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void writeVector(float[] vector, DataOutputStream out) throws IOException {
    float largest = 0;
    for (float number : vector) {
      largest = Math.max(largest, Math.abs(number));
    }
    float scale = largest / Byte.MAX_VALUE;
    out.writeFloat(scale);
    for (float number : vector) {
      out.writeByte(scale == 0 ? 0 : Math.round(number / scale));
    }
  }
}
