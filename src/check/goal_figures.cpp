#include "check/goal_figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compare/tell/figures.h"
#include "compare/words/tokens.h"
#include "messages/say.h"
#include "unicode.h"

namespace planctl {
namespace {

bool starts_any(const Wording& wording, std::size_t i, std::initializer_list<CueKind> kinds) {
  return std::any_of(kinds.begin(), kinds.end(), [&](CueKind kind) { return wording.starts(i, kind); });
}

/// Nothing counts it: "till 15.", "till 15 under 2026".
bool is_bare(const Figure& figure, const Wording& wording) {
  bool amount = !figure.is_date && !figure.is_article && figure.unit.empty();
  if (!amount || !unicode::is_digit(unicode::first(figure.text)) || figure.low < 1) return false;
  if (figure.end == wording.size() || wording[figure.end - 1].closed) return true;
  return starts_any(wording, figure.end, {CueKind::deadline, CueKind::time, CueKind::within, CueKind::vague_time});
}

/// The word that leads to the figure, "till" in "öka till minst 15"; the size where none does.
std::size_t find_aim(const Figure& figure, const Wording& wording) {
  std::size_t begin = figure.begin;
  for (const CueMatch& cue : wording.cues()) {
    bool bound = cue.kind == CueKind::least || cue.kind == CueKind::most || cue.kind == CueKind::about;
    if (bound && cue.end == figure.begin) begin = cue.begin;
  }
  for (const CueMatch& cue : wording.cues()) {
    if (cue.end == begin && (cue.kind == CueKind::goal || cue.kind == CueKind::amount)) return cue.begin;
  }
  return wording.size();
}

bool is_share(const Wording& wording, std::size_t i) {
  const Words& shares = wording.language().grammar.shares;
  std::string_view word = wording[i].folded;
  return std::any_of(shares.begin(), shares.end(), [&](std::string_view share) { return word.ends_with(share); });
}

/// "Öka till 15" names nothing that is counted; "Öka andelen nya stugvärdar till 15" may mean percent, and
/// "Öka antalet stugvärdar till 15" can only mean stugvärdar.
bool counts_nothing(const Wording& wording, std::size_t aim) {
  bool content = false;
  bool share = false;
  bool direction = false;
  for (std::size_t i = 0; i < aim; ++i) {
    bool verb = starts_any(wording, i, {CueKind::rising, CueKind::falling});
    direction = direction || verb;
    share = share || is_share(wording, i);
    content = content || (!verb && wording.is_content(i));
  }
  return direction && (share || !content);
}

/// False where no phrase begins with the word.
bool may_begin(const Words& phrases, std::string_view word) {
  if (!phrases.may_begin_with(word)) return false;
  auto phrase = std::lower_bound(phrases.begin(), phrases.end(), word, comes_before);
  return phrase != phrases.end() && phrase->starts_with(word);
}

/// Has the text a figure, and a word for more or less of something? Few have both.
bool may_change_figure(std::string_view text, const PromiseWords& promise) {
  if (!unicode::has_digit(text)) return false;
  const std::string folded = unicode::fold(text);
  const std::vector<std::string_view> words = split_words(folded);
  return std::any_of(words.begin(), words.end(), [&](std::string_view written) {
    std::string_view word = bare_word(written);
    return !word.empty() && (may_begin(promise.rising, word) || may_begin(promise.falling, word));
  });
}

/// The text of the goal's first bare figure; empty where there is none.
std::string find_bare_figure(std::string_view text, WordBook& words) {
  PromiseText promise(text, words);
  for (const Figure& figure : promise.figures) {
    std::size_t aim = is_bare(figure, promise.wording) ? find_aim(figure, promise.wording) : promise.wording.size();
    if (aim < promise.wording.size() && counts_nothing(promise.wording, aim)) return std::string(figure.text);
  }
  return {};
}

}  // namespace

void find_bare_figures(const Document& document, std::vector<Diagnostic>& diagnostics) {
  const Language& language = language_of(document.language);
  std::optional<WordBook> words;
  for (const Plan& plan : document.plans) {
    for (const Area& area : plan.areas) {
      for (const Goal& goal : area.goals) {
        if (!may_change_figure(goal.text, language.promise)) continue;
        if (!words) words.emplace(language);
        std::string figure = find_bare_figure(goal.text, *words);
        if (figure.empty()) continue;
        diagnostics.push_back(diagnose("figure-without-unit", goal.line, 1,
                                       say("'{}' has no unit: nothing says what is counted", figure)));
        diagnostics.back().place = goal.place;
      }
    }
  }
}

}  // namespace planctl
