package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose a generic body is. */
class AuthoritiesTest {

  @Test
  void aNationalityBeforeIt() {
    assertThat(Read.ids("The Greek finance ministry eased the rules."))
        .containsExactly("ministry_of_finance:GR");
    assertThat(Read.quotes("The Greek finance ministry eased the rules."))
        .containsValue("Greek finance ministry");
  }

  @Test
  void aPossessiveBeforeIt() {
    assertThat(Read.ids("Egypt's central bank raised rates.")).containsExactly("eg_cbe");
  }

  @Test
  void aSmallWordMayStandBetween() {
    assertThat(Read.ids("Brazilian federal prosecutors opened a case."))
        .containsExactly("prosecutors:BR");
  }

  @Test
  void aPlaceBehindItIsNoPartOfTheName() {
    NameMention court = Read.text("A court in Paris ruled on Monday.").mentions().get(0);
    assertThat(court.entry().country()).isEqualTo("FR");
    assertThat(court.quote()).isEqualTo("court");
  }

  @Test
  void anArabicNationalityBehindIt() {
    assertThat(Read.ids("قالت وزارة المالية اليونانية إن القرار سار"))
        .containsExactly("ministry_of_finance:GR");
    assertThat(Read.ids("أعلن البنك المركزي الياباني قراره")).containsExactly("jp_boj");
  }

  @Test
  void anArabicPlaceBehindIt() {
    assertThat(Read.text("قضت محكمة في باريس بغرامة").mentions().get(0).entry().country())
        .isEqualTo("FR");
    assertThat(Read.ids("قضت المحكمة التجارية بالرياض لصالحه")).containsExactly("court:SA");
  }

  @Test
  void theGovernmentOfACountryIsTheCountry() {
    assertThat(Read.ids("Indian authorities opened an inquiry.")).containsExactly("in");
    assertThat(Read.ids("قررت الحكومة البريطانية ذلك")).containsExactly("gb");
  }

  @Test
  void vagueWordsAloneNameNobody() {
    assertThat(Read.ids("Officials said that regulators were watching.")).isEmpty();
    assertThat(Read.ids("قالت السلطات إن التحقيق مستمر")).isEmpty();
  }

  @Test
  void withoutACountryTheJurisdictionIsOpen() {
    assertThat(Read.text("The court dismissed the case.").mentions().get(0).entry().country())
        .isNull();
  }

  @Test
  void theDefaultIsOverriddenByANationality() {
    assertThat(Read.ids("A federal judge threw the case out."))
        .containsExactly("us_district_judge");
    assertThat(
            Read.text("An Argentine federal judge threw the case out.").mentions().get(0).entry())
        .extracting(LexiconEntry::country)
        .isEqualTo("AR");
  }

  @Test
  void regulatorsOfTheGulfAndTheMaghreb() {
    assertThat(Read.ids("غرمت سلطة دبي للخدمات المالية شركة وساطة")).containsExactly("ae_dfsa");
    assertThat(Read.ids("وافقت هيئة السوق المالية على الطرح")).containsExactly("sa_cma");
    assertThat(Read.ids("حذر بنك المغرب من المنصة")).containsExactly("ma_bam");
    assertThat(Read.ids("قرر مصرف قطر المركزي ذلك")).containsExactly("qa_qcb");
    assertThat(Read.ids("Algeria's parliament banned mining.")).containsExactly("dz_apn");
  }
}
