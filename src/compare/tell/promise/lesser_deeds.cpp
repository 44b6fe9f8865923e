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

/// "Korta öppettiderna", beside "Behålla öppettiderna"
bool has_less_of_kept(const DeedText& text, const DeedText& other) {
  return std::any_of(other.wording.cues().begin(), other.wording.cues().end(), [&](const CueMatch& cue) {
    bool falls = cue.kind == CueKind::falling && !other.wording.stands_behind(cue.begin, CueKind::negation);
    std::string_view object = falls ? object_of(other.wording, cue) : std::string_view{};
    return !object.empty() && has_word(text.wording, object);
  });
}

/// "Korta öppettiderna" does less than "Behålla öppettiderna".
bool takes_from_kept(const DeedText& text, const DeedText& other) {
  const PromiseWords& words = text.wording.promise();
  return other.is_among(words.remainings) && !names_price(text.wording) && !has_any(other.wording, words.unchanged) &&
         !other.wording.has(CueKind::rising) && !other.wording.has(CueKind::falling) && has_less_of_kept(other, text);
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
  // "Behålla öppettiderna" keeps what is held dear: less of it is no more.
  if (keeps && !unchanged && !names_price(other.wording) && has_less_of_kept(text, other)) return false;
  return std::any_of(other.wording.cues().begin(), other.wording.cues().end(), [&](const CueMatch& cue) {
    bool denied = other.wording.stands_behind(cue.begin, CueKind::negation);  // "will not raise fees"
    bool changes =
        !denied && is_direction(cue) && (cue.kind == CueKind::falling || !unchanged || !names_price(other.wording));
    std::string_view object = changes ? object_of(other.wording, cue) : std::string_view{};
    return !object.empty() && cue.begin <= other.deed + 1 && has_word(text.wording, object);
  });
}

/// "Ta fram en plan för jämställdhet", beside "Genomföra planen för jämställdhet".
bool is_lesser_deed(const DeedText& text, const DeedText& other) {
  if (other.deed >= other.wording.size()) return false;
  auto pairs = text.wording.promise().lesser_deeds;
  return std::any_of(pairs.begin(), pairs.end(), [&](const LesserDeeds& it) {
    return text.is_among(it.less) && other.is_among(it.more) && !other.is_among(it.less) &&
           !goes_on_to_do(it.less, text);
  });
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
  if (is_lesser_deed(text, other) || takes_from_kept(text, other)) return true;
  if (only_studies(words.looks, text, other.wording) && !other.is_among(words.revisions)) return true;
  // "Diskutera stadgarna" and "Hålla en diskussion om stadgarna" get neither done.
  bool studies = only_studies(words.studies, text, other.wording) && !other.is_among(words.finds_out);
  if (studies && devise_alike(text, other)) studies = false;
  return studies || only_keeps(text, other);
}

int compare_deeds_at(const DeedText& before, const DeedText& after) {
  bool less_before = does_less(before, after);
  bool less_after = does_less(after, before);
  if (less_before == less_after) return 0;
  return difference(!less_before, !less_after);
}

}  // namespace

/// "Bygga en brygga" → "Utreda en brygga"; "Klubben bygger en brygga" → "Klubben utreder en brygga".
int compare_deeds(const Promises& sides) {
  const Wording& before = sides.before.wording;
  const Wording& after = sides.after.wording;
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
