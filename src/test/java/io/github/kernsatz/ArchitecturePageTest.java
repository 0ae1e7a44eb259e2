package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on the architecture says what the rules and the module descriptor say. */
class ArchitecturePageTest {

  private static final String ROOT = "io.github.kernsatz";
  private static final Path PAGE = Path.of("src/site/markdown/architecture.md");

  private final String page = Files.readString(PAGE);
  private final List<Row> rows = rows();

  ArchitecturePageTest() throws IOException {}

  @Test
  void theTableHasEveryRoomInTheOrderOfTheRules() {
    assertThat(rows).extracting(Row::room).isEqualTo(Room.ALL.stream().map(Room::name).toList());
  }

  @Test
  void theTableSaysWhatEachRoomMayUse() {
    for (Room room : Room.ALL) {
      Row row = rows.stream().filter(r -> r.room().equals(room.name())).findFirst().orElseThrow();

      assertThat(usable(row)).as(room.name()).containsExactlyInAnyOrderElementsOf(room.uses());
    }
  }

  @Test
  void theTableNamesEveryExportedTypeAndNoOther() throws IOException {
    Set<String> exported =
        descriptor().exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    Iterable<JavaClass> classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    for (Row row : rows) {
      String name = row.room().equals("root") ? ROOT : ROOT + "." + row.room();
      Set<String> open = new TreeSet<>();
      for (JavaClass type : classes) {
        if (exported.contains(name)
            && type.getPackageName().equals(name)
            && type.isTopLevelClass()
            && type.getModifiers().contains(JavaModifier.PUBLIC)) {
          open.add(type.getSimpleName());
        }
      }
      assertThat(row.types()).as(row.room()).containsExactlyInAnyOrderElementsOf(open);
      assertThat(row.isInternal())
          .as(row.room())
          .isEqualTo(!exported.contains(name) && !row.room().equals("cli"));
    }
  }

  @Test
  void thePictureLeadsThroughTheRoomsInTheirOrder() {
    int start = page.indexOf("```\n") + 4;
    String picture = page.substring(start, page.indexOf("```", start));
    List<String> way = List.of(picture.substring(0, picture.indexOf('\n')).split(" +─▶ +"));
    List<String> order = Room.ALL.stream().map(Room::name).toList();

    assertThat(way.get(0)).isEqualTo("String");
    assertThat(way.subList(1, way.size()))
        .isEqualTo(order.stream().filter(way::contains).toList())
        .hasSize(way.size() - 1);
    assertThat(words(picture)).containsAll(order);
  }

  /** The rooms that a row's last cell names. */
  private List<String> usable(Row row) {
    List<String> above = rows.subList(0, rows.indexOf(row)).stream().map(Row::room).toList();
    if (row.uses().equals("all above")) {
      return above;
    }
    List<String> rooms = new ArrayList<>();
    for (String word : words(row.uses())) {
      if (word.equals("values")) {
        rows.stream()
            .filter(r -> !r.types().isEmpty() && above.contains(r.room()))
            .map(Row::room)
            .filter(room -> !room.equals("root") && !room.equals("report"))
            .forEach(rooms::add);
      } else if (!word.equals("and")) {
        rooms.add(word);
      }
    }
    return rooms;
  }

  private List<Row> rows() {
    return page.lines()
        .dropWhile(line -> !line.startsWith("| package"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(Row::of)
        .toList();
  }

  private static List<String> words(String text) {
    return Pattern.compile("\\w+").matcher(text).results().map(MatchResult::group).toList();
  }

  private static ModuleDescriptor descriptor() throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
      return ModuleDescriptor.read(in);
    }
  }

  /** A line of the table. */
  record Row(String room, boolean isInternal, List<String> types, String uses) {

    static Row of(String line) {
      String[] cells = line.substring(2, line.length() - 2).split(" \\| ");
      return new Row(
          words(cells[0]).get(0),
          cells[0].contains("(internal)"),
          words(cells[1]),
          cells[3].strip());
    }
  }
}
