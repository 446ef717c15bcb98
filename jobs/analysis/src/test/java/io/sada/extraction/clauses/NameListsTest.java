package io.sada.extraction.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.extraction.Stories;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of names behind and before the words that open or close them. */
class NameListsTest {

  private static List<String> behind(String text, Cue cue) {
    Sentence sentence = Stories.sentence(text);
    Hit hit = sentence.first(cue, sentence.from(), sentence.to());
    return names(NameLists.from(sentence, hit.to()));
  }

  private static List<String> names(List<Mention> mentions) {
    return mentions.stream().map(m -> m.quote().text()).toList();
  }

  @Test
  void commasAndConjunctionsJoin() {
    assertThat(
            behind("It was led by Norrland Capital, Bexley Ventures and Quill Fund.", Cue.LED_BY))
        .containsExactly("Norrland Capital", "Bexley Ventures", "Quill Fund");
  }

  @Test
  void whatSomebodyIsOrWhereHeIsAtHomeIsNoName() {
    assertThat(behind("It was led by MGX of Abu Dhabi and chipmaker Nvidia.", Cue.LED_BY))
        .containsExactly("MGX", "Nvidia");
    assertThat(behind("It was led by existing investor Bexley Ventures.", Cue.LED_BY))
        .containsExactly("Bexley Ventures");
  }

  @Test
  void arabicListsJoinWithWawAndKeepUnknownNames() {
    assertThat(behind("جولة بقيادة سوفت بنك وإنفيديا وتلال فنتشرز.", Cue.LED_BY))
        .containsExactly("سوفت بنك", "إنفيديا", "تلال فنتشرز");
  }

  @Test
  void aFigureOfSpeechInQuotesIsNoName() {
    assertThat(names(Stories.sentence("تتكون القائمة من “أقمار” لامعة.").mentions())).isEmpty();
    assertThat(names(Stories.sentence("جمعت شركة “أقمار” السعودية مليون دولار.").mentions()))
        .contains("أقمار");
  }

  @Test
  void othersEndAList() {
    assertThat(behind("It was led by Norrland Capital and others at Bexley Ventures.", Cue.LED_BY))
        .containsExactly("Norrland Capital");
  }

  @Test
  void aListBeforeTheVerbIsReadBackwards() {
    Sentence sentence = Stories.sentence("Norrland Capital and Bexley Ventures led the round.");
    Hit hit = sentence.first(Cue.LEAD, sentence.from(), sentence.to());
    assertThat(names(NameLists.before(sentence, hit.from())))
        .containsExactly("Norrland Capital", "Bexley Ventures");
  }

  private static List<String> before(String text, Cue cue) {
    Sentence sentence = Stories.sentence(text);
    Hit hit = sentence.first(cue, sentence.from(), sentence.to());
    return names(NameLists.before(sentence, hit.from()));
  }

  @Test
  void whoseAnItemIsDoesNotNameIt() {
    assertThat(
            before(
                "Quill Fund, Norrland's venture unit F-Bexley and the venture arm of Tarn Bank"
                    + " joined.",
                Cue.INVESTORS_BEFORE))
        .containsExactly("Quill Fund", "F-Bexley", "Tarn Bank");
  }

  @Test
  void officesAndBracketsStandBesideTheNameThatIsMeant() {
    assertThat(
            before(
                "Ana Duarte, founder of rival Payzel, Lumora co-founder Jo Marsh and REV (the"
                    + " venture arm of Reldex) also took part.",
                Cue.INVESTORS_BEFORE))
        .containsExactly("Ana Duarte", "Jo Marsh", "REV");
  }

  @Test
  void groupsWithoutANameDoNotEndAList() {
    assertThat(
            behind(
                "It was backed by Bexley Ventures and a clutch of angels, among them Jo Marsh.",
                Cue.INVESTORS_BEHIND))
        .containsExactly("Bexley Ventures", "Jo Marsh");
  }

  @Test
  void namesMayBeginWithACountryOrANumber() {
    assertThat(
            behind(
                "It was backed by NatWest, the UK Infrastructure Bank and 1789 Capital.",
                Cue.INVESTORS_BEHIND))
        .containsExactly("NatWest", "UK Infrastructure Bank", "1789 Capital");
  }

  @Test
  void whatFollowsAListIsNoItem() {
    assertThat(
            behind(
                "It was backed by Bexley Ventures, Quill Fund and Tarn Capital, bringing its total"
                    + " to $5 million for Jo Marsh and her team.",
                Cue.INVESTORS_BEHIND))
        .containsExactly("Bexley Ventures", "Quill Fund", "Tarn Capital");
  }
}
