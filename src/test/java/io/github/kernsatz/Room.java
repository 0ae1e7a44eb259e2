package io.github.kernsatz;

import java.util.ArrayList;
import java.util.List;

/**
 * A room of the house: a package with one job.
 *
 * @param name its package below ours; {@code root} for ours
 * @param uses the rooms that it may look into
 */
record Room(String name, List<String> uses) {

  /** All of them, in the order in which text flows. */
  static final List<Room> ALL = rooms();

  private static List<Room> rooms() {
    String[] values = {"root", "text", "article", "sentence", "topic", "score"};
    List<Room> rooms = new ArrayList<>();
    rooms.add(new Room("text", List.of()));
    rooms.add(new Room("layout", List.of("text", "model")));
    rooms.add(new Room("model", List.of()));
    for (String name : List.of("article", "sentence", "term")) {
      rooms.add(new Room(name, List.of("text", "layout", "model")));
    }
    rooms.add(new Room("topic", names(rooms)));
    rooms.add(new Room("discourse", List.of("model")));
    for (String name : List.of("salience", "score", "select", "root")) {
      rooms.add(new Room(name, names(rooms)));
    }
    rooms.add(new Room("report", List.of(values)));
    List<String> ofTheCommandLine = new ArrayList<>(List.of(values));
    ofTheCommandLine.add("report");
    rooms.add(new Room("cli", ofTheCommandLine));
    return List.copyOf(rooms);
  }

  private static List<String> names(List<Room> rooms) {
    return rooms.stream().map(Room::name).toList();
  }
}
