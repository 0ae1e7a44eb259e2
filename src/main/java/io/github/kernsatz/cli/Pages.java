package io.github.kernsatz.cli;

import io.github.kernsatz.Summary;
import io.github.kernsatz.report.SummaryReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes reports: into the one file that the user named, or into a folder, one page an article.
 *
 * <p>A path is a file if it ends like a page's name, and no page is written over one of the texts,
 * so that no article is lost by mistake.
 */
final class Pages {

  private final Path target;
  private final boolean single;
  private final Messages messages;
  private final List<Path> texts;
  private final Set<String> taken = new HashSet<>();

  Pages(String path, Options options, Path folder, Messages messages) throws Failure {
    this.messages = messages;
    this.texts =
        options.sources().stream()
            .filter(Source::isFile)
            .map(Source::name)
            .flatMap(name -> path(folder, name))
            .toList();
    this.single = isPage(path);
    if (path.isBlank()) {
      throw new Failure(messages.text("wrong.noValue", "--html"));
    }
    if (path.equals("-")) {
      throw new Failure(messages.text("wrong.notFolder", path));
    }
    if (single && options.sources().size() > 1) {
      throw new Failure(messages.text("wrong.onePage", path));
    }
    try {
      this.target = folder.resolve(path);
    } catch (InvalidPathException e) {
      throw new Failure(messages.text("wrong.notFolder", path), e);
    }
    if (single && Files.isDirectory(target)) {
      throw new Failure(messages.text("wrong.isFolder", path));
    }
    if (!single && Files.exists(target) && !Files.isDirectory(target)) {
      throw new Failure(messages.text("wrong.notFolder", path));
    }
  }

  private static Stream<Path> path(Path folder, String name) {
    try {
      return Stream.of(folder.resolve(name));
    } catch (InvalidPathException e) {
      // Such a text cannot be read either, and is reported then.
      return Stream.of();
    }
  }

  private static boolean isPage(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm");
  }

  void write(Source source, Summary summary) throws Failure {
    Path page = single ? target : target.resolve(name(source));
    try {
      if (!single) {
        Files.createDirectories(target);
      }
      if (isText(page)) {
        throw new Failure(messages.text("unwritable.text", page));
      }
      Files.write(page, SummaryReport.html(summary).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new Failure(messages.text("unwritable.folder", page), e);
    } catch (AccessDeniedException e) {
      throw new Failure(messages.text("unwritable.denied", page), e);
    } catch (IOException e) {
      throw new Failure(messages.text("unwritable.page", page, e.getClass().getSimpleName()), e);
    }
  }

  private boolean isText(Path page) throws IOException {
    if (Files.exists(page)) {
      for (Path text : texts) {
        if (Files.exists(text) && Files.isSameFile(page, text)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The name of the text with another ending, numbered where two would be the same. */
  private String name(Source source) {
    String stem = "stdin";
    if (source.isFile() || source.isSample()) {
      Path file = Path.of(source.name()).getFileName();
      String name = file == null ? "" : file.toString();
      int dot = name.lastIndexOf('.');
      stem = dot > 0 ? name.substring(0, dot) : name;
    }
    String name = stem;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = stem + "-" + number;
    }
    return name + ".html";
  }
}
