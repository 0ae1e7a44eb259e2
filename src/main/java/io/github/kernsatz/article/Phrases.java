package io.github.kernsatz.article;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The phrases by which pages speak of themselves, compared word by word. */
final class Phrases {

  private static final Supplier<Phrases> GERMAN =
      Suppliers.memoize(
              () -> new Phrases(WordList.read(Phrases.class, "boilerplate.txt").sections()))
          ::get;

  private static final int LONGEST_DATE = 20;

  private final Set<String> lines;
  private final PhraseList openings;
  private final PhraseList labels;
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

  private Phrases(Map<String, List<String>> sections) {
    lines = Set.copyOf(sections.getOrDefault("line", List.of()));
    openings = new PhraseList(sections.getOrDefault("opening", List.of()));
    labels = new PhraseList(sections.getOrDefault("label", List.of()));
    tails = new PhraseList(sections.getOrDefault("tail", List.of()));
    notices = new PhraseList(sections.getOrDefault("notice", List.of()));
    credits = new PhraseList(sections.getOrDefault("credit", List.of()));
    invitations = new PhraseList(sections.getOrDefault("invitation", List.of()));
    mailHeads = new PhraseList(sections.getOrDefault("mail", List.of()));
    ends = new PhraseList(sections.getOrDefault("end", List.of()));
    contents = Set.copyOf(sections.getOrDefault("contents", List.of()));
    references = Set.copyOf(sections.getOrDefault("references", List.of()));
    days = words(sections.getOrDefault("day", List.of()));
    dates = words(sections.getOrDefault("date", List.of()));
    shares = words(sections.getOrDefault("share", List.of()));
    agencies = words(sections.getOrDefault("agency", List.of()));
    related = Set.copyOf(sections.getOrDefault("related", List.of()));
    buttons = words(sections.getOrDefault("button", List.of()));
    calls = words(sections.getOrDefault("call", List.of()));
    person = words(sections.getOrDefault("person", List.of()));
    address = words(sections.getOrDefault("address", List.of()));
    hints = words(sections.getOrDefault("hint", List.of()));
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
    return notices.count(tokens.list(), 0);
  }

  /** Whether a picture's source is named among the last words. */
  boolean endsInCredit(Tokens tokens) {
    int credit = 10;
    List<String> words = tokens.list();
    // A credit needs a name behind it: "ergibt sich folgendes Bild:" is none.
    List<String> named = words.subList(0, Math.max(0, words.size() - 1));
    return credits.count(named, Math.max(0, words.size() - credit)) > 0;
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
