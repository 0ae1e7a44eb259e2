package io.github.kernsatz.lab;

import io.github.kernsatz.lab.MashUp.Piece;
import io.github.kernsatz.lab.Story.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Makes training articles: hosts with foreign passages of one to four paragraphs from the same and
 * from other subjects and registers, and as many hosts without.
 *
 * <p>Deterministic: the seed and the order of the stories decide.
 */
final class MashUps {

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[a-zäöüß\\d“\"][.!?]) (?=[A-ZÄÖÜ„\"])");

  private static final double CLEAN = 0.45;

  /** Foreign paragraphs have at least so many words. */
  private static final int MIN_FOREIGN_WORDS = 15;

  private final List<Story> stories;
  private final Map<Kind, List<Story>> byKind = new EnumMap<>(Kind.class);
  private final Map<String, List<Story>> bySubject = new HashMap<>();
  private final PortalProse portal;
  private final SplittableRandom random;

  MashUps(List<Story> stories, PortalProse portal, long seed) {
    this.stories = stories;
    this.portal = portal;
    this.random = new SplittableRandom(seed);
    for (Story story : stories) {
      byKind.computeIfAbsent(story.kind(), kind -> new ArrayList<>()).add(story);
      if (!story.subject().isEmpty()) {
        bySubject.computeIfAbsent(story.subject(), s -> new ArrayList<>()).add(story);
      }
    }
  }

