// The years that plans are for.
#include <algorithm>

#include "language/language.h"
#include "read/plan/titles.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {

namespace {

std::string_view file_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

Period first_period(std::string_view text) {
  auto years = find_years(text);
  return years.empty() ? Period{} : years.front().period;
}

/// Right before a mention: enough for every word that dates one.
std::string_view words_before(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 48;  // bytes
  std::size_t begin = at - std::min(at, longest);
  while (begin < at && (text[begin] & 0xC0) == 0x80) ++begin;
  return text.substr(begin, at - begin);
}

/// A year in a date, or behind "since", is not the plan's.
bool is_dated(std::string_view text, const YearMention& year) {
  std::vector<std::string> before = words_of(words_before(text, year.bytes.begin));
  bool iso = text.substr(year.bytes.end).starts_with('-');
  return iso || (!before.empty() && in_any(&Language::dating, before.back()));
}

/// "gäller 2026", "för perioden 2026–2028", "verksamhetsåret 2026-01-01".
bool is_for(std::string_view text, const YearMention& year) {
  std::vector<std::string> before = words_of(words_before(text, year.bytes.begin));
  return !before.empty() && in_any(&Language::for_years, before.back());
}

/// The sentences of a text, for places that never go back: each is looked at once, however many years it holds.
class Sentences {
 public:
  explicit Sentences(std::string_view text) : text_(text), end_(text.find(". ")) {}

  /// Does the one around `at` name a plan?
  bool name_plan(std::size_t at) {
    for (; end_ <= at; end_ = text_.find(". ", begin_)) begin_ = end_ + 2;
    if (seen_ != begin_) names_ = names_plan(text_.substr(begin_, end_ - begin_));
    seen_ = begin_;
    return names_;
  }

 private:
  std::string_view text_;
  std::size_t begin_ = 0;
  std::size_t end_;                            ///< npos for the last one
  std::size_t seen_ = std::string_view::npos;  ///< where the one that was looked at begins
  bool names_ = false;
};

/// How much the years of a block near the top say of the plan's year.
class YearScores {
 public:
  /// `below_title`: right below the title of a plan, which has no year.
  YearScores(const Block& block, bool below_title)
      : block_(block),
        sentences_(block.text),
        short_(block.kind == BlockKind::heading || block.kind == BlockKind::lead_in),
        names_((short_ && names_plan(block.text)) || is_year_phrase(block.text)),
        below_title_(short_ && below_title && !holds_approval(block.text)) {}

  /// Of one mention behind the last; 0 nothing.
  int score(const YearMention& year) {
    if (is_for(block_.text, year)) return 5;
    if (is_dated(block_.text, year)) return 0;
    if (block_.kind == BlockKind::label) return 4;
    if (names_) return 6;
    if (below_title_) return 4;
    bool period = year.period.last > year.period.first;
    return (sentences_.name_plan(year.bytes.begin) ? 3 : 0) + (block_.kind == BlockKind::lead_in ? 2 : 0) +
           (short_ ? 1 : 0) + (period ? 1 : 0);
  }

 private:
  const Block& block_;
  Sentences sentences_;
  bool short_;  ///< a heading or lead-in
  bool names_;  ///< and it names the plan, or its year alone
  bool below_title_;
};

/// The year that headings, lead-ins and prose near the top say the plan is for.
Period period_near_top(const Title& title, const BlockList& blocks) {
  constexpr std::size_t top = 16;
  Period best;
  int most = 2;
  for (std::size_t i = 0; i < blocks.size() && i < top; ++i) {
    const Block& block = *blocks[i];
    if (block.kind == BlockKind::item && i > 0) break;
    std::vector<YearMention> years = find_years(block.text);
    if (years.empty()) continue;
    YearScores scores(block, title.index != SIZE_MAX && i == title.last_index + 1 && names_plan(title.text));
    for (const YearMention& year : years) {
      int score = scores.score(year);
      bool better = score > most || (score == most && block.kind == BlockKind::lead_in);
      if (!better) continue;
      most = score;
      best = year.period;
    }
  }
  return best;
}

}  // namespace

Period find_period(const Title& title, const BlockList& blocks, const Blocks& all, const ReadOptions& options) {
  if (Period period = first_period(title.text); period.first != 0) return period;
  if (Period period = period_near_top(title, blocks); period.first != 0) return period;
  for (const Block& block : all.blocks) {
    bool index = block.kind == BlockKind::contents && block.marker.empty();
    if (!index) continue;
    if (Period period = first_period(block.text); period.first != 0 && names_plan(block.text)) return period;
  }
  if (Period period = first_period(file_name(all.path)); period.first != 0) return period;
  return {options.year, options.year};
}

}  // namespace planctl
