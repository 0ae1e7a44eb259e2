package io.github.kernsatz.article;

import java.util.List;
import java.util.Optional;

/**
 * Boilerplate that its own wording gives away: dates, bylines, credits, buttons, notices.
 *
 * <p>Phrases that sentences may begin with count only where there is no sentence.
 */
final class Notices {

  private static final int LONGEST_NOTICE = 60;
  private static final int LONGEST_CAPTION = 40;
  private static final int LONGEST_BYLINE = 12;

  /** So many different words of notices in a short line are no accident. */
  private static final int HINTS = 4;

  /** Small words between the names of a byline. */
  private static final List<String> JOINERS =
      List.of("von", "und", "van", "de", "zu", "zur", "aus", "in", "berichtet", "berichten");

  /** Small words that follow those: "Anna von der Heide", "Jan van den Berg". */
  private static final List<String> ARTICLES = List.of("der", "den", "dem");

  /** Words of a dateline besides names and dates. */
  private static final List<String> DATELINE = List.of("der", "den", "text", "protokoll");

  /** A name has a first and a last name; a single word behind "von" may be anything. */
  private static final int FULL_NAME = 2;

  private final Phrases phrases = Phrases.german();

  /** Whether the block says when, by whom or with which picture, but nothing of the story. */
  boolean isBoilerplate(Block block) {
    Tokens tokens = block.tokens();
    int words = block.words();
    if (words == 0) {
      return true;
    }
    if (words > LONGEST_NOTICE) {
      return false;
    }
    return phrases.isLine(tokens)
        || phrases.isShareBar(tokens)
        || (phrases.isButton(tokens) && !block.isSentence())
        || isTrail(block)
        || (block.isTableRow() && !block.isProse())
        || phrases.isAgency(tokens)
        || phrases.isAgencyMark(tokens, block.text())
        || (phrases.opens(tokens) && !block.startsWithQuote())
        || (phrases.invites(tokens) && !block.startsWithQuote() && !asksFirst(block))
        || isLabelled(block)
        || phrases.isPublishing(tokens)
        || phrases.isTimeStamp(tokens)
        || isCounter(block)
        || isTagLine(block)
        || isNotice(block)
        || (words <= LONGEST_CAPTION && !block.isSentence() && phrases.endsInCredit(tokens))
        || isByline(block);
  }

  /**
   * Whether the block begins with a label such as "Tags" or "Video" and is no sentence. Where
   * headlines begin with the label too ("Video zeigt Festnahme", "Kommentar zur Wahl"), only names
   * and numbers may follow it.
   */
  boolean isLabelled(Block block) {
    Tokens tokens = block.tokens();
    int label = phrases.ambiguousLabel(tokens);
    return (phrases.isLabelled(tokens) && !block.isClause())
        || (label > 0
            && !block.endsSentence()
            && tokens.lastIndexOf(":") <= label
            && isNames(tokens, label));
  }

  /** Whether a labelled block has more than a label and names, and speaks to no reader. */
  boolean mayBeHeadline(Block block) {
    int least = 4;
    return isLabelled(block)
        && block.words() >= least
        && Headlines.isHeadline(block)
        && phrases.addressing(block.tokens()) == 0
        && !isNames(block.tokens(), 0);
  }

  /** Whether the block is a date and nothing else: above a chapter it may be a heading. */
  boolean isDate(Block block) {
    return phrases.isDate(block.tokens());
  }

  /** Whether the block tells who wrote the article or when. */
  boolean isMetadata(Block block) {
    return isDate(block)
        || phrases.isPublishing(block.tokens())
        || isByline(block)
        || isSignature(block);
  }

  /** Whether the block gives names, sections or numbers with a full date, but no sentence. */
  boolean isDateline(Block block) {
    int most = 15;
    Tokens tokens = block.tokens();
    if (block.words() > most || block.endsSentence() || !phrases.namesDay(tokens)) {
      return false;
    }
    int other = block.words() - tokens.numbers() - tokens.capitalized();
    for (int i = 0; i < tokens.size(); i++) {
      if (phrases.isDateWord(tokens, i) || tokens.isAny(i, JOINERS) || tokens.isAny(i, DATELINE)) {
        other--;
      }
    }
    return other <= 1;
  }

  /** Whether the block reads "Von Anna Muster" or "aus Berlin berichtet Anna Muster". */
  private boolean isByline(Block block) {
    Tokens tokens = block.tokens();
    return opensByline(tokens)
        && block.text().indexOf(':') < 0
        && block.words() <= LONGEST_BYLINE
        && !block.endsSentence()
        && hasAtMostADate(tokens)
        && isNames(tokens, 1)
        && (phrases.isAgencyWord(tokens, 1) || names(tokens, 1) >= FULL_NAME);
  }

  private static boolean opensByline(Tokens tokens) {
    if (tokens.size() < 2) {
      return false;
    }
    return tokens.is(0, "von")
        || tokens.is(0, "by")
        || (tokens.is(0, "aus") && (tokens.has("berichtet") || tokens.has("berichten")));
  }

