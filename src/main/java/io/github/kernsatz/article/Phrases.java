package io.github.kernsatz.article;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The phrases by which pages speak of themselves, compared word by word. */
final class Phrases {

  private static final Supplier<Phrases> GERMAN =
      Suppliers.memoize(() -> new Phrases(WordList.read(Phrases.class, "boilerplate.txt")::lines))
          ::get;

  private static final int LONGEST_DATE = 20;

  private final Set<String> lines;
  private final PhraseList openings;
  private final PhraseList labels;
  private final PhraseList ambiguous;
  private final PhraseList tails;
  private final PhraseList notices;
  private final PhraseList credits;
  private final PhraseList invitations;
  private final PhraseList mailHeads;
  private final PhraseList ends;
  private final Set<String> contents;
  private final Set<String> references;
  private final Set<String> dates;
  private final Set<String> days;
  private final Set<String> shares;
  private final Set<String> agencies;
  private final Set<String> hints;
  private final Set<String> related;
  private final Set<String> buttons;
  private final Set<String> calls;
  private final Set<String> person;
  private final Set<String> address;

  private Phrases(Function<String, List<String>> list) {
    Function<String, List<String>> sections =
        name -> list.apply(name).stream().map(Tokens::spelling).toList();
    lines = Set.copyOf(sections.apply("line"));
    openings = new PhraseList(sections.apply("opening"));
    labels = new PhraseList(sections.apply("label"));
    ambiguous = new PhraseList(sections.apply("ambiguous"));
    tails = new PhraseList(sections.apply("tail"));
    notices = new PhraseList(sections.apply("notice"));
    credits = new PhraseList(sections.apply("credit"));
    invitations = new PhraseList(sections.apply("invitation"));
    mailHeads = new PhraseList(sections.apply("mail"));
    ends = new PhraseList(sections.apply("end"));
    contents = Set.copyOf(sections.apply("contents"));
    references = Set.copyOf(sections.apply("references"));
    days = words(sections.apply("day"));
    dates = words(sections.apply("date"));
    shares = words(sections.apply("share"));
    agencies = words(sections.apply("agency"));
    related = Set.copyOf(sections.apply("related"));
    buttons = words(sections.apply("button"));
    calls = words(sections.apply("call"));
    person = words(sections.apply("person"));
    address = words(sections.apply("address"));
    hints = words(sections.apply("hint"));
  }

  /** The phrases of German pages. */
  static Phrases german() {
    return GERMAN.get();
  }

  /** Whether the whole line is a known one. */
  boolean isLine(Tokens tokens) {
    return lines.contains(line(tokens)) || isRelated(tokens) || isContents(tokens);
  }

  /** Whether the whole line announces links to other articles. */
  boolean isRelated(Tokens tokens) {
    return related.contains(line(tokens));
  }

  /** Whether the line is a button's: "Alle akzeptieren", "Jetzt kostenlos anmelden". */
  boolean isButton(Tokens tokens) {
    int most = 5;
    List<String> words = tokens.list();
    return words.size() > 1
        && words.size() <= most
        && calls.containsAll(words.subList(0, words.size() - 1))
        && buttons.contains(words.get(words.size() - 1));
  }

  private static String line(Tokens tokens) {
    // The longest known line has seven words.
    int most = 8;
    if (tokens.list().size() > most) {
      return "";
    }
    List<String> words = new ArrayList<>(tokens.list());
    while (!words.isEmpty() && words.get(words.size() - 1).equals(":")) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
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
    return contents.contains(line(tokens));
  }

  /** Whether the whole line is the heading of a list of references. */
  boolean isReferences(Tokens tokens) {
    return references.contains(line(tokens));
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
    return count(person, tokens);
  }

  /** How many words the line has with which a page turns to its reader. */
  int addressing(Tokens tokens) {
    return count(address, tokens);
  }

  /** How many of the notices' phrases the line contains. */
  int notices(Tokens tokens) {
    return notices.count(tokens, 0, tokens.list().size());
  }

  /** Whether a picture's source is named among the last words. */
  boolean endsInCredit(Tokens tokens) {
    int credit = 10;
    int size = tokens.list().size();
    // A credit needs a name behind it: "ergibt sich folgendes Bild:" is none.
    return credits.count(tokens, Math.max(0, size - credit), Math.max(0, size - 1)) > 0;
  }

  /** Whether the line holds only words of dates and times, and a number. */
  boolean isDate(Tokens tokens) {
    return tokens.words() <= LONGEST_DATE && tokens.numbers() > 0 && only(tokens, days, days);
  }

  /** Whether the line names a day with its year, as in "3. Mai 2023" or "03.05.2023". */
  boolean namesDay(Tokens tokens) {
    List<String> words = tokens.list();
    for (int i = 0; i + 2 < words.size(); i++) {
      String month = words.get(i + 1);
      if (words.get(i).equals(Tokens.NUMBER)
          && words.get(i + 2).equals(Tokens.NUMBER)
          && (month.equals(Tokens.NUMBER) || (month.length() > 2 && days.contains(month)))) {
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
  boolean isDateWord(String word) {
    return days.contains(word) || dates.contains(word);
  }

  /** Whether the line only says when the article appeared or how long it is. */
  boolean isPublishing(Tokens tokens) {
    return tokens.words() <= LONGEST_DATE
        && tokens.numbers() > 0
        && !isDate(tokens)
        && only(tokens, days, dates);
  }

  /** Whether the line holds only words of buttons to share, at least two of them. */
  boolean isShareBar(Tokens tokens) {
    return tokens.words() > 1 && tokens.numbers() < tokens.words() && only(tokens, shares, shares);
  }

  /** Whether a word is the name of an agency, or a part of it. */
  boolean isAgencyWord(String word) {
    return agencies.contains(word);
  }

  /** Whether the line holds only names of agencies. */
  boolean isAgency(Tokens tokens) {
    return tokens.words() > 0
        && tokens.numbers() < tokens.words()
        && only(tokens, agencies, agencies);
  }

  /** Whether the line is an agency's mark with its regional service: "(dpa/bb)", "dpa/lnw". */
  boolean isAgencyMark(Tokens tokens, String text) {
    int longest = 12;
    int slash = text.indexOf('/');
    return slash > 0
        && text.length() <= longest
        && text.indexOf(' ') < 0
        && tokens.words() == 2
        && (agencies.contains(tokens.list().get(0)) || agencies.contains(tokens.list().get(1)));
  }

  /** How many different words of notices the line contains. */
  int hints(Tokens tokens) {
    Set<String> found = new HashSet<>();
    for (String word : tokens.list()) {
      if (hints.contains(word)) {
        found.add(word);
      }
    }
    return found.size();
  }

  private static int count(Set<String> vocabulary, Tokens tokens) {
    int count = 0;
    for (String word : tokens.list()) {
      if (vocabulary.contains(word)) {
        count++;
      }
    }
    return count;
  }

  private static boolean only(Tokens tokens, Set<String> some, Set<String> others) {
    for (String word : tokens.list()) {
      if (Character.isLetter(word.charAt(0))
          && !word.equals(Tokens.NUMBER)
          && !some.contains(word)
          && !others.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> words(Collection<String> lines) {
    Set<String> words = new HashSet<>();
    lines.forEach(line -> words.addAll(List.of(line.split(" +"))));
    return Set.copyOf(words);
  }
}
