#include <algorithm>

#include "compare/tell/promise/promises.h"
#include "compare/words/lemma.h"
#include "compare/words/tokens.h"

namespace planctl {
namespace {

/// A text, and where its deed stands.
struct DeedText {
  const Wording& wording;
  std::size_t deed = 0;

  [[nodiscard]] bool is_among(const Words& deeds) const { return any_stands_at(wording, deed, deeds); }
  /// "shall be [drawn up]" says it behind "be".
  [[nodiscard]] bool is_done_among(const Words& deeds) const {
    return deed + 1 < wording.size() && contains(wording.promise().being, wording[deed].folded) &&
           any_stands_at(wording, deed + 1, deeds);
  }
};

/// "Utreda", but not beside "ha utretts".
bool has_stem(const Wording& wording, std::string_view stem) {
  return std::any_of(wording.words().begin(), wording.words().end(),
                     [&](const WordingWord& word) { return word.folded.starts_with(stem); });
}

/// "Planera och genomföra festen", "Plan, prepare and hold the party"
bool goes_on_to_do(const Words& studies, const DeedText& text) {
  std::size_t next = text.deed + 1;
  while (next < text.wording.size() && text.wording[next - 1].closed && any_stands_at(text.wording, next, studies))
    ++next;
  if (next + 1 >= text.wording.size() || !contains(text.wording.language().conjunctions, text.wording[next].folded))
    return false;
  return !contains(text.wording.promise().alternatives, text.wording[next].folded) &&
         !any_stands_at(text.wording, next + 1, studies);
}

/// "Ta fram ett förslag till lekplats", but not where the other text has the proposal, too. "Leta efter mark" ends in
/// no noun.
bool only_studies(const Words& studies, const DeedText& text, const Wording& other) {
  if (!text.is_among(studies) || goes_on_to_do(studies, text)) return false;
  const Language& language = other.language();
  return std::any_of(studies.begin(), studies.end(), [&](std::string_view deed) {
    if (!stands_at(text.wording, text.deed, deed)) return false;
    auto words = split_words(deed);
    while (words.size() > 1 && contains(language.function_words, words.back())) words.pop_back();
    if (words.size() == 1) return !has_stem(other, text.wording.lemma(text.deed));
    std::string_view lemma = lemma_of(words.back(), language);
    return std::none_of(other.words().begin(), other.words().end(),
                        [&](const WordingWord& word) { return word.known->lemma.ends_with(lemma); });
  });
}

/// "Föreläsning om knopar" names what is held, and does nothing.
bool is_named(const Wording& wording, std::size_t deed) {
  Words endings = wording.language().grammar.deed_endings;
  return deed == 0 && wording.language().grammar.determiners.empty() &&
         std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view it) { return it.size() > 2 && wording[deed].folded.ends_with(it); });
}

/// The verb of the other text, or a noun for it, behind this one's. What it helps by, "genom att hyra ut", it does
/// itself.
bool has_deed_behind(const DeedText& text, const DeedText& other) {
  const Wording& wording = other.wording;
  bool said = other.deed < wording.size() && !wording.lemma(other.deed).empty() &&
              !contains(wording.language().function_words, wording[other.deed].folded) &&
              !is_named(wording, other.deed);
  // Whoever does it stands between: "Hjälpa [roddarna] att sy".
  for (std::size_t i = text.deed + 2; said && i < text.wording.size(); ++i) {
    if (contains(text.wording.promise().means, text.wording[i].folded)) return false;
    std::string_view lemma = text.wording.lemma(i);
    if (is_kin(lemma, wording.lemma(other.deed)) || is_noun_of(lemma, wording, other.deed)) return true;
  }
  return false;
}

/// "Stötta kretsarna i att hitta ledare", beside "Hitta ledare": the deed is left to somebody else.
bool leaves_to_others(const DeedText& text, const DeedText& other) {
  const PromiseWords& words = text.wording.promise();
  const Words& helps = words.helps;
  const CueMatch* modal = main_modal(text.wording);
  std::size_t first = modal == nullptr ? 0 : modal->end;  // a hedge may be the deed: "uppmana"
  bool at_deed = text.is_among(helps);
  DeedText helping{text.wording, at_deed ? text.deed : first};
  if (!at_deed && (first == text.deed || text.deed != deed_of(text.wording) || !helping.is_among(helps))) return false;
  if (has_word(other.wording, text.wording.lemma(helping.deed))) return false;  // "får hjälp att sy"
  bool makes = helping.is_among(words.eases) && !other.is_among(words.opens) &&
               (other.is_among(words.makes) || other.is_among(words.beginnings));
  // Whoever campaigns for it leaves it to others, too.
  bool both = other.is_among(helps) || other.is_among(words.in_favour);
  return !both && (makes || has_deed_behind(helping, other));
}

