package io.github.kernsatz.layout;

import java.util.Optional;

/**
 * Decides whether a line among others begins a list item. A bullet always does. A dash or an
 * ordinal may also stand there because a line was wrapped before "– so der Sprecher" or before "3.
 * Oktober", so it needs company: another marker of its list nearby, or a colon before it.
 */
final class ItemStarts {

  /** How many lines away the list's next marker may stand, where items are wrapped. */
  private static final int REACH = 6;

  private ItemStarts() {}

  /** Whether a line begins an item, seen within its chunk {@code [from, to)}. */
  static boolean isItem(PhysicalLines lines, int line, int from, int to) {
    Optional<ListMarker> marker = lines.marker(line);
    if (marker.isEmpty()) {
      return false;
    }
    return switch (marker.get().kind()) {
      case BULLET, BRACKET -> true;
      case DASH, ORDINAL ->
          line == from || opensList(lines, line) || hasCompany(lines, line, from, to);
    };
  }

  private static boolean opensList(PhysicalLines lines, int line) {
    return lines.endsWithColon(line - 1);
  }

  private static boolean hasCompany(PhysicalLines lines, int line, int from, int to) {
    ListMarker marker = lines.marker(line).orElseThrow();
    int first = Math.max(from, line - REACH);
    int last = Math.min(to - 1, line + REACH);
    for (int i = first; i <= last; i++) {
      if (i != line && lines.marker(i).filter(marker::isNeighbourOf).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
