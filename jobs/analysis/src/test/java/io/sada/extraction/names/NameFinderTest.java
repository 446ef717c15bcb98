package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Section;
import org.junit.jupiter.api.Test;

class NameFinderTest {

  @Test
  void quotesSliceBackFromTheOriginal() {
    String text = "قالت إنفيديا اليوم: NVIDIA و«أوبن\u00A0إيه آي» شريكتان.";
    assertThat(Read.text(text).mentions())
        .hasSize(3)
        .allSatisfy(m -> assertThat(text.substring(m.start(), m.end())).isEqualTo(m.quote()))
        .allSatisfy(m -> assertThat(m.section()).isEqualTo(Section.TEXT));
  }

  @Test
  void theLongestNameWins() {
    assertThat(Read.ids("Shares of Galaxy Digital Holdings rose.")).containsExactly("galaxy");
    assertThat(Read.ids("The Bank of America branch")).containsExactly("bofa");
  }

  @Test
  void shortNamesKeepTheirCase() {
    assertThat(Read.ids("Investors backed xAI again.")).containsExactly("xai");
    assertThat(Read.symbols("Bitcoin rose while XAI holders waited."))
        .containsExactlyInAnyOrder("BTC", "XAI");
    assertThat(Read.symbols("Bitcoin rose while xAI raised money.")).containsExactly("BTC");
  }

  @Test
  void longNamesNeedACapitalWhereTheTextHasAny() {
    assertThat(Read.ids("The oracle spoke, and Oracle listened.")).containsExactly("oracle");
    assertThat(Read.ids("nvidia leads a round in mistral ai")).containsExactly("nvidia", "mistral");
    assertThat(Read.ids("NVIDIA LEADS A ROUND IN MISTRAL AI")).containsExactly("nvidia", "mistral");
  }

  @Test
  void arabicParticlesAreNoPartOfTheName() {
    assertThat(Read.quotes("اتفاق بين سوفت بنك ولإنفيديا حصة")).containsEntry("nvidia", "إنفيديا");
    assertThat(Read.quotes("وبتسلا أيضا مشروع")).containsEntry("tesla", "تسلا");
    assertThat(Read.quotes("قروض للبنك المركزي المصري"))
        .containsEntry("eg_cbe", "لبنك المركزي المصري");
  }

  @Test
  void transliterationsWaverInHamzaLettersAndDots() {
    for (String spelling :
        new String[] {"أوبن إيه آي", "اوبن ايه اي", "أوبن.إيه.آي", "أوبن أي آي", "أوبن إيه.آي"}) {
      assertThat(Read.ids("جمعت " + spelling + " أموالا")).as(spelling).containsExactly("openai");
    }
  }

  @Test
  void transliterationsMayBeWrittenInOneWord() {
    assertThat(Read.ids("قالت مورغانستانلي أمس")).containsExactly("morgan_stanley");
  }

  @Test
  void americaIsWrittenInTwoWays() {
    assertThat(Read.ids("وزارة الخزانة الأميركية")).containsExactly("us_treasury");
    assertThat(Read.ids("وزارة الخزانة الأمريكية")).containsExactly("us_treasury");
  }

  @Test
  void diacriticsAndTatweelDoNotHideAName() {
    assertThat(Read.ids("أعلنت أنثـــروبيك جولتها")).containsExactly("anthropic");
  }

  @Test
  void vowelSignsShowAnOrdinaryWord() {
    assertThat(Read.ids("عرضوا لونًا من الفنون، وبيتكوين ترتفع")).containsExactly("token:BTC");
    assertThat(Read.ids("زُيِّنَ البيت لشركة زين")).containsExactly("zain");
  }

  @Test
  void fullStopsAndHyphensInsideANameCountForNothing() {
    assertThat(Read.ids("قالت إم.جي.إكس إنها تستثمر")).containsExactly("mgx");
    assertThat(Read.ids("T. Rowe Price joined.")).containsExactly("t_rowe");
    assertThat(Read.ids("Sam Bankman Fried appealed.")).containsExactly("sam_bankman_fried");
  }

  @Test
  void possessivesAreNoPartOfAName() {
    assertThat(Read.quotes("Anthropic's chips")).containsEntry("anthropic", "Anthropic");
  }

  @Test
  void accentsMakeAnotherWordOfAnAcronym() {
    assertThat(Read.ids("Lo que MÁS gusta")).isEmpty();
    assertThat(Read.ids("Then MAS warned investors")).containsExactly("sg_mas");
  }

  @Test
  void notesOnListingsNameNobody() {
    assertThat(Read.ids("Tundra Corp (NASDAQ: IBM) rose.")).isEmpty();
    assertThat(Read.ids("Nasdaq Inc said that IBM rose.")).containsExactly("nasdaq", "ibm");
  }
}
