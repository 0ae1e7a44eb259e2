package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What goes wrong around the library gives one clear exception and does no lasting harm. */
class FaultsTest {

  private static final String MODELS = "io/github/kernsatz/model/";

  /** A whole page, so that no model stays unread. */
  private static final String PAGE =
      "Startseite\nImpressum\nAnzeige\nTeilen\nKommentare (12)\nDatenschutz\n".repeat(4)
          + SampleArticles.text("lokales-hallenbad");

  private enum Fault {
    MISSING {
      @Override
      @Nullable InputStream of(byte[] content) {
        return null;
      }
    },
    EMPTY {
      @Override
      InputStream of(byte[] content) {
        return InputStream.nullInputStream();
      }
    },
    TRUNCATED {
      @Override
      InputStream of(byte[] content) {
        return new ByteArrayInputStream(content, 0, content.length - 1);
      }
    },
    BIT_FLIPPED {
      @Override
      InputStream of(byte[] content) {
        byte[] flipped = content.clone();
        flipped[content.length / 2] ^= 4;
        return new ByteArrayInputStream(flipped);
      }
    },
    SWAPPED {
      @Override
      InputStream of(byte[] content) {
        byte[] another = content.clone();
        Arrays.sort(another);
        return new ByteArrayInputStream(another);
      }
    },
    UNREADABLE {
      @Override
      InputStream of(byte[] content) {
        return new SequenceInputStream(Collections.emptyEnumeration()) {
          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
      }
    };

    abstract @Nullable InputStream of(byte[] content);
  }

  @Test
  void brokenModelFilesAreNamedOneByOneAndReadAgainOnceTheyAreWhole()
      throws ReflectiveOperationException, IOException {
    Map<String, Fault> faults = new HashMap<>();
    Object summarizer = copyWith(faults).summarizer();

    Set<String> broken = new TreeSet<>(modelFiles());
    while (!broken.isEmpty()) {
      broken.forEach(file -> faults.put(MODELS + file, Fault.MISSING));
      String file = named(broken, failure(summarizer));
      for (Fault fault : Fault.values()) {
        faults.put(MODELS + file, fault);
        assertThat(failure(summarizer))
            .as(fault + " " + file)
            .isInstanceOf(UncheckedIOException.class)
            .hasMessageStartingWith("Kernsatz cannot read its model file " + file + ": ");
      }
      faults.remove(MODELS + file);
      broken.remove(file);
    }

    assertThat(summarize(summarizer)).isEqualTo(Summarizer.create().summarize(PAGE).text());
  }

  @Test
  void missingChecksumsAreNoReasonToTrust() throws ReflectiveOperationException {
    Map<String, Fault> faults = new HashMap<>();
    Object summarizer = copyWith(faults).summarizer();

    faults.put(MODELS + "SHA256SUMS", Fault.MISSING);

    assertThat(failure(summarizer)).hasMessageContaining("the jar has no SHA256SUMS");
  }

  @Test
  void missingWordListsAreNamedOneByOneAndReadAgainOnceTheyAreThere()
      throws ReflectiveOperationException, IOException {
    Map<String, Fault> faults = new HashMap<>();
    Object summarizer = copyWith(faults).summarizer();

    Set<String> missing = new TreeSet<>(wordLists());
    missing.forEach(list -> faults.put(list, Fault.MISSING));
    while (!missing.isEmpty()) {
      Throwable failure = failure(summarizer);
      assertThat(failure)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageStartingWith("Kernsatz cannot read ");
      String list = named(missing, failure);
      faults.remove(list);
      missing.remove(list);
    }

    assertThat(summarize(summarizer)).isEqualTo(Summarizer.create().summarize(PAGE).text());
  }

  @Test
  void anInterruptedThreadStaysInterrupted() {
    Thread.currentThread().interrupt();

    Summary summary = Summarizer.create().summarize(PAGE);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(summary).isEqualTo(Summarizer.create().summarize(PAGE));
  }

  @Test
  void aThreadInterruptedWhileTheModelsLoadStaysInterrupted() throws ReflectiveOperationException {
    Object summarizer = copyWith(Map.of()).summarizer();
    Thread.currentThread().interrupt();

    String text = summarize(summarizer);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(text).isEqualTo(Summarizer.create().summarize(PAGE).text());
  }

  @Test
  void aSharedSummarizerOutlivesACallThatRanOutOfMemory() throws IOException {
    // The parallel collector gives up where another would collect for minutes.
    List<String> smallHeap =
        List.of("-Xmx96m", "-XX:+UseParallelGC", "-XX:GCTimeLimit=50", "-XX:GCHeapFreeLimit=20");
    assertThat(Jvm.run(OutOfMemory.class, smallHeap)).isEqualTo("ran out of memory, same summary");
  }

  private static List<String> modelFiles() throws IOException {
    return Files.readAllLines(Path.of("models", "SHA256SUMS")).stream()
        .map(line -> line.substring(66))
        .toList();
  }

  private static List<String> wordLists() throws IOException {
    Path resources = Path.of("src/main/resources");
    try (Stream<Path> files = Files.walk(resources)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .map(file -> resources.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.contains("/cli/") && !name.contains("/report/"))
          .toList();
    }
  }

  /** The file that the failure names. */
  private static String named(Set<String> files, Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    return files.stream()
        .filter(file -> message.contains(file.substring(file.lastIndexOf('/') + 1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("none of " + files + " is named", failure));
  }

  private static LibraryCopy copyWith(Map<String, Fault> faults) {
    return new LibraryCopy(
        content -> content,
        (name, original) -> {
          Fault fault = faults.get(name);
          return fault == null || original == null ? original : fault.of(bytes(original));
        });
  }

  private static byte[] bytes(InputStream in) {
    try (in) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Throwable failure(Object summarizer) throws ReflectiveOperationException {
    try {
      summarize(summarizer);
    } catch (InvocationTargetException e) {
      return e.getTargetException();
    }
    try {
      keywords(summarizer);
    } catch (InvocationTargetException e) {
      assertThat(e.getTargetException()).as("of keywords alone").hasMessageContaining("calendar");
      return e.getTargetException();
    }
    throw new AssertionError("a summary in spite of the fault");
  }

  private static void keywords(Object summarizer) throws ReflectiveOperationException {
    Object summary =
        summarizer.getClass().getMethod("summarize", String.class).invoke(summarizer, PAGE);
    summary.getClass().getMethod("keywords").invoke(summary);
  }

  private static String summarize(Object summarizer) throws ReflectiveOperationException {
    Object summary =
        summarizer.getClass().getMethod("summarize", String.class).invoke(summarizer, PAGE);
    return (String) summary.getClass().getMethod("text").invoke(summary);
  }
}
