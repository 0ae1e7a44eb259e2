package io.github.kernsatz.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passages in the manner of web portals, from the templates of {@code src/lab/portal-prose.txt}.
 */
final class PortalProse {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
  private static final Pattern LIST = Pattern.compile("(\\w+) = (.*)");

  private final List<String> templates = new ArrayList<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  PortalProse(Path file) {
    try {
      for (String line : Files.readAllLines(file)) {
        Matcher list = LIST.matcher(line);
        if (list.matches()) {
          lists.put(list.group(1), List.of(list.group(2).split(" \\| ")));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          templates.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A run of passages. Neighbours in the file share a subject, so half of the runs keep to it.
   *
   * @param hostNoun a noun of the host, for the slots that ask for one
   */
  List<String> passages(int count, String hostNoun, SplittableRandom random) {
    List<String> passages = new ArrayList<>();
    int at = random.nextInt(templates.size());
    for (int i = 0; i < count; i++) {
      passages.add(fill(templates.get(at), hostNoun, random));
      at = random.nextInt(2) == 0 ? (at + 1) % templates.size() : random.nextInt(templates.size());
    }
    return passages;
  }

  private String fill(String template, String hostNoun, SplittableRandom random) {
    return SLOT.matcher(template)
        .replaceAll(
            slot -> {
              List<String> words = lists.getOrDefault(slot.group(1), List.of(hostNoun));
              return Matcher.quoteReplacement(words.get(random.nextInt(words.size())));
            });
  }
}
