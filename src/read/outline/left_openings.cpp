#include "read/outline/left_openings.h"

#include <map>
#include <string_view>

#include "language/language.h"
#include "messages/say.h"
#include "read/outline/wording.h"
#include "read/rows/rows.h"

namespace planctl {
namespace {

/// Its first three words; empty where it has no more, or these are short.
std::string_view opening_of(const std::string& text) {
  constexpr int most = 3;            // words
  constexpr std::size_t least = 12;  // bytes
  std::size_t end = 0;
  for (int words = 0; words < most; ++words) {
    end = text.find(' ', end + (words > 0 ? 1 : 0));
    if (end == std::string::npos) return {};
  }
  return end < least ? std::string_view() : std::string_view(text).substr(0, end);
}

/// "Vi ska": the second of two words says that it shall be.
bool is_promise(std::string_view opening) {
  return in_any_folded(&Language::modals, opening.substr(opening.find_last_of(' ') + 1));
}

/// "Ambitionen är att"
bool breaks_off(std::string_view opening) {
  return in_any_folded(&Language::open_endings, opening.substr(opening.find_last_of(' ') + 1));
}

}  // namespace

/// "Ambitionen är att röja leden.", alone below its heading, where two goals below others begin so; "Vi ska röja
/// leden.", behind goals of which two begin so.
void find_left_openings(const Outline& outline, const TakenRows& taken, std::vector<Diagnostic>& diagnostics) {
  constexpr std::size_t several = 2;
  constexpr std::uint32_t longest = 40;  // words
  std::map<std::string_view, std::size_t> openings;
  std::map<std::string_view, std::size_t> pairs;  // the first two words
  for (std::size_t i = 0; i < outline.rows.size(); ++i) {
    const Block& block = *outline.rows[i].block;
    if (!taken.of_goals[i] || !block.marker.empty()) continue;
    ++openings[opening_of(block.text)];
    ++pairs[first_two_words(block.text)];
  }
  auto begins = [&](const std::map<std::string_view, std::size_t>& starts, std::string_view opening) {
    auto found = starts.find(opening);
    return !opening.empty() && found != starts.end() && found->second >= several;
  };
  bool behind_goals = false;
  for (std::size_t i = 0; i < outline.rows.size() && !openings.empty(); ++i) {
    const OutlineRow& row = outline.rows[i];
    behind_goals = behind_goals || taken.of_goals[i];
    if (taken.of_goals[i] || row.kind != BlockKind::paragraph || row.words > longest || row.labelled) continue;
    std::string_view opening = opening_of(row.block->text);
    std::string_view pair = first_two_words(row.block->text);
    const bool promised = behind_goals && begins(pairs, pair) && is_promise(pair);
    if (!promised && (taken.listed[i] || !begins(openings, opening))) continue;
    // "Föreningen Norra Leden bildades 1947." begins as its goals do.
    const bool says = promised || promises_in_any_language(row.block->text) || breaks_off(opening);
    if (!says || holds_sentence_end(row.block->text)) continue;
    diagnostics.push_back(diagnose("unread-list", row.block->first_line, 1,
                                   say("the row begins as goals do, and was not taken for one")));
    return;
  }
}

}  // namespace planctl
