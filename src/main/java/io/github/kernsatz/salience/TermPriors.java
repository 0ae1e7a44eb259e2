package io.github.kernsatz.salience;

import io.github.kernsatz.model.ModelFiles;
import io.github.kernsatz.term.TermIndex;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * What a word itself says about its chance to stand in a summary, before its article is looked at:
 * a summary of an encyclopedic article calls an animal an animal and leaves the archbishopric out.
 *
 * <p>The file, big-endian: int format (1), int number of stems, then for each of the first so many
 * stems of the lexicon one byte, the log odds that it adds times {@value #STEPS}. It belongs to the
 * lexicon that it was trained with, whose numbers of stems it goes by. Immutable and thread-safe.
 */
public final class TermPriors {

  /** Of no word anything is known. */
  public static final TermPriors NONE = new TermPriors(new byte[0]);

  private static final int FORMAT = 1;

  /** The steps of a unit of log odds. */
  private static final int STEPS = 32;

  private static final int MAX_STEMS = 1 << 20;

  private final byte[] steps;

  private TermPriors(byte[] steps) {
    this.steps = steps;
  }

  /**
   * Takes learned log odds, rounded to a 32nd and bounded to ±3.96.
   *
   * @param logOdds for each stem of the lexicon what it adds
   */
  public static TermPriors of(double[] logOdds) {
    byte[] steps = new byte[logOdds.length];
    for (int i = 0; i < steps.length; i++) {
      long step = Math.round(logOdds[i] * STEPS);
      steps[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, step));
    }
    return new TermPriors(steps);
  }

  /** Reads a model file of the jar. */
  static TermPriors load(String name) {
    return ModelFiles.read(name, TermPriors::read);
  }

  /**
   * Reads what {@link #write} makes.
   *
   * @throws IOException if the content is not of this class's format
   */
  static TermPriors read(InputStream content) throws IOException {
    DataInputStream in = new DataInputStream(content);
    int format = in.readInt();
    int size = in.readInt();
    if (format != FORMAT || size < 0 || size > MAX_STEMS) {
      throw new IOException("format " + format + " with " + size + " stems");
    }
    byte[] steps = in.readNBytes(size);
    if (steps.length < size || in.read() >= 0) {
      throw new IOException("not as long as " + size + " stems are");
    }
    return new TermPriors(steps);
  }

  /** The content of a model file. */
  public byte[] write() {
    return ByteBuffer.allocate(2 * Integer.BYTES + steps.length)
        .putInt(FORMAT)
        .putInt(steps.length)
        .put(steps)
        .array();
  }

  /** The log odds that a term of an article adds; 0 if nothing is known of it. */
  float logOdds(TermIndex index, int term) {
    int entry = index.entry(term);
    return entry < 0 || entry >= steps.length ? 0 : (float) steps[entry] / STEPS;
  }
}
