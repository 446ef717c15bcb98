package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that are ordinary words: found with evidence only. */
class WordFirstNamesTest {

  @Test
  void aCapitalInsideASentenceIsEvidence() {
    assertThat(Read.ids("The regulator looked at Circle last week.")).containsExactly("circle");
    assertThat(Read.ids("Draw a circle on paper.")).isEmpty();
  }

  @Test
  void aCapitalAtTheStartOfASentenceIsNone() {
    assertThat(Read.ids("Circle the right answer on the sheet.")).isEmpty();
    assertThat(Read.ids("Circle said it would list its shares.")).containsExactly("circle");
  }

  @Test
  void capitalsInAHeadlineAreNoneButAnActingVerbIs() {
    assertThat(Read.article("Why Every Apple Tree Needs A Block Of Shade", "").mentions())
        .isEmpty();
    assertThat(Read.article("Block Raises New Money From Old Friends", "").mentions()).hasSize(1);
  }

  @Test
  void aLongerNameIsAnotherName() {
    assertThat(Read.ids("They met on Shell Harbour Road.")).isEmpty();
    assertThat(Read.ids("He sang with Mike Ford yesterday.")).isEmpty();
  }

  @Test
  void arabicWordsNeedANounOrQuotationMarks() {
    assertThat(Read.ids("حفلة أوبر في المسرح")).isEmpty();
    assertThat(Read.ids("قالت شركة أوبر إنها تتوسع")).containsExactly("uber");
    assertThat(Read.ids("أعلنت «نون» عن عرض")).containsExactly("noon");
    assertThat(Read.ids("حرف نون في آخر الكلمة")).isEmpty();
  }

  @Test
  void theArticleMakesAnOrdinaryWordOfIt() {
    assertThat(Read.ids("قطاع «الاتصالات» ينمو")).isEmpty();
  }

  @Test
  void aParticleBeforeAnOrdinaryWordIsPartOfAnotherWord() {
    assertThat(Read.ids("شركة فنون للإنتاج، ومشروع «بديل»")).isEmpty();
  }

  @Test
  void whatIsSureOnceSpeaksForTheWholeArticle() {
    assertThat(Read.ids("قالت شركة معادن إن أرباحها زادت. وارتفع سهم معادن بعد ذلك."))
        .containsExactly("maaden", "maaden");
    assertThat(Read.ids("ارتفعت أسعار معادن كثيرة")).isEmpty();
  }

  @Test
  void bitkowinIsMostlyByForming() {
    assertThat(Read.symbols("قام المجلس بتكوين لجنة")).isEmpty();
    assertThat(Read.symbols("يتداول عملة بتكوين في سوق العملات المشفرة")).containsExactly("BTC");
  }

  @Test
  void familyNamesCountWhereTheFullNameIsToo() {
    assertThat(Read.ids("Elon Musk spoke. Musk then left."))
        .containsExactly("elon_musk", "elon_musk");
    assertThat(Read.ids("The smell of Musk filled the air.")).isEmpty();
  }

  @Test
  void neighboursInAListSpeakForADoubtfulName() {
    assertThat(Read.ids("Apollo and Blackstone arranged the loan."))
        .containsExactly("apollo", "blackstone");
    assertThat(Read.ids("Apollo was a god.")).doesNotContain("apollo");
  }

  @Test
  void acronymsWithOtherMeaningsNeedTheFullNameOrAVerb() {
    assertThat(Read.ids("The ICO sold its tokens within hours.")).doesNotContain("uk_ico");
    assertThat(Read.ids("The Information Commissioner's Office acts. The ICO wrote to the firm."))
        .containsExactly("uk_ico", "uk_ico");
    assertThat(Read.ids("ASIC sued the lender.")).containsExactly("au_asic");
  }
}
