package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example that the documentation shows compiles and runs, and prints what the documentation
 * says it prints.
 */
class ExamplesTest {

  private static final Pattern MARKDOWN_EXAMPLE =
      Pattern.compile("```java\n(.*?)```\n(?:\n*```text\n(.*?)```)?", Pattern.DOTALL);
  private static final Pattern JAVADOC_EXAMPLE =
      Pattern.compile("<pre>\\{@code\n(.*?)}</pre>", Pattern.DOTALL);

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void compilesRunsAndPrintsWhatItSays(Example example) throws Exception {
    Path source = folder.resolve("Snippet.java");
    Files.writeString(source, example.program());

    assertThat(compile(source)).as(example.program()).isEmpty();
    String printed = run();

    if (!example.output().isEmpty() && ShownOutput.isRefreshed()) {
      ShownOutput.refresh(
          example.page(), example.code(), example.output(), ShownOutput.wrapped(printed));
    } else if (!example.output().isEmpty()) {
      assertThat(printed.replaceAll("\\s+", " ").strip())
          .isEqualTo(example.output().replaceAll("\\s+", " ").strip());
    }
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
    try (Stream<Path> site = Files.walk(Path.of("src/site/markdown"));
        Stream<Path> java = Files.walk(Path.of("src/main/java"))) {
      site.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
      java.filter(ExamplesTest::isPublic).sorted().forEach(pages::add);
    }
    for (Path page : pages) {
      String content = Files.readString(page);
      boolean markdown = page.toString().endsWith(".md");
      if (!markdown) {
        content = content.replaceAll("(?m)^ *\\* ?", "");
      }
      Matcher matcher = (markdown ? MARKDOWN_EXAMPLE : JAVADOC_EXAMPLE).matcher(content);
      for (int number = 1; matcher.find(); number++) {
        String output = markdown && matcher.group(2) != null ? matcher.group(2) : "";
        examples.add(new Example(page, number, matcher.group(1), output));
      }
    }
    return examples;
  }

  private static boolean isPublic(Path source) {
    String name = source.toString();
    return name.endsWith(".java")
        && Stream.of("layout", "model", "term", "select", "cli")
            .noneMatch(room -> name.contains("/" + room + "/"));
  }

  private String compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of(
                      "-proc:none",
                      "-d",
                      folder.toString(),
                      "-classpath",
                      System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      return compiled ? "" : messages.toString();
    }
  }

  private String run() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.out;
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, ExamplesTest.class.getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass("Snippet").getMethod("run").invoke(null);
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** A piece of code from the documentation, and what it is said to print if that is shown. */
  record Example(Path page, int number, String code, String output) {

    /** The code inside a class; {@code text} is one of the bundled articles. */
    String program() {
      String imports =
          code.lines()
              .filter(line -> line.strip().startsWith("import "))
              .reduce("", (all, line) -> all + line + "\n");
      String body =
          code.lines()
              .filter(line -> !line.strip().startsWith("import "))
              .reduce("", (all, line) -> all + line + "\n");
      return """
          import io.github.kernsatz.*;
          import io.github.kernsatz.article.*;
          import io.github.kernsatz.report.*;
          import io.github.kernsatz.score.*;
          import io.github.kernsatz.sentence.*;
          import io.github.kernsatz.text.*;
          import io.github.kernsatz.topic.*;
          import java.util.*;
          %s
          public class Snippet {
            static String text = %s.text("wirtschaft-papierfabrik");

            public static void run() throws Exception {
              %s
            }
          }
          """
          .formatted(imports, SampleArticles.class.getName(), body);
    }

    @Override
    public String toString() {
      return page.getFileName() + " " + number;
    }
  }
}
