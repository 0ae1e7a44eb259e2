package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "presse@ahrnbach.example",
        "Gerda Holl, presse@ahrnbach.example",
        "Telefon 01234 573911",
        "Gerda Holl, Tel. 01234 / 17-12",
        "Fax: 01234 573912",
        "www.verkehr.example",
        "https://verkehr.example/presse"
      })
  void knowsHowToReachSomebody(String line) {
    assertThat(Contacts.isContact(Lines.block(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Telefon und Fax",
        "12 Anrufe am Telefon",
        "Hafenstraße 3, Altenried",
        "Treffpunkt @ Hafen.de",
        "max@ hafen.example",
        "max @hafen.example",
        "@anna.muster",
        "max@hafen",
        "verkehr.example max@hafen",
        "max@",
        "Mehr auf www.verkehr.example",
        "Wer Fragen hat, erreicht die Pressestelle unter Telefon 01234 5678."
      })
  void takesOtherLinesForNoContact(String line) {
    assertThat(Contacts.isContact(Lines.block(line))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {28, 29})
  void readsNoLongLine(int more) {
    assertThat(Contacts.isContact(Lines.block("Telefon 01234" + " Holl".repeat(more))))
        .isEqualTo(more == 28);
  }
}
