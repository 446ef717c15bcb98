package io.sada.extraction.regulatory;

import io.sada.contract.ActionType;
import io.sada.contract.AuthorityType;
import io.sada.contract.EventStatus;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.triggers.Hit;
import io.sada.extraction.triggers.Voice;
import io.sada.text.Normalizer;
import java.util.List;
import java.util.Set;

/**
 * What a general word means by who acts and what follows it: an agency that <em>orders</em> a
 * company to hand over information investigates it; a chamber that passes a bill has not yet made a
 * law.
 */
final class Refined {
  private static final int REACH = 22;
  private static final int COURT_REACH = 8;
  private static final Set<String> DUTIES =
      Set.of("علي", "على", "يجب", "يتعين", "الزمت", "الزم", "يلزم", "اشترطت", "عليها", "عليهم");
  private static final Set<String> INFORMATION =
      Set.of(
          "information",
          "documents",
          "records",
          "answers",
          "explain",
          "معلومات",
          "وثائق",
          "مستندات",
          "توضيحات",
          "بيانات");
  private static final Set<String> STOPPING =
      Set.of(
          "stop", "halt", "cease", "block", "remove", "suspend", "delete", "pause", "وقف", "بوقف",
          "الوقف", "بالوقف", "حجب", "بحجب", "ازاله", "ايقاف", "بايقاف", "التوقف", "بالتوقف");
  private static final Set<String> PAYING = Set.of("pay", "دفع", "بدفع", "سداد", "بسداد");
  private static final Set<String> CHAMBERS =
      Set.of("house", "senate", "committee", "chamber", "النواب", "الشيوخ", "لجنه", "commons");

  /** Whoever does this with a rule has none yet. */
  private static final Set<String> WISHING =
      Set.of(
          "asks",
          "asked",
          "seeks",
          "seeking",
          "wants",
          "presses",
          "pressing",
          "pushes",
          "pushing",
          "calls",
          "calling",
          "demands",
          "prepares",
          "readies",
          "plans",
          "weighs",
          "drafts",
          "drafting",
          "submitted",
          "tabled",
          "presented");

  private static final Set<String> FINAL =
      Set.of("signed", "signs", "final", "law", "force", "effect", "نهائيا", "التنفيذ");

  private static final Set<String> DROPPING =
      Set.of(
          "drops",
          "dropped",
          "withdraws",
          "withdrew",
          "dismisses",
          "اسقطت",
          "تسقط",
          "اسقط",
          "يسقط",
          "سحبت",
          "سحب",
          "تسحب",
          "يسحب",
          "تتنازل",
          "تنازلت");

  private Refined() {}

  /** The type of act that the words mean in this sentence. */
  static ActionType type(Sentence sentence, Hit hit, List<AuthorityMention> acting) {
    if (DROPPING.contains(sentence.lower(hit.from()))) {
      return dropped(sentence, hit);
    }
    if (hit.action() == ActionType.INVESTIGATION && isBeforeCourt(sentence, hit)) {
      return ActionType.LAWSUIT;
    }
    if (hit.action() == ActionType.APPROVAL && isDuty(sentence, hit)) {
      return ActionType.RULE;
    }
    boolean court = !acting.isEmpty() && acting.get(0).isCourt();
    boolean ruled = hit.action() == ActionType.APPROVAL || hit.action() == ActionType.RULE;
    boolean convicts = hit.action() == ActionType.WARNING && isConviction(sentence, hit);
    if (court && (ruled || convicts) && hit.voice() == Voice.ACTIVE
        || convicts && isTribunal(acting)) {
      return ActionType.RULING;
    }
    boolean agency = !acting.isEmpty() && !acting.get(0).isCourt();
    if (hit.action() != ActionType.RULING || !agency) {
      return hit.action();
    }
    for (int i = hit.to(); i < Math.min(sentence.to(), hit.to() + REACH); i++) {
      String word = sentence.lower(i);
      if (PAYING.contains(word)) {
        return ActionType.FINE;
      }
      if (STOPPING.contains(word)) {
        return ActionType.BAN;
      }
      if (INFORMATION.contains(word)) {
        return ActionType.INVESTIGATION;
      }
    }
    return hit.action();
  }

  /** {@code أدانت محكمة}: what is blame in other mouths is a verdict in a court's. */
  private static boolean isConviction(Sentence sentence, Hit hit) {
    String word = sentence.lower(hit.from());
    return word.contains("ادان") || word.endsWith("تدين") || word.endsWith("يدين");
  }

  /** {@code لجنة الفصل في منازعات الأوراق المالية}: a committee that judges. */
  private static boolean isTribunal(List<AuthorityMention> acting) {
    return !acting.isEmpty()
        && Normalizer.key(acting.get(0).party().quote().text()).startsWith("لجنه الفصل");
  }

  /** {@code على الشركات أن تحصل على ترخيص}: who must get a licence has none yet. */
  private static boolean isDuty(Sentence sentence, Hit hit) {
    if (!sentence.isArabic(hit.from())) {
      return false;
    }
    boolean that = false;
    for (int i = hit.from() - 1; i >= hit.from() - 2 && sentence.has(i); i--) {
      that |= sentence.lower(i).equals("ان");
    }
    for (int i = hit.from() - 1; that && i >= hit.from() - REACH && sentence.has(i); i--) {
      if (DUTIES.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code تلاحق الشركة قضائيا}: more than looking into it. */
  private static boolean isBeforeCourt(Sentence sentence, Hit hit) {
    for (int i = hit.to(); i < hit.to() + COURT_REACH; i++) {
      if (sentence.lower(i).equals("قضاييا")) {
        return true;
      }
    }
    return false;
  }

  /** Whoever drops an act ends that very act. */
  private static ActionType dropped(Sentence sentence, Hit hit) {
    String noun = sentence.lower(hit.to() - 1);
    if (noun.startsWith("appeal") || noun.contains("استئناف") || noun.contains("طعن")) {
      return ActionType.APPEAL;
    }
    if (noun.equals("charges") || noun.contains("تهم")) {
      return ActionType.CHARGES;
    }
    return hit.action() == ActionType.SETTLEMENT ? ActionType.LAWSUIT : hit.action();
  }

  /** A bill that passed one house is only planned as a rule. */
  static EventStatus status(
      Sentence sentence,
      Hit hit,
      ActionType type,
      EventStatus told,
      List<AuthorityMention> acting) {
    boolean chamber =
        type == ActionType.RULE
            && !acting.isEmpty()
            && acting.get(0).party().type() == AuthorityType.LEGISLATURE
            && isChamber(sentence, acting.get(0));
    boolean done = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      done |= FINAL.contains(sentence.lower(i));
    }
    boolean wish = type == ActionType.RULE && WISHING.contains(sentence.lower(hit.from()));
    return wish || chamber && !done ? EventStatus.PROSPECTIVE : told;
  }

  private static boolean isChamber(Sentence sentence, AuthorityMention authority) {
    for (int i = authority.from(); i < authority.to(); i++) {
      if (CHAMBERS.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
