package io.github.kernsatz.select;

import io.github.kernsatz.model.Scratch;

/**
 * What the extracts of a beam are worth together with each of the candidates: a row for each
 * extract. At first only the most that it may be is known, which is soon found and tells of most
 * that they are not among the best.
 */
final class Continuations {

  /** Says that none is left. */
  static final int NONE = -1;

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final int columns;
  private final double[] worth;
  private final boolean[] known;

  /** For each row where the best that is left stands, of equals the first; or {@link #NONE}. */
  private final int[] bests;

  private int rows;

  Continuations(int mostRows, int columns, Scratch scratch) {
    this.columns = columns;
    worth = scratch.doubles(mostRows * columns);
    known = new boolean[mostRows * columns];
    bests = scratch.ints(mostRows);
  }

  /** Forgets all. */
  void clear() {
    rows = 0;
  }

  /** Adds a row, in which nothing is left yet. */
  void addRow() {
    for (int c = rows * columns; c < (rows + 1) * columns; c++) {
      worth[c] = NEVER;
      known[c] = false;
    }
    bests[rows++] = NONE;
  }

  /** Puts the most that one may be worth into the last row. */
  void put(int column, double most) {
    int place = (rows - 1) * columns + column;
    worth[place] = most;
    int best = bests[rows - 1];
    bests[rows - 1] = best == NONE || most > worth[best] ? place : best;
  }

  /** The place of the best that is left, of equals the first; {@link #NONE} if none is. */
  int best() {
    int best = NONE;
    for (int row = 0; row < rows; row++) {
      int place = bests[row];
      if (place != NONE && (best == NONE || worth[place] > worth[best])) {
        best = place;
      }
    }
    return best;
  }

  /** Whether what is known of one is not only the most that it may be worth. */
  boolean isKnown(int place) {
    return known[place];
  }

  /** Tells what one is worth. */
  void tell(int place, double exactly) {
    known[place] = true;
    worth[place] = exactly;
    findBest(row(place));
  }

  /** Leaves one out from now on: it is known to be worth less than any other. */
  void remove(int place) {
    tell(place, NEVER);
  }

  int row(int place) {
    return place / columns;
  }

  int column(int place) {
    return place % columns;
  }

  private void findBest(int row) {
    int best = NONE;
    double most = NEVER;
    for (int c = row * columns; c < (row + 1) * columns; c++) {
      if (worth[c] > most) {
        most = worth[c];
        best = c;
      }
    }
    bests[row] = best;
  }
}