/// "Följa frågan om nedläggningen", beside "Motsätta oss nedläggningen": whoever only watches takes no side.
bool only_watches(const DeedText& text, const DeedText& other) {
  const PromiseWords& words = other.wording.promise();
  bool watches = text.is_among(words.watches);
  // "Ta nedläggningen till protokollet"
  for (std::size_t i = 1; i < text.wording.size() && !watches; ++i)
    watches = match_any(text.wording, i, words.watches) > 1;
  return watches && (other.is_among(words.against) || other.is_among(words.in_favour));
}

/// "Hämta in priser på en båt", beside "Köpa en båt".
bool only_drafts(const DeedText& text, const Wording& other) {
  constexpr std::size_t most_between = 3;  // words
  const Wording& wording = text.wording;
  const Words& drafts = wording.promise().drafts;
  if (!text.is_among(wording.promise().gets)) return false;
  for (std::size_t i = text.deed + 1; i < std::min(wording.size(), text.deed + most_between + 2); ++i) {
    std::size_t words = match_any(wording, i, drafts);
    std::size_t next = i + words;
    bool of = words > 0 && next < wording.size() && !wording[next - 1].closed &&
              contains(wording.language().function_words, wording[next].folded) &&
              !contains(wording.language().conjunctions, wording[next].folded);
    if (of) return !has_any(other, drafts) && !has_stem(other, wording.lemma(i));
    if (wording[i].closed) return false;
  }
  return false;
}

/// "Behålla öppettiderna", beside "Utöka öppettiderna": what stays as it is becomes neither more nor less. A price that
/// does not rise is good for those who pay.
bool only_keeps(const DeedText& text, const DeedText& other) {
  const PromiseWords& words = text.wording.promise();
  bool directed = other.wording.has(CueKind::rising) || other.wording.has(CueKind::falling);
  if (!directed && !text.is_among(words.remainings)) return false;
  bool turns = !directed && (other.is_among(words.rising) || other.is_among(words.falling));  // "Bring the number down"
  if (!directed && !turns) return false;
  const auto& cues = text.wording.cues();
  bool directs = std::any_of(cues.begin(), cues.end(), is_direction);  // "fortsatt öka"
  bool unchanged = !directs && has_any(text.wording, words.unchanged) && !has_any(other.wording, words.unchanged);
  bool keeps = !directs && text.is_among(words.remainings) && !other.is_among(words.allowed);
  if (!keeps && !unchanged) return false;
  if (unchanged && turns && !names_price(other.wording)) return true;
  return std::any_of(other.wording.cues().begin(), other.wording.cues().end(), [&](const CueMatch& cue) {
    bool denied = other.wording.stands_behind(cue.begin, CueKind::negation);  // "will not raise fees"
    bool changes =
        !denied && is_direction(cue) && (cue.kind == CueKind::falling || !unchanged || !names_price(other.wording));
    std::string_view object = changes ? object_of(other.wording, cue) : std::string_view{};
    return !object.empty() && cue.begin <= other.deed + 1 && has_word(text.wording, object);
  });
}

/// "Delta på mässan för att vinna medlemmar" does what "Vinna medlemmar på mässan" does.
bool says_deed(const Wording& wording, const DeedText& other) {
  std::string_view deed = other.wording.lemma(other.deed);
  for (std::size_t i = 1; i < wording.size(); ++i) {
    if (!contains(wording.language().infinitives, wording[i - 1].folded)) continue;
    if (wording.lemma(i) == deed || wording[i].folded == other.wording[other.deed].folded) return true;
  }
  return false;
}

/// "Ta fram en plan för jämställdhet", beside "Genomföra planen för jämställdhet".
bool is_lesser_deed(const DeedText& text, const DeedText& other) {
  if (other.deed >= other.wording.size() || says_deed(text.wording, other)) return false;
  const PromiseWords& words = text.wording.promise();
  bool helps = text.is_among(words.helps) || text.is_among(words.eases);
  if (helps && (names_help(text.wording) || names_help(other.wording))) return false;
  // "Stödja ledarna", beside "Ordna stöd till ledarna"
  if (speaks_of_deed(other.wording, text.wording, text.deed)) return false;
  auto pairs = text.wording.promise().lesser_deeds;
  return std::any_of(pairs.begin(), pairs.end(), [&](const LesserDeeds& it) {
    return text.is_among(it.less) && other.is_among(it.more) && !other.is_among(it.less) &&
           !goes_on_to_do(it.less, text);
  });
}

/// "Föra samtal med grannarna", beside "Grannarna ska kontaktas": whoever talks with somebody has reached them.
bool only_meets(const DeedText& other) { return other.is_among(other.wording.promise().meets); }

