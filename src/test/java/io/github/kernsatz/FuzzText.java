package io.github.kernsatz;

import java.util.List;

/**
 * German text from arbitrary bytes: ISO-8859-1, but for the bytes of control characters, each of
 * which stands for a piece of text that matters to the library. So a file of the corpus can be
 * read, and a changed byte makes another German text.
 */
final class FuzzText {

  private static final List<String> PIECES =
      List.of(
          "„",
          "“",
          "”",
          "‚",
          "‘",
          "’",
          "›",
          "‹",
          "–",
          "—",
          "…",
          "•",
          "€",
          "‑",
          "\u2028",
          "\u2029",
          "\u200b",
          "\ufeff",
          "\u2060",
          "\u202e",
          "\u0308",
          "\u0301",
          "\ud83d",
          "\udc4d",
          "👍🏽",
          "İ",
          "ı",
          "ẞ",
          "ﬁ",
          "中",
          "ا",
          "\u1100",
          "\u1161",
          "z. B. ",
          "Dr. ",
          "usw. ",
          "15. Jh. ",
          "am 3. Oktober ",
          "www.stadt.example ",
          "Foto: dpa\n",
          "Startseite\n",
          "Anzeige\n",
          "Teilen\n",
          "1) ",
          "Die Stadt hat am Montag ",
          "beschlossen. ",
          "Er sagte: ",
          "dass die neue Brücke ",
          "Was jetzt gilt\n\n",
          "Müller ");

  private FuzzText() {}

  /** The text of the bytes from an offset on. */
  static String of(byte[] bytes, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < bytes.length; i++) {
      int value = bytes[i] & 0xff;
      int piece = value >= 0x0e && value < 0x20 ? value - 0x0e : value - 0x80 + 18;
      boolean plain = value < 0x0e || (value >= 0x20 && value < 0x80) || value >= 0xa0;
      if (plain) {
        text.append((char) value);
      } else {
        text.append(PIECES.get(piece));
      }
    }
    return text.toString();
  }
}
