package io.sada.extraction.regulatory;

import io.sada.contract.ActionType;
import io.sada.contract.AuthorityType;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.extraction.triggers.Voice;
import java.util.Set;

/**
 * Arabic words that tell an act and, written the same, something else: {@code تحقق أرباحا} is no
 * investigation, {@code حاكم دبي} tries nobody, {@code تستأنف التداول} appeals nothing.
 */
final class Homonyms {
  private static final int REACH = 6;
  private static final Set<String> LIMITS =
      Set.of(
          "مدي",
          "مده",
          "مهله",
          "نسبه",
          "حد",
          "حدا",
          "سقف",
          "سقفا",
          "ضوابط",
          "شروط",
          "شروطا",
          "الشروط",
          "رسوم",
          "رسوما",
          "معايير",
          "متطلبات",
          "اشتراطات",
          "%");
  private static final int LICENCE_REACH = 20;
  private static final Set<String> INTO = Set.of("في", "مع", "بشان", "حول", "بخصوص", "ما", "اذا");
  private static final Set<String> NOUNS =
      Set.of(
          "حاكم",
          "وحاكم",
          "الحاكم",
          "لحاكم",
          "حكام",
          "ارخص",
          "الارخص",
          "دين",
          "الدين",
          "ديني",
          "دينا",
          "صادره",
          "الصادره",
          "الصادر",
          "لاجل",
          "موافق",
          "الموافق",
          "طالب",
          "طالبه",
          "اجله",
          "عقب",
          "محكم",
          "محقق",
          "محققا",
          "منظم",
          "تنظيمي",
          "التنظيمي",
          "عاقب",
          "مهله",
          "المهله",
          "قرارها",
          "قراره",
          "لاحق",
          "لاحقا",
          "صادر",
          "صادرات",
          "الصادرات",
          "اللاحق",
          "لاحقه",
          "اللاحقه");
  private static final Set<String> JUDGED =
      Set.of(
          "حكم",
          "الحكم",
          "حكما",
          "بحكم",
          "قرار",
          "القرار",
          "قرارا",
          "غرامه",
          "الغرامه",
          "غرامات",
          "تغريم",
          "تغريمها",
          "ادانه",
          "الادانه",
          "ادانته",
          "محكمه",
          "المحكمه",
          "دعوي",
          "الدعوي",
          "قضيه",
          "القضيه",
          "قضاييا",
          "النقض",
          "الاستيناف",
          "دستوريه",
          "قانون",
          "القانون",
          "حظر",
          "الحظر",
          "حظرها",
          "رفض",
          "عقوبه",
          "العقوبه");

  /** Verbs by which only courts rule; of another authority they say nothing. */
  private static final Set<String> OF_COURTS =
      Set.of(
          "قرر", "قررت", "يقرر", "تقرر", "وقرر", "وقررت", "اكد", "اكدت", "واكد", "واكدت", "حكم",
          "حكمت", "يحكم", "تحكم", "قضي", "قضت", "حسم", "حسمت", "تحسم", "يحسم");

  private static final Set<String> BEFORE_NOUN = Set.of("من", "الي", "لكل", "كل");

  private Homonyms() {}

  /** Whether the words of a hit mean something else here. */
  static boolean isOther(Sentence sentence, Hit hit, AuthorityMention near) {
    if (!sentence.isArabic(hit.from())) {
      return false;
    }
    String word = sentence.lower(hit.from());
    boolean single = hit.to() - hit.from() == 1;
    if (single && NOUNS.contains(word)) {
      return true;
    }
    if (single && sentence.lower(hit.to()).equals("الله")) {
      return true;
    }
    if (single && word.contains("شطب") && sentence.lower(hit.to()).contains("دي")) {
      return true;
    }
    if (single && word.endsWith("اجل") && BEFORE_NOUN.contains(sentence.lower(hit.from() - 1))) {
      return true;
    }
    return switch (hit.action()) {
      case INVESTIGATION -> word.contains("حقق") && !isInto(sentence, hit, near);
      case RULE -> single && word.contains("حدد") && !isOfLimit(sentence, hit, near);
      case APPROVAL -> single && word.contains("منح") && !isOfLicence(sentence, hit);
      case APPEAL -> hit.voice() != Voice.NOUN && !isOfJudgment(sentence);
      case RULING -> single && isRuling(sentence, hit, near);
      default -> false;
    };
  }

  private static boolean isRuling(Sentence sentence, Hit hit, AuthorityMention near) {
    String word = sentence.lower(hit.from());
    if (word.endsWith("قضيه") || word.contains("قضايا") || word.endsWith("قضاء")) {
      return true;
    }
    boolean court = near != null && near.isCourt();
    boolean passive = hit.voice() == Voice.PASSIVE;
    boolean refused = word.contains("رفض") && near != null && isGovernment(near);
    return refused
        || !court && OF_COURTS.contains(word)
        || passive && !court && !sentence.has(Cue.COURT) && !isOfCase(sentence);
  }

  /** What a government refuses is politics; what a regulator refuses, an act. */
  private static boolean isGovernment(AuthorityMention near) {
    return near.party().type() == AuthorityType.GOVERNMENT
        || near.party().type() == AuthorityType.LEGISLATURE;
  }

  private static boolean isOfCase(Sentence sentence) {
    return sentence.anyHit(h -> h.is(Cue.ACT) && h.action() == ActionType.LAWSUIT);
  }

  /** {@code تحقق في}, {@code تحقق الهيئة مع}: behind the verb and who acts stands into what. */
  private static boolean isInto(Sentence sentence, Hit hit, AuthorityMention near) {
    if (INTO.contains(sentence.lower(hit.to() - 1)) || INTO.contains(sentence.lower(hit.to()))) {
      return true;
    }
    if (near == null || near.from() < hit.to() || near.from() - hit.to() > 2) {
      return false;
    }
    for (int i = near.to(); i <= near.to() + 2; i++) {
      if (INTO.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code تحدد الهيئة مهلة}: only what a body of the lexicon sets for others is a rule. */
  private static boolean isOfLimit(Sentence sentence, Hit hit, AuthorityMention near) {
    if (near == null || !near.known() || near.country()) {
      return false;
    }
    for (int i = hit.to(); i <= hit.to() + REACH; i++) {
      if (LIMITS.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfLicence(Sentence sentence, Hit hit) {
    for (int i = hit.to(); i < hit.to() + LICENCE_REACH; i++) {
      String licence = sentence.lower(i);
      if (licence.contains("رخص") || licence.contains("راخيص") || licence.contains("موافق")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfJudgment(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (JUDGED.contains(sentence.lower(i))) {
        return true;
      }
    }
    return sentence.has(Cue.COURT);
  }

  /** {@code شركة رفضت توظيفها}: the verb of a relative clause says what somebody else did. */
  static boolean isRelative(Sentence sentence, Hit hit) {
    if (!sentence.isArabic(hit.from()) || hit.voice() == Voice.NOUN) {
      return false;
    }
    String before = sentence.lower(hit.from() - 1);
    boolean pronoun = before.equals("التي") || before.equals("الذي") || before.equals("الذين");
    boolean noun =
        !before.startsWith("ال")
            && sentence.anyHit(h -> h.is(Cue.GENERIC_SUBJECT) && h.to() == hit.from());
    if (!pronoun && !noun) {
      return false;
    }
    for (Hit other : sentence.hits()) {
      boolean earlier = other.to() <= hit.from() - 1 && hit.from() - other.to() <= REACH;
      if (earlier && other.is(Cue.ACT) && other.voice() == Voice.ACTIVE) {
        return true;
      }
    }
    return pronoun;
  }
}