/// A work that has an end: "renoveringen av tornet", "bygga en pir", but not "samarbete med grannarna", "sopsortera".
bool is_bounded_work(const Wording& wording, std::size_t i, const DeedText& done) {
  if (wording.lemma(i) == done.wording.lemma(done.deed)) return done.is_among(done.wording.promise().makes);
  return i + 1 < wording.size() && !wording[i].closed &&
         contains(wording.language().grammar.objects, wording[i + 1].folded);
}

/// "Starte utfasingen av kjelen": the beginning of an end, or of what the other text does: "Påbörja renoveringen av
/// tornet", "Renovera tornet".
bool only_begins(const DeedText& text, const DeedText& other) {
  constexpr std::size_t most_between = 2;  // words
  const PromiseWords& words = text.wording.promise();
  if (other.deed >= other.wording.size() || !text.is_among(words.starts) || other.is_among(words.starts)) return false;
  for (std::size_t i = text.deed + 1; i < std::min(text.wording.size(), text.deed + most_between + 2); ++i) {
    bool end = any_stands_at(text.wording, i, words.endings) && other.is_among(words.endings);
    bool same = is_noun_of(text.wording.lemma(i), other.wording, other.deed);
    if (end || (same && is_bounded_work(text.wording, i, other))) return true;
  }
  return false;
}

/// Both devise something: "Prepare a budget", "A budget shall be drawn up".
bool devise_alike(const DeedText& text, const DeedText& other) {
  const Words& devised = text.wording.promise().devised;
  return (text.is_among(devised) || text.is_done_among(devised)) &&
         (other.is_among(devised) || other.is_done_among(devised));
}

/// What one text does is less than the other's deed: it looks into it, gets it ready, leaves it to others.
bool does_less(const DeedText& text, const DeedText& other) {
  const PromiseWords& words = text.wording.promise();
  if (is_lesser_deed(text, other) || only_begins(text, other)) return true;
  if (only_meets(other)) return leaves_to_others(text, other);
  bool looks = only_studies(words.looks, text, other.wording) || only_drafts(text, other.wording);
  if (looks && !other.is_among(words.revisions)) return true;
  // "Diskutera stadgarna" and "Hålla en diskussion om stadgarna" get neither done.
  bool studies = only_studies(words.studies, text, other.wording) && !only_drafts(other, text.wording) &&
                 !other.is_among(words.finds_out);
  if (studies && devise_alike(text, other)) studies = false;
  return studies || leaves_to_others(text, other) || only_watches(text, other) || only_keeps(text, other);
}

int compare_deeds_at(const DeedText& before, const DeedText& after) {
  bool less_before = does_less(before, after);
  bool less_after = does_less(after, before);
  if (less_before == less_after || only_asks((less_before ? after : before).wording)) return 0;
  return difference(!less_before, !less_after);
}

/// Where the words behind "att" begin; 0 for a text without such a clause.
std::size_t clause_of(const Wording& wording) {
  constexpr std::size_t farthest = 4;  // words
  for (std::size_t i = 1; i < std::min(wording.size(), farthest + 1); ++i) {
    if (contains(wording.promise().clauses, wording[i].folded)) return i + 1;
  }
  return 0;
}

/// "Kräva att staten avskaffar skatten" → "… att staten ser över skatten": what somebody else is to do.
int compare_clauses(const Wording& before, const Wording& after) {
  constexpr std::size_t longest_subject = 3;  // words
  if (!before.has(CueKind::subordinate) || !after.has(CueKind::subordinate)) return 0;
  std::size_t one = clause_of(before);
  std::size_t other = one == 0 ? 0 : clause_of(after);
  if (other == 0) return 0;
  std::size_t shared = 0;
  while (one + shared < before.size() && other + shared < after.size() &&
         before[one + shared].folded == after[other + shared].folded)
    ++shared;
  if (shared == 0 || shared > longest_subject) return 0;
  return compare_deeds_at({before, one + shared}, {after, other + shared});
}

}  // namespace

/// "Bygga en brygga" → "Utreda en brygga"; "Klubben bygger en brygga" → "Klubben utreder en brygga".
int compare_deeds(const Promises& sides) {
  const Wording& before = sides.before.wording;
  const Wording& after = sides.after.wording;
  if (int clauses = compare_clauses(before, after); clauses != 0) return clauses;
  if (have_same_deed(sides)) return 0;
  int deeds = compare_deeds_at({before, deed_of(before)}, {after, deed_of(after)});
  if (deeds != 0) return share_object(sides) ? deeds : 0;
  constexpr std::size_t longest_subject = 3;  // words
  std::size_t different = shared_beginning(before, after);
  bool no_modal_before = main_modal(before) == nullptr;
  bool no_modal_after = main_modal(after) == nullptr;
  bool subject = different > 0 && different <= longest_subject && (no_modal_before || no_modal_after);
  if (!subject) return 0;
  return compare_deeds_at({before, no_modal_before ? different : deed_of(before)},
                          {after, no_modal_after ? different : deed_of(after)});
}

}  // namespace planctl
