package io.sada.extraction.funding;

import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.NameLists;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.List;
import java.util.Set;

/**
 * The list of those who pay beside a verb of investing: before it, behind it, or the one that its
 * grammatical subject belongs to.
 */
final class PayerLists {
  private static final int VERB_TAIL = 5;
  private static final int OPENING_REACH = 3;
  private static final Set<String> AFTER_ARABIC_VERB =
      Set.of(
          "في", "فيها", "فيه", "معها", "معه", "اليها", "اليه", "الجوله", "جوله", "التمويل", "ايضا",
          "كذلك", "الصفقه", "كل", "من", "بدورها", "بدوره", "مالا", "اموالا", "مع", "الي", "الى");

  /** Behind these an Arabic verb stands before its subject. */
  private static final Set<String> OPENING_VERB =
      Set.of(",", "كما", "فيما", "بينما", "حيث", "حين", "وقد", "قد", "اذ");

  private static final int ROUND_REACH = 18;

  /** Behind a verb of paying these say that it goes into the round of the story. */
  private static final Set<String> INTO_ROUND =
      Set.of("الجوله", "بالجوله", "الشركه", "بالشركه", "الصفقه", "بالصفقه", "التمويل", "بالتمويل");

  private PayerLists() {}

  /** {@code ضخت «سلتك» أموالا فيها}: into the round, or the company, that the story is about. */
  static boolean isIntoRound(Sentence sentence, Hit hit) {
    if (!sentence.isArabic(hit.from()) || !hit.is(Cue.INVEST)) {
      return false;
    }
    for (int i = hit.to(); i < hit.to() + ROUND_REACH && sentence.has(i); i++) {
      String word = sentence.lower(i);
      boolean into = sentence.lower(i - 1).equals("في") || word.startsWith("ب");
      if (word.equals("فيها") || word.equals("فيه") || into && INTO_ROUND.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code led by Acme, with Bexley contributing $5 million}. */
  static List<Mention> behindWith(Sentence sentence, Hit hit) {
    List<Mention> names = NameLists.before(sentence, hit.from());
    boolean with = !names.isEmpty() && sentence.lower(names.get(0).from() - 1).equals("with");
    return with ? names : List.of();
  }

  /** {@code Acme joined existing backers Bexley and Quill}: those who were there pay too. */
  static List<Mention> joined(Sentence sentence, Hit hit) {
    if (!sentence.lower(hit.from()).startsWith("join") || sentence.isArabic(hit.from())) {
      return List.of();
    }
    List<Mention> names = NameLists.from(sentence, hit.to());
    return names.size() > 1 ? names : List.of();
  }

  /** {@code its largest holders, among them Acme and Bexley}: here the list stands behind. */
  static List<Mention> besideVerb(Sentence sentence, Hit hit) {
    boolean behind =
        sentence.lower(hit.from()).equals("among")
            && sentence.lower(hit.to() - 1).equals("them")
            && (sentence.is(hit.from() - 1, ',')
                || sentence.is(hit.from() - 1, '—')
                || sentence.is(hit.from() - 1, '–'));
    List<Mention> listed = behind ? NameLists.from(sentence, hit.to()) : List.of();
    return listed.isEmpty() ? before(sentence, hit) : listed;
  }

  /** {@code تولت «سلتك» قيادة الجولة}: the list whose first name the words themselves enclose. */
  static List<Mention> inside(Sentence sentence, Hit hit) {
    for (Mention mention : sentence.mentions()) {
      if (mention.from() > hit.from() && mention.to() < hit.to()) {
        return NameLists.from(sentence, mention.from());
      }
    }
    return List.of();
  }

  /** The list right before the verb, else the one that its grammatical subject belongs to. */
  static List<Mention> before(Sentence sentence, Hit hit) {
    if (sentence.isArabic(hit.from())) {
      List<Mention> inner = inside(sentence, hit);
      if (!inner.isEmpty()) {
        return inner;
      }
      List<Mention> behind = behindVerb(sentence, hit);
      if (!behind.isEmpty()) {
        return behind;
      }
      List<Mention> opening = ofOpeningVerb(sentence, hit);
      if (!opening.isEmpty()) {
        return opening;
      }
    }
    List<Mention> beside = NameLists.before(sentence, hit.from());
    if (!beside.isEmpty() && !isInvestedIn(sentence, hit, beside.get(0))) {
      return beside;
    }
    Mention subject = SubjectFinder.ofVerb(sentence, hit);
    boolean another =
        subject != null
            && !sentence.isArabic(hit.from())
            && sentence.first(Cue.RAISE, subject.to(), hit.from()) != null;
    return subject == null || another ? List.of() : NameLists.before(sentence, subject.to());
  }

  /**
   * {@code وضعت سلتك ومدار مالا}, {@code شاركت سلتك ومدار}: in Arabic the list follows the verb
   * that opens a clause; empty where it does not.
   */
  private static List<Mention> behindVerb(Sentence sentence, Hit hit) {
    String before = sentence.lower(hit.from() - 1);
    boolean and = sentence.token(hit.from()).text().startsWith("و");
    boolean opens = hit.from() == sentence.from() || and || OPENING_VERB.contains(before);
    if (!opens || sentence.lower(hit.from()).equals("من")) {
      return List.of();
    }
    int at = hit.from() + 1;
    while (at < hit.from() + VERB_TAIL && AFTER_ARABIC_VERB.contains(sentence.lower(at))) {
      at++;
    }
    return InvestorFinder.round(sentence)
        ? NameLists.ofBackers(sentence, at)
        : NameLists.from(sentence, at);
  }

  /** {@code وافقت سلتك على ضخ استثمار}: who pays is the subject of the verb that opens all. */
  private static List<Mention> ofOpeningVerb(Sentence sentence, Hit hit) {
    boolean noun = hit.is(Cue.INVEST_OPEN) || sentence.lower(hit.from()).equals("ضخ");
    boolean on = sentence.lower(hit.from() - 1).equals("علي") || hit.is(Cue.INVEST_OPEN);
    if (!noun || !on || sentence.mentions().isEmpty()) {
      return List.of();
    }
    Mention first = sentence.mentions().get(0);
    boolean firm = first.actor().is(EntryKind.COMPANY) || first.actor().is(EntryKind.INVESTOR);
    boolean opens =
        sentence.hits().stream()
            .anyMatch(
                h ->
                    h.from() == sentence.from()
                        && (h.is(Cue.ACT) || h.is(Cue.PROSPECTIVE) || h.is(Cue.OPENS)));
    boolean near = first.from() - sentence.from() <= OPENING_REACH && first.to() < hit.from();
    return firm && opens && near ? List.of(first) : List.of();
  }

  /** {@code invest in Acme, joining}: the name before the comma is not the one who joins. */
  private static boolean isInvestedIn(Sentence sentence, Hit hit, Mention name) {
    boolean comma = sentence.is(hit.from() - 1, ',') && name.to() == hit.from() - 1;
    String before = sentence.lower(name.from() - 1);
    return comma && (before.equals("in") || before.equals("into"));
  }
}
