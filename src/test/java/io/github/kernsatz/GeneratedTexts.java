package io.github.kernsatz;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * German texts from seeds: articles put together from sentence patterns, or stretches of the sample
 * articles, left as they are or mangled. The same seed gives the same text.
 */
final class GeneratedTexts {

  private static final List<String> ARTICLES =
      Stream.of(
              "lokales-hallenbad",
              "sport-handball",
              "wissenschaft-fledermaeuse",
              "wirtschaft-papierfabrik",
              "interview-starkregen",
              "mischtext-nachtzug")
          .map(SampleArticles::text)
          .toList();

  private static final List<String> WHO =
      List.of(
          "Der Gemeinderat von Oberlingen",
          "Bürgermeisterin Prof. Dr. Änne Groß",
          "Die Müller & Söhne GmbH",
          "Der 1. FC Hornbach",
          "Er",
          "Die Behörde",
          "Das Bundesamt für Straßenwesen",
          "Ein Sprecher",
          "Jürgen v. d. Heide",
          "Die Leser*innen",
          "Reuter",
          "Dieser Schritt",
          "Man",
          "Die EU-Kommission",
          "Sie");

  private static final List<String> DID =
      List.of(
          "hat den Umbau der Brücke beschlossen",
          "rechnet mit ca. 3,5 Mio. Euro Mehrkosten",
          "will z. B. die Öffnungszeiten ändern",
          "kommt auf 1.234,50 Euro bzw. 12 % weniger",
          "lehnt den Plan vom 3. Oktober 2021 ab",
          "sagte: „Das geht so nicht weiter“",
          "verweist auf www.oberlingen.example/rathaus",
          "schläft um 20.45 Uhr im Übungsraum",
          "prüft Straßenbahnhaltestellenverlängerungen u. a. in der Innenstadt",
          "traf in der 90. Minute zum 2:1",
          "zog im 15. Jh. nach St. Gallen",
          "fordert mehr Geld für Schulen, Kitas usw.",
          "(s. o.) bleibt dabei",
          "hat nichts gesagt");

  private static final List<String> ENDS =
      List.of(".", ".", ".", ".", "!", "?", " …", "...", ".“", ". – So heißt es.", ", heißt es.");

  private static final List<String> LINES =
      List.of(
          "Startseite",
          "Politik",
          "Wetter",
          "Anmelden",
          "Mehr zum Thema",
          "Foto: dpa",
          "Alle Rechte vorbehalten",
          "Teilen",
          "Newsletter abonnieren",
          "Lesen Sie auch",
          "Von Karla Wüst",
          "24.11.2026, 10:15 Uhr",
          "Anzeige",
          "Kommentare (12)",
          "Impressum",
          "Datenschutz");

  private static final List<String> DEBRIS =
      List.of(
          "\n",
          "\n\n",
          "\r\n",
          "\u00a0",
          "\u00ad",
          "\u200b",
          "\ufeff",
          "\t",
          " ",
          "…",
          "...",
          ".",
          "!",
          "?",
          "„",
          "“",
          "»",
          "«",
          "\"",
          "(",
          ")",
          "–",
          "z. B. ",
          "usw.",
          "3.",
          "•",
          "1) ",
          "\u0308",
          "e\u0301",
          "\ud83d",
          "\udc4d",
          "👍🏽",
          "\u0000",
          "\u202e",
          "Ä",
          "ß",
          "İ",
          "ﬁ",
          "中文。",
          "ABC",
          "www.example.org",
          "Foto: dpa",
          "\u2028",
          "\u2029",
          "\u0085",
          ":",
          ";",
          "’",
          "*",
          "<p>",
          "| a | b |",
          "1234567890",
          "\uac00\u11a8",
          "\u1100\u1161",
          "ẞ",
          "ſ",
          "\u0345",
          "\uffff",
          "٣.",
          "Ⅷ.",
          "ª",
          "\u3000",
          "-",
          "--",
          "{",
          "}",
          "\\",
          "%s",
          "\u001b[0m",
          "§ 3");

  private GeneratedTexts() {}

  /** A text; three of four are mangled. */
  static String of(int seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    StringBuilder text =
        new StringBuilder(random.nextInt(3) == 0 ? stretch(random) : article(random));
    if (random.nextInt(4) != 0) {
      for (int i = 1 + random.nextInt(1 + text.length() / 40); i > 0; i--) {
        mangle(text, random);
      }
    }
    return switch (random.nextInt(12)) {
      case 0 -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case 1 -> text.toString().replace("\n", "\r\n");
      case 2 -> text.toString().replace('\n', ' ');
      default -> text.toString();
    };
  }

  /** An article that is not mangled. */
  static String article(int seed) {
    return article(new Random(~seed * 0x9E3779B97F4A7C15L));
  }

  private static String article(Random random) {
    StringBuilder text = new StringBuilder();
    String gap = random.nextInt(5) == 0 ? "\n" : "\n\n";
    boolean page = random.nextInt(8) == 0;
    boolean wrapped = random.nextInt(5) == 0;
    if (page) {
      lines(text, random, 20);
    }
    if (random.nextBoolean()) {
      text.append(pick(WHO, random)).append(' ').append(pick(DID, random)).append(gap);
    }
    for (int i = random.nextInt(6); i >= 0; i--) {
      switch (random.nextInt(10)) {
        case 0 -> text.append("Was jetzt zu tun ist").append(gap);
        case 1 -> lines(text, random, 1 + random.nextInt(3));
        case 2 -> list(text, random);
        default -> {
          String paragraph = paragraph(random);
          text.append(wrapped ? wrap(paragraph, 60 + random.nextInt(20)) : paragraph).append(gap);
        }
      }
    }
    if (page) {
      lines(text, random, 10);
    }
    return text.toString();
  }

  private static String paragraph(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(pick(WHO, random)).append(' ').append(pick(DID, random));
      text.append(pick(ENDS, random)).append(i == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static void lines(StringBuilder text, Random random, int count) {
    for (int i = 0; i < count; i++) {
      text.append(pick(LINES, random)).append('\n');
    }
    text.append('\n');
  }

  private static void list(StringBuilder text, Random random) {
    String marker = pick(List.of("• ", "- ", "1) ", "1. ", "a) "), random);
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(marker).append(pick(DID, random)).append('\n');
    }
    text.append('\n');
  }

  private static String wrap(String paragraph, int width) {
    StringBuilder text = new StringBuilder(paragraph);
    int lineStart = 0;
    while (text.length() - lineStart > width) {
      int blank = text.lastIndexOf(" ", lineStart + width);
      if (blank <= lineStart) {
        break;
      }
      text.setCharAt(blank, '\n');
      lineStart = blank + 1;
    }
    return text.toString();
  }

  private static String stretch(Random random) {
    String article = pick(ARTICLES, random);
    int from = random.nextInt(article.length() / 2);
    return article.substring(from, Math.min(article.length(), from + random.nextInt(2_000)));
  }

  private static void mangle(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    switch (random.nextInt(5)) {
      case 0, 1 -> text.insert(at, pick(DEBRIS, random));
      case 2 -> text.insert(at, pick(DEBRIS, random).repeat(2 + random.nextInt(8)));
      case 3 -> text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
      default ->
          text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(200))));
    }
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
