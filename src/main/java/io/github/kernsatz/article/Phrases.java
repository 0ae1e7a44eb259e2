package io.github.kernsatz.article;

import com.google.common.base.Suppliers;
import io.github.kernsatz.article.Vocabulary.Kind;
import java.util.BitSet;
import java.util.function.Supplier;

/** The phrases by which pages speak of themselves, compared word by word. */
final class Phrases {

  private static final Supplier<Phrases> GERMAN =
      Suppliers.memoize(() -> new Phrases(Vocabulary.german()))::get;

  private static final int LONGEST_DATE = 20;

  private final Vocabulary vocabulary;
  private final PhraseList lines;
  private final PhraseList openings;
  private final PhraseList labels;
  private final PhraseList ambiguous;
  private final PhraseList tails;
  private final PhraseList notices;
  private final PhraseList credits;
  private final PhraseList invitations;
  private final PhraseList mailHeads;
  private final PhraseList ends;
  private final PhraseList contents;
  private final PhraseList references;
  private final PhraseList related;

  private Phrases(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    lines = list("line");
    openings = list("opening");
    labels = list("label");
    ambiguous = list("ambiguous");
    tails = list("tail");
    notices = list("notice");
    credits = list("credit");
    invitations = list("invitation");
    mailHeads = list("mail");
    ends = list("end");
    contents = list("contents");
    references = list("references");
    related = list("related");
  }

  private PhraseList list(String section) {
    return new PhraseList(vocabulary.phrases(section), vocabulary);
  }

  /** The phrases of German pages. */
  static Phrases german() {
    return GERMAN.get();
  }

  /** Whether the whole line is a known one. */
  boolean isLine(Tokens tokens) {
    return lines.isLine(tokens) || isRelated(tokens) || isContents(tokens);
  }

  /** Whether the whole line announces links to other articles. */
  boolean isRelated(Tokens tokens) {
    return related.isLine(tokens);
  }

  /** Whether the line is a button's: "Alle akzeptieren", "Jetzt kostenlos anmelden". */
  boolean isButton(Tokens tokens) {
    int most = 5;
    int last = tokens.size() - 1;
    if (last < 1 || last >= most || !tokens.is(last, Kind.BUTTON)) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (!tokens.is(i, Kind.CALL)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line begins as boilerplate does, whatever follows. */
  boolean opens(Tokens tokens) {
    return openings.opens(tokens);
  }

  /** Whether the line begins as an invitation to read on elsewhere does. */
  boolean invites(Tokens tokens) {
    return invitations.opens(tokens);
  }

  /** Whether the line is one of a mail's head. */
  boolean isMailHead(Tokens tokens) {
    return mailHeads.opens(tokens);
  }

  /** Whether the line begins as those do that close a text, below its last paragraph. */
  boolean isEnd(Tokens tokens) {
    return ends.opens(tokens);
  }

  /** Whether the whole line announces a table of contents. */
  boolean isContents(Tokens tokens) {
    return contents.isLine(tokens);
  }

  /** Whether the whole line is the heading of a list of references. */
  boolean isReferences(Tokens tokens) {
    return references.isLine(tokens);
  }

  /** Whether the line begins with a label that sentences may begin with too. */
  boolean isLabelled(Tokens tokens) {
    return labels.opens(tokens);
  }

  /**
   * How many words and signs the line's label has if headlines begin with it as well, 0 if none.
   */
  int ambiguousLabel(Tokens tokens) {
    return ambiguous.opening(tokens);
  }

  /** Whether the line begins as those do that open what follows an article. */
  boolean isTail(Tokens tokens) {
    return tails.opens(tokens);
  }

  /** How many words of comments and letters the line has. */
  int personal(Tokens tokens) {
    return tokens.count(Kind.PERSON);
  }

  /** How many words the line has with which a page turns to its reader. */
  int addressing(Tokens tokens) {
    return tokens.count(Kind.ADDRESS);
  }

  /** How many of the notices' phrases the line contains. */
  int notices(Tokens tokens) {
    return tokens.has(Kind.NOTICE) ? notices.count(tokens, 0, tokens.size()) : 0;
  }

  /** Whether a picture's source is named among the last words. */
  boolean endsInCredit(Tokens tokens) {
    int credit = 10;
    int size = tokens.size();
    // A credit needs a name behind it: "ergibt sich folgendes Bild:" is none.
    return credits.count(tokens, Math.max(0, size - credit), Math.max(0, size - 1)) > 0;
  }

  /** Whether the line holds only words of dates and times, and a number. */
  boolean isDate(Tokens tokens) {
    return tokens.words() <= LONGEST_DATE
        && tokens.numbers() > 0
        && only(tokens, Kind.DAY, Kind.DAY);
  }

  /** Whether the line names a day with its year, as in "3. Mai 2023" or "03.05.2023". */
  boolean namesDay(Tokens tokens) {
    int number = vocabulary.anyNumber();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      boolean month =
          tokens.number(i + 1) == number
              || (tokens.is(i + 1, Kind.DAY) && tokens.word(i + 1).length() > 2);
      if (month && tokens.number(i) == number && tokens.number(i + 2) == number) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line names a day and an hour and nothing else. */
  boolean isTimeStamp(Tokens tokens) {
    int hourAndMinute = 5;
    return tokens.numbers() >= hourAndMinute - 1 && isDate(tokens) && namesDay(tokens);
  }

  /** Whether a word is one of dates, times and publishing. */
  boolean isDateWord(Tokens tokens, int word) {
    return tokens.is(word, Kind.DAY) || tokens.is(word, Kind.DATE);
  }

  /** Whether the line only says when the article appeared or how long it is. */
  boolean isPublishing(Tokens tokens) {
    return tokens.words() <= LONGEST_DATE
        && tokens.numbers() > 0
        && !isDate(tokens)
        && only(tokens, Kind.DAY, Kind.DATE);
  }

  /** Whether the line holds only words of buttons to share, at least two of them. */
  boolean isShareBar(Tokens tokens) {
    return tokens.words() > 1
        && tokens.numbers() < tokens.words()
        && only(tokens, Kind.SHARE, Kind.SHARE);
  }

  /** Whether a word is the name of an agency, or a part of it. */
  boolean isAgencyWord(Tokens tokens, int word) {
    return tokens.is(word, Kind.AGENCY);
  }

  /** Whether the line holds only names of agencies. */
  boolean isAgency(Tokens tokens) {
    return tokens.words() > 0
        && tokens.numbers() < tokens.words()
        && only(tokens, Kind.AGENCY, Kind.AGENCY);
  }

  /** Whether the line is an agency's mark with its regional service: "(dpa/bb)", "dpa/lnw". */
  boolean isAgencyMark(Tokens tokens, String text) {
    int longest = 12;
    return text.length() <= longest
        && tokens.words() == 2
        && text.indexOf('/') > 0
        && text.indexOf(' ') < 0
        && (tokens.is(0, Kind.AGENCY) || tokens.is(1, Kind.AGENCY));
  }

  /** How many different words of notices the line contains. */
  int hints(Tokens tokens) {
    if (tokens.count(Kind.HINT) == 0) {
      return 0;
    }
    BitSet found = new BitSet(vocabulary.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Kind.HINT)) {
        found.set(tokens.number(i));
      }
    }
    return found.cardinality();
  }

  private static boolean only(Tokens tokens, Kind some, Kind other) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isLetters(i) && !tokens.is(i, some) && !tokens.is(i, other)) {
        return false;
      }
    }
    return true;
  }
}
