package io.github.kernsatz.report;

import io.github.kernsatz.article.Role;
import io.github.kernsatz.topic.Verdict;
import java.util.Locale;

/** What the page calls things, and how it writes numbers. */
final class Wording {

  private Wording() {}

  static String of(Role role) {
    return switch (role) {
      case TITLE -> "Titel";
      case TEASER -> "Teaser";
      case HEADING -> "Zwischentitel";
      case BODY -> "Absatz";
      case LIST_ITEM -> "Listenpunkt";
      case BOILERPLATE -> "Beiwerk";
    };
  }

  static String of(Verdict verdict) {
    return switch (verdict) {
      case KEPT -> "Behalten";
      case OFF_TOPIC -> "Themenfremd";
      case BOILERPLATE -> "Beiwerk";
      case REPEATED -> "Wiederholung";
    };
  }

  /** The name of a verdict's style. */
  static String style(Verdict verdict) {
    return switch (verdict) {
      case KEPT -> "kept";
      case OFF_TOPIC -> "off";
      case BOILERPLATE -> "page";
      case REPEATED -> "again";
    };
  }

  /** A number for people: 0,42. */
  static String decimal(double number) {
    return String.format(Locale.GERMAN, "%.2f", number);
  }

  /** A count for people: 1.234. */
  static String count(int number) {
    return String.format(Locale.GERMAN, "%,d", number);
  }

  /** A share for people: 15 %. */
  static String percent(int part, int whole) {
    return percent(whole == 0 ? 0 : (double) part / whole);
  }

  /** A number from 0 to 1 for people: 15 %. */
  static String percent(double share) {
    return Math.round(100 * share) + "\u00A0%";
  }

  /** A number for the style sheet: 0.42. */
  static String css(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