  /** All mash-ups of one pass: every host as often as its kind is worth. */
  List<MashUp> all() {
    List<MashUp> mashUps = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      Story story = stories.get(i);
      int times =
          switch (story.kind()) {
            case NEWS -> story.paragraphs().size() >= 3 ? 3 : 1;
            case WIKINEWS -> story.paragraphs().size() >= 2 ? 6 : 0;
            case ENCYCLOPEDIA -> i % 2;
            case SPEECH -> i % 3 == 0 ? 1 : 0;
            case LEGAL -> 0;
          };
      for (int time = 0; time < times; time++) {
        MashUp mashUp = make(i, story);
        if (mashUp.pieces().size() >= 2) {
          mashUps.add(mashUp);
        }
      }
    }
    return mashUps;
  }

  private MashUp make(int number, Story host) {
    List<Piece> pieces = host(host);
    String lead = chance(0.2) ? host.lead() : "";
    if (lead.isEmpty() && pieces.size() > 4 && !pieces.get(0).heading() && chance(0.15)) {
      lead = pieces.remove(0).text(); // as a parser does that takes the first paragraph for it
    }
    String title = chance(0.1) ? "" : host.title();
    if (!chance(CLEAN)) {
      int passages = chance(0.1) ? 2 : 1;
      for (int passage = 0; passage < passages; passage++) {
        insert(pieces, passage(host, pieces));
      }
    }
    return new MashUp(number, host.kind(), title, lead, pieces);
  }

  private List<Piece> host(Story host) {
    List<String> paragraphs = host.paragraphs();
    int most = chance(0.1) ? 2 + random.nextInt(2) : 4 + random.nextInt(chance(0.3) ? 30 : 12);
    int from = 0;
    if (host.kind() == Kind.ENCYCLOPEDIA && chance(0.3)) {
      from = random.nextInt(Math.max(1, paragraphs.size() - most));
    }
    int to = Math.min(paragraphs.size(), from + most);
    boolean fragments = chance(0.1) || (paragraphs.size() < 4 && chance(0.6));
    boolean ownHeadings = chance(0.5);
    boolean madeHeadings = chance(0.15);
    String heading = "";
    List<Piece> pieces = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String own = host.headings().get(i);
      if (ownHeadings && !own.isEmpty() && !own.equals(heading)) {
        pieces.add(new Piece(own, true, false));
        heading = own;
      } else if (madeHeadings && i > from && chance(0.25)) {
        pieces.add(new Piece(headingFrom(paragraphs.get(i)), true, false));
      }
      for (String part : fragments ? fragments(paragraphs.get(i)) : List.of(paragraphs.get(i))) {
        pieces.add(new Piece(part, false, false));
      }
    }
    return pieces;
  }

  private static String headingFrom(String paragraph) {
    String[] words = paragraph.split(" ");
    return String.join(" ", List.of(words).subList(0, Math.min(5, words.length)));
  }

  private List<String> fragments(String paragraph) {
    List<String> fragments = new ArrayList<>();
    StringBuilder fragment = new StringBuilder();
    for (String sentence : SENTENCE_END.split(paragraph)) {
      fragment.append(fragment.length() == 0 ? "" : " ").append(sentence);
      if (fragment.length() > 60 && chance(0.6)) {
        fragments.add(fragment.toString());
        fragment.setLength(0);
      }
    }
    if (fragment.length() > 0) {
      fragments.add(fragment.toString());
    }
    return fragments;
  }

  private List<Piece> passage(Story host, List<Piece> pieces) {
    double dice = random.nextDouble();
    int length = dice < 0.66 ? 1 : dice < 0.90 ? 2 : dice < 0.96 ? 3 : 4;
    length = Math.min(length, Math.max(1, pieces.size() - 1));
    List<Piece> passage = new ArrayList<>();
    double source = random.nextDouble();
    if (source < 0.12) {
      for (String text : portal.passages(length, noun(pieces), random)) {
        passage.add(new Piece(text, false, true));
      }
      if (chance(0.25)) {
        passage.add(0, new Piece("Ein Blick auf das Thema " + noun(pieces), true, true));
      }
      return passage;
    }
    Story other = other(host, source);
    List<String> paragraphs = other.paragraphs();
    int from = random.nextInt(Math.max(1, paragraphs.size() - length + 1));
    for (int i = from; i < paragraphs.size() && passage.size() < length; i++) {
      String text = paragraphs.get(i);
      if (words(text) >= MIN_FOREIGN_WORDS) {
        passage.add(new Piece(text, false, true));
      }
    }
    if (!passage.isEmpty() && chance(0.12)) {
      passage.set(0, new Piece(broken(passage.get(0).text()), false, true));
    }
    if (!passage.isEmpty() && !other.title().isEmpty() && chance(0.15)) {
      passage.add(0, new Piece(other.title(), true, true));
    }
    return passage;
  }

  private Story other(Story host, double source) {
    Kind kind;
    if (source < 0.60) {
      kind = host.kind();
    } else if (source < 0.74) {
      kind = Kind.NEWS;
    } else if (source < 0.84) {
      kind = Kind.ENCYCLOPEDIA;
    } else if (source < 0.91) {
      kind = Kind.SPEECH;
    } else if (source < 0.96) {
      kind = Kind.WIKINEWS;
    } else {
      kind = Kind.LEGAL;
    }
    List<Story> others = byKind.getOrDefault(kind, stories);
    if (kind == host.kind() && !host.subject().isEmpty() && chance(0.6)) {
      others = bySubject.getOrDefault(host.subject(), others);
    }
    Story other = host;
    for (int attempt = 0; attempt < 20 && other.title().equals(host.title()); attempt++) {
      other = others.get(random.nextInt(others.size()));
    }
    return other;
  }

  /** A noun that the host has, so that a passage shares a word with it. */
  private String noun(List<Piece> pieces) {
    String text = pieces.get(random.nextInt(pieces.size())).text();
    String[] words = text.split(" ");
    for (int attempt = 0; attempt < 20; attempt++) {
      String word = words[random.nextInt(words.length)].replaceAll("[^\\p{L}-]", "");
      if (word.length() > 3 && Character.isUpperCase(word.charAt(0))) {
        return word;
      }
    }
    return "Sicherheit";
  }

  private String broken(String text) {
    String[] words = text.split(" ");
    int cut = 1 + random.nextInt(Math.max(1, Math.min(8, words.length - MIN_FOREIGN_WORDS)));
    return String.join(" ", List.of(words).subList(Math.min(cut, words.length - 1), words.length));
  }

  private void insert(List<Piece> pieces, List<Piece> passage) {
    int first = Math.min(pieces.size(), 1 + random.nextInt(2));
    int at = chance(0.5) ? pieces.size() : first + random.nextInt(pieces.size() - first + 1);
    while (at < pieces.size() && at > 0 && pieces.get(at - 1).heading()) {
      at--;
    }
    pieces.addAll(Math.max(1, at), passage);
  }

  private static int words(String text) {
    return text.split(" ").length;
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }
}