  /** Whether the block reads "Anna Muster, Berlin": names on both sides of a comma. */
  boolean isSignature(Block block) {
    int most = 6;
    int comma = block.text().indexOf(", ");
    return comma > 0
        && block.text().indexOf(':') < 0
        && block.words() > 2
        && block.words() <= most
        && !block.endsSentence()
        && block.text().substring(0, comma).indexOf(' ') > 0
        && hasAtMostADate(block.tokens())
        && isNames(block.tokens(), 0);
  }

  /** Whom a byline names. */
  Optional<Author> author(Block block) {
    Tokens tokens = block.tokens();
    int by = block.words() <= LONGEST_BYLINE ? tokens.indexOf("von") : -1;
    return by >= 0 && by + 2 < tokens.size()
        ? Optional.of(new Author(tokens, by + 1))
        : Optional.empty();
  }

  /**
   * The first two words of a name.
   *
   * @param tokens a line with the name
   * @param name the place of the first one there
   */
  record Author(Tokens tokens, int name) {

    /** Whether a block begins with the name. */
    boolean opens(Block block) {
      return isAt(block.tokens(), 0);
    }

    /** Whether another line names the same one. */
    boolean isSame(Author other) {
      return isAt(other.tokens, other.name);
    }

    private boolean isAt(Tokens others, int place) {
      return place + 1 < others.size()
          && tokens.isSame(name, others, place)
          && tokens.isSame(name + 1, others, place + 1);
    }
  }

  /** Whether the block announces links to other articles, which follow in the next lines. */
  boolean isRelated(Block block) {
    return phrases.isRelated(block.tokens());
  }

  /**
   * Whether the block is a path or a bar of links: "Startseite > Lokales", "Sport | Kultur | Abo".
   */
  private static boolean isTrail(Block block) {
    if (block.isSentence()) {
      return false;
    }
    int longestEntry = 3;
    int paths = 0;
    int bars = 0;
    String text = block.text();
    for (int i = 1; i + 1 < text.length(); i++) {
      switch (text.charAt(i)) {
        case '>', '»', '›', '→' -> paths += standsFree(text, i) ? 1 : 0;
        case '|', '·', '•' -> bars += standsFree(text, i) ? 1 : 0;
        default -> {}
      }
    }
    return (paths > 0 && block.words() <= longestEntry * (paths + 2))
        || (bars > 1 && block.words() <= longestEntry * (bars + 1));
  }

  private static boolean standsFree(String text, int sign) {
    return text.charAt(sign - 1) == ' ' && text.charAt(sign + 1) == ' ';
  }

  /** Whether the first sentence is a question: "Lesen Sie auch Krimis?" invites nobody. */
  private static boolean asksFirst(Block block) {
    for (int i = 0; i < block.text().length(); i++) {
      char c = block.text().charAt(i);
      if (c == '?') {
        return true;
      }
      if (".:!„\"".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether the block counts pictures: "3/12". */
  private static boolean isCounter(Block block) {
    int longest = 9;
    String text = block.text();
    if (text.length() > longest) {
      return false;
    }
    int slash = text.indexOf('/');
    boolean digits = slash > 0 && slash + 1 < text.length();
    for (int i = 0; i < text.length() && digits; i++) {
      char c = text.charAt(i);
      digits = i == slash || c == ' ' || (c >= '0' && c <= '9');
    }
    return digits;
  }

  /** Whether the block holds hashtags and nothing else: "#wetter #sturm". */
  private static boolean isTagLine(Block block) {
    int tags = 0;
    String text = block.text();
    for (int i = 0; i < text.length(); i++) {
      boolean starts = i == 0 || text.charAt(i - 1) == ' ';
      boolean tag =
          text.charAt(i) == '#' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
      if (starts && !tag && Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
      tags += starts && tag ? 1 : 0;
    }
    return tags > 0;
  }

  private boolean isNotice(Block block) {
    Tokens tokens = block.tokens();
    return !block.startsWithQuote()
        && (phrases.notices(tokens) > 0
            || (phrases.hints(tokens) >= HINTS && 8 * phrases.hints(tokens) >= block.words()));
  }

  /** Whether the line has no number, or a date. */
  private boolean hasAtMostADate(Tokens tokens) {
    return tokens.numbers() == 0 || phrases.namesDay(tokens);
  }

  /** Whether from a word on there are only names, with what joins them, numbers and signs. */
  private boolean isNames(Tokens tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.isLetters(i) && !tokens.isCapitalized(i) && !phrases.isAgencyWord(tokens, i)) {
        boolean joins = i > from && tokens.isAny(i, JOINERS);
        boolean article = i > 0 && tokens.isAny(i, ARTICLES) && tokens.isAny(i - 1, JOINERS);
        if (!joins && !article) {
          return false;
        }
      }
    }
    return true;
  }

  private static int names(Tokens tokens, int from) {
    int names = 0;
    for (int i = from; i < tokens.size(); i++) {
      names += tokens.isCapitalized(i) ? 1 : 0;
    }
    return names;
  }
}
