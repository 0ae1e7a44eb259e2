package io.github.kernsatz.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * Arrays that are worked with while one article is looked at, and taken again for the next one: to
 * make them anew for each would be most of what is allocated.
 *
 * <pre>
 * try (Scratch scratch = Scratch.take()) {
 *   int[] counts = scratch.ints(terms);       // zeros, at least so many
 *   …                                         // nothing of it may be part of a result
 * }
 * </pre>
 *
 * <p>Each array belongs to whoever asked for it until the scratch is closed. One that is never
 * closed is left to the garbage collector. Confined to one thread while it is taken; a few lie
 * ready between calls, for any thread, without locks.
 */
public final class Scratch implements AutoCloseable {

  /** More threads than this make some of theirs anew. */
  private static final int MOST_READY = 16;

  /** Larger ones, in bytes, are those of long texts, and not kept for short ones. */
  private static final long MOST_KEPT = 1 << 20;

  private static final AtomicReferenceArray<Scratch> READY = new AtomicReferenceArray<>(MOST_READY);

  private final Kind<int[]> ints = new Kind<>(int[]::new, Integer.BYTES);
  private final Kind<long[]> longs = new Kind<>(long[]::new, Long.BYTES);
  private final Kind<float[]> floats = new Kind<>(float[]::new, Float.BYTES);
  private final Kind<double[]> doubles = new Kind<>(double[]::new, Double.BYTES);

  /** Vectors, all of one length. */
  private final List<float[]> vectors = new ArrayList<>();

  private int vectorsTaken;

  /** Whether somebody has it. */
  private boolean open = true;

  /** One that has no arrays yet. */
  public Scratch() {}

  /** One that lies ready, or a new one. */
  public static Scratch take() {
    for (int i = 0; i < MOST_READY; i++) {
      Scratch ready = READY.get(i) == null ? null : READY.getAndSet(i, null);
      if (ready != null) {
        ready.open = true;
        return ready;
      }
    }
    return new Scratch();
  }

  /** Zeros: so many and perhaps more, a power of two. */
  public int[] ints(int least) {
    int[] array = ints.take(least);
    Arrays.fill(array, 0);
    return array;
  }

  /** Zeros: so many and perhaps more. */
  public long[] longs(int least) {
    long[] array = longs.take(least);
    Arrays.fill(array, 0);
    return array;
  }

  /** Zeros: so many and perhaps more. */
  public float[] floats(int least) {
    float[] array = floats.take(least);
    Arrays.fill(array, 0);
    return array;
  }

  /** Zeros: so many and perhaps more. */
  public double[] doubles(int least) {
    double[] array = doubles.take(least);
    Arrays.fill(array, 0);
    return array;
  }

  /** Zeros: just so many, which should be as many at every call. */
  public float[] vector(int length) {
    if (vectorsTaken < vectors.size() && vectors.get(vectorsTaken).length == length) {
      float[] vector = vectors.get(vectorsTaken++);
      Arrays.fill(vector, 0);
      return vector;
    }
    float[] vector = new float[length];
    if (vectorsTaken < vectors.size()) {
      vectors.set(vectorsTaken, vector);
    } else {
      vectors.add(vector);
    }
    vectorsTaken++;
    return vector;
  }

  /** Gives the arrays back: nobody uses any of them any more. */
  @Override
  public void close() {
    long bytes = ints.giveBack() + longs.giveBack() + floats.giveBack() + doubles.giveBack();
    for (float[] vector : vectors) {
      bytes += (long) Float.BYTES * vector.length;
    }
    vectorsTaken = 0;
    boolean kept = open && bytes <= MOST_KEPT;
    open = false;
    for (int i = 0; i < MOST_READY && kept; i++) {
      if (READY.compareAndSet(i, null, this)) {
        return;
      }
    }
  }

  /** The arrays of one kind, by the powers of two that are their lengths. */
  private static final class Kind<A> {

    private static final int LEAST_LENGTH = 8;

    private final IntFunction<A> maker;
    private final int bytes;
    private final List<List<A>> ofPower = new ArrayList<>();
    private final int[] taken = new int[Integer.SIZE];

    Kind(IntFunction<A> maker, int bytes) {
      this.maker = maker;
      this.bytes = bytes;
    }

    A take(int least) {
      int power = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(LEAST_LENGTH, least) - 1);
      while (ofPower.size() <= power) {
        ofPower.add(new ArrayList<>(0));
      }
      List<A> same = ofPower.get(power);
      int place = taken[power]++;
      if (place == same.size()) {
        same.add(maker.apply(1 << power));
      }
      return same.get(place);
    }

    /** Gives all of them back and counts their bytes. */
    long giveBack() {
      long sum = 0;
      for (int power = 0; power < ofPower.size(); power++) {
        taken[power] = 0;
        sum += ((long) ofPower.get(power).size() * bytes) << power;
      }
      return sum;
    }
  }
}
