package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Token;
import java.util.Set;

/** Arabic words around names: nouns behind which one stands, words that describe it or end it. */
final class NameNouns {
  private static final Set<String> NOUNS =
      Set.of(
          "شركه",
          "منصه",
          "مجموعه",
          "صندوق",
          "بنك",
          "مصرف",
          "مشروع",
          "تطبيق",
          "بورصه",
          "مؤسسه",
          "موسسه",
          "وكاله",
          "عملاق",
          "عملاقه",
          "بروتوكول",
          "شبكه",
          "مختبر",
          "مختبرات",
          "موقع",
          "متجر",
          "عمله",
          "ناشيه",
          "مطوره",
          "صانعه",
          "مصنعه");
  private static final Set<String> DESCRIPTORS =
      Set.of(
          "الذكاء",
          "ذكاء",
          "الاصطناعي",
          "اصطناعي",
          "الناشيه",
          "ناشيه",
          "الناشء",
          "التقنيه",
          "التكنولوجيا",
          "تكنولوجيا",
          "الماليه",
          "المتخصصه",
          "الرايده",
          "العملاقه",
          "المطوره",
          "القابضه",
          "الصينيه",
          "الامريكيه",
          "الاميركيه",
          "البريطانيه",
          "الفرنسيه",
          "الالمانيه",
          "الهنديه",
          "السعوديه",
          "الاماراتيه",
          "المصريه",
          "الكوريه",
          "اليابانيه",
          "الاسراييليه",
          "الكنديه",
          "العملات",
          "الرقميه",
          "المشفره",
          "التشفير",
          "تداول",
          "البرمجيات",
          "الاستثمار",
          "استثمار",
          "راس",
          "المال",
          "الجريء",
          "المغامر",
          "اداره",
          "الاصول",
          "الاسهم",
          "الخاصه",
          "الحوسبه",
          "السحابيه",
          "الرقايق",
          "صناعه",
          "انتاج",
          "التواصل",
          "الاجتماعي",
          "الامن",
          "السيبراني",
          "المدفوعات",
          "المنافسه",
          "المملوكه",
          "التابعه");
  private static final Set<String> STOPS =
      Set.of(
          "في",
          "من",
          "علي",
          "الي",
          "عن",
          "مع",
          "بعد",
          "قبل",
          "خلال",
          "عند",
          "بين",
          "منذ",
          "حتي",
          "ان",
          "انها",
          "انه",
          "التي",
          "الذي",
          "الذين",
          "وهي",
          "وهو",
          "هي",
          "هو",
          "ما",
          "لا",
          "لم",
          "لن",
          "قد",
          "وقد",
          "كما",
          "بقيمه",
          "قيمه",
          "مبلغ",
          "تمويل",
          "تمويلا",
          "جوله",
          "استثمار",
          "استثمارا",
          "نحو",
          "حوالي",
          "اكثر",
          "اليوم",
          "امس",
          "مليون",
          "مليار",
          "دولار",
          "اول",
          "بقياده",
          "بمشاركه",
          "لتطوير",
          "لدعم",
          "التابعه",
          "المملوكه",
          "ومقرها",
          "مقرها",
          "ضمن",
          "عبر",
          "بهدف",
          "وذلك",
          "حيث",
          "اذ",
          "لكن",
          "ثم",
          "او",
          "بشكل",
          "كان",
          "كانت",
          "تعلن",
          "اعلنت",
          "قالت",
          "جمعت",
          "تجمع",
          "تسعي",
          "تدرس",
          "تخطط",
          "تعتزم",
          "نجحت",
          "تحصل",
          "حصلت",
          "اغلقت",
          "اكملت",
          "انهت",
          "تواجه",
          "رسميا",
          "جديد",
          "جديده",
          "بصدد",
          "تجري",
          "اجرت",
          "بدات",
          "تستعد",
          "تقترب",
          "رفعت",
          "تغلق",
          "تتفاوض",
          "بنحو",
          "بمبلغ");

  private NameNouns() {}

  static boolean isNoun(Token token) {
    return isIn(NOUNS, token);
  }

  static boolean isDescriptor(Token token) {
    return isIn(DESCRIPTORS, token);
  }

  static boolean isStop(Token token) {
    return STOPS.contains(token.lower()) || token.kind() != Token.Kind.WORD;
  }

  private static boolean isIn(Set<String> words, Token token) {
    if (token == null || token.script() != Script.ARABIC) {
      return false;
    }
    if (words.contains(token.lower())) {
      return true;
    }
    for (int cut : Clitics.cuts(token.lower())) {
      if (words.contains(token.lower().substring(cut))) {
        return true;
      }
    }
    return false;
  }
}
