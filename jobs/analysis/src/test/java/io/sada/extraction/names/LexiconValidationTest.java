package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sada.contract.SectorId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconValidationTest {
  @TempDir private Path folder;

  @BeforeEach
  void aLexiconWithoutNames() throws IOException {
    for (String file :
        List.of("companies", "investors", "authorities", "people", "products", "tokens")) {
      write(file + ".yaml", file + ": []\n");
    }
    write("countries.yaml", "countries: []\n");
    StringBuilder sectors = new StringBuilder("sectors:\n");
    for (SectorId sector : SectorId.values()) {
      sectors.append("  - {id: ").append(sector).append(", name: ");
      sectors.append(sector.name()).append(", en: []}\n");
    }
    write("sectors.yaml", sectors.toString());
  }

  @Test
  void filesThatTheFolderLacksAreTheBundledOnes() throws IOException {
    people("- {id: nadia, name: Nadia Benali, ar: [نادية بنعلي]}");
    Files.delete(folder.resolve("countries.yaml"));
    Lexicon lexicon = Lexicon.load(folder);
    assertThat(lexicon.entry("nadia").name()).isEqualTo("Nadia Benali");
    assertThat(lexicon.entry("elon_musk")).as("the file is replaced").isNull();
    assertThat(lexicon.entry("fr")).as("other files are kept").isNotNull();
  }

  @Test
  void aMissingFieldIsNamed() throws IOException {
    people("- {id: nadia}");
    assertThat(problems()).containsExactly("people.yaml: nadia: 'name' is missing");
  }

  @Test
  void anIdThatIsUsedTwiceIsNamed() throws IOException {
    people("- {id: nadia, name: Nadia Benali}", "- {id: nadia, name: Nadia Alaoui}");
    assertThat(problems()).containsExactly("people.yaml: nadia: id is used already in people.yaml");
  }

  @Test
  void aSpellingOfTwoEntriesIsNamedWithBoth() throws IOException {
    people("- {id: nadia, name: Nadia Benali}", "- {id: other, name: Other, en: [Nadia Benali]}");
    assertThat(problems())
        .containsExactly("people.yaml: other: form 'Nadia Benali' is also a form of nadia");
  }

  @Test
  void aSpellingMayBeSharedWhereBothSaySo() throws IOException {
    people(
        "- {id: nadia, name: Nadia Benali, shared: [Nadia B]}",
        "- {id: other, name: Nadia Bennani, shared: [Nadia B]}");
    assertThat(Lexicon.load(folder).entry("other")).isNotNull();
  }

  @Test
  void spellingsThatCapitalsTellApartDoNotCollide() throws IOException {
    write("products.yaml", "products:\n  - {id: a, name: abX}\n  - {id: b, name: ABX}\n");
    assertThat(Lexicon.load(folder).entry("b")).isNotNull();
  }

  @Test
  void anUnknownFieldIsNamed() throws IOException {
    people("- {id: nadia, name: Nadia Benali, arabic: [نادية]}");
    assertThat(problems()).containsExactly("people.yaml: nadia: unknown field 'arabic'");
  }

  @Test
  void aWrongCountryIsNamed() throws IOException {
    people("- {id: nadia, name: Nadia Benali, country: Morocco}");
    assertThat(problems().get(0)).contains("country 'Morocco'");
  }

  @Test
  void anOwnerThatIsNoEntryIsNamed() throws IOException {
    people("- {id: nadia, name: Nadia Benali, owner: nobody}");
    assertThat(problems()).containsExactly("people.yaml: nadia: owner 'nobody' is no entry");
  }

  @Test
  void whatIsNoYamlIsReportedWithItsLine() throws IOException {
    write("people.yaml", "people:\n  - {id: nadia, name: [Nadia}\n");
    assertThat(problems()).hasSize(1);
    assertThat(problems().get(0)).startsWith("people.yaml: line 2: ");
  }

  @Test
  void aFileWithoutItsListIsReported() throws IOException {
    write("people.yaml", "persons: []\n");
    assertThat(problems()).containsExactly("people.yaml: expected 'people:' at the top");
  }

  @Test
  void aSectorWithoutReasonOrWithAnUnknownTokenIsReported() throws IOException {
    String sectors = Files.readString(folder.resolve("sectors.yaml"));
    write("tokens.yaml", "tokens:\n  - {symbol: ABX, name: Abex}\n");
    write("sectors.yaml", sectors.replaceFirst("en: ", "tokens: {ABX: '', NOPE: known}, en: "));
    assertThat(problems())
        .containsExactly(
            "sectors.yaml: decentralised_compute: 'ABX' has no reason",
            "sectors.yaml: decentralised_compute: 'token:NOPE' is no entry of the lexicon");
  }

  @Test
  void aMissingSectorIsReported() throws IOException {
    write("sectors.yaml", "sectors: []\n");
    assertThat(problems()).hasSize(5).contains("sectors.yaml: compute_rwa is missing");
  }

  @Test
  void severalProblemsAreReportedTogether() throws IOException {
    people("- {id: nadia}", "- {name: Nobody}");
    assertThat(problems()).hasSize(2);
  }

  @Test
  void aFolderThatIsNotThereIsReported() {
    LexiconException e =
        catchThrowableOfType(LexiconException.class, () -> Lexicon.load(folder.resolve("nowhere")));
    assertThat(e.getMessage()).contains("no such folder");
  }

  private List<String> problems() {
    return catchThrowableOfType(LexiconException.class, () -> Lexicon.load(folder)).problems();
  }

  private void people(String... lines) throws IOException {
    write("people.yaml", "people:\n  " + String.join("\n  ", lines) + "\n");
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }
}
