// Outline, statements: sentences below headings of one look that say what will be so, in a plan without marked lists.
#include <algorithm>

#include "language/language.h"
#include "read/outline/sections.h"
#include "read/outline/wording.h"
#include "read/rows/rows.h"
#include "read/rows/verbs.h"

namespace planctl {
namespace {

class Statements {
 public:
  Statements(const OutlineRows& rows, const std::vector<bool>& taken, const Language& language)
      : rows_(rows), taken_(taken), language_(language) {}

  /// In a plan whose goals have no marks, headings of one look have nothing but sentences of a row or two each below
  /// them, several as a rule: each says what will be so, whatever its words.
  ///     Stugorna
  ///     Taket på norra stugan läggs om.
  ///     Stugan hålls öppen från midsommar.
  [[nodiscard]] std::vector<List> find() const {
    constexpr std::size_t least = 3;  // headings
    if (!is_plan(rows_) || has_goals()) return {};
    for (const auto& [look, same] : headings_by_look(rows_)) {
      std::vector<List> sections;
      std::size_t above_text = 0;
      std::size_t paragraphs = 0;
      std::size_t statements = 0;
      std::size_t several = 0;  // sections
      for (std::size_t heading : same) {
        above_text += rows_[heading + 1].kind == BlockKind::paragraph ? 1 : 0;
        paragraphs += paragraphs_below(heading);
        List section = statements_below(heading);
        for (std::size_t i = section.begin; i < section.end; ++i) statements += is_statement(i) ? 1 : 0;
        several += section.size() > 1 ? 1 : 0;
        if (section.size() > 0) sections.push_back(section);
      }
      bool most = sections.size() >= least && sections.size() * 4 >= above_text * 3 && several * 2 >= sections.size();
      if (most && statements >= 2 * sections.size() && statements * 4 >= paragraphs * 3)
        return without_prose(std::move(sections));
    }
    return {};
  }

 private:
  /// Behind the rows of a section that say how it is: from there on all say what shall be.
  [[nodiscard]] std::size_t first_pledge(const List& section) const {
    std::size_t begin = section.end;
    while (begin > section.begin && promises(rows_[begin - 1].block->text, language_)) --begin;
    return begin;
  }

  /// Where most sections say in a row or two how it is, and then what shall be, only that is of lists.
  ///     Leder
  ///     Leden är svår att hitta.
  ///     Vi ska märka leden.
  ///     Vi ska röja sly.
  [[nodiscard]] std::vector<List> without_prose(std::vector<List> sections) const {
    constexpr std::size_t most_prose = 2;  // rows
    std::size_t pledged = 0;               // sections
    std::size_t below_prose = 0;
    for (const List& section : sections) {
      const std::size_t begin = first_pledge(section);
      if (begin == section.end) continue;
      const std::size_t prose = begin - section.begin;
      auto row = [this](std::size_t i) { return rows_.begin() + static_cast<std::ptrdiff_t>(i); };
      const bool mixed = std::any_of(row(section.begin), row(begin), [this](const OutlineRow& above) {
        return promises(above.block->text, language_);
      });
      if (mixed || prose > most_prose) return sections;
      ++pledged;
      below_prose += prose > 0 ? 1 : 0;
    }
    if (pledged < 2 || pledged * 2 < sections.size() || below_prose * 3 < pledged * 2) return sections;
    std::vector<List> pledges;
    for (List section : sections) {
      section.begin = first_pledge(section);
      if (section.size() > 0) pledges.push_back(std::move(section));
    }
    return pledges;
  }

  /// Are there lists with marks, or below a label of goals?
  [[nodiscard]] bool has_goals() const {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (taken_[i] && (rows_[i].kind == BlockKind::item || (i > 0 && rows_[i - 1].goal_label))) return true;
    }
    return false;
  }

  [[nodiscard]] std::size_t paragraphs_below(std::size_t heading) const {
    std::size_t end = heading + 1;
    while (end < rows_.size() && rows_[end].kind == BlockKind::paragraph) ++end;
    return end - heading - 1;
  }

  /// The sentences below a heading, without the prose above and below them, and with few paragraphs of several between;
  /// what a blank line parts from sentences right below each other is prose, too.
  [[nodiscard]] List statements_below(std::size_t heading) const {
    std::size_t begin = heading + 1;
    std::size_t end = begin + paragraphs_below(heading);
    bool whole = end == rows_.size() || rows_[end].kind == BlockKind::heading;
    const std::size_t first = begin;
    const std::size_t last = end;
    while (begin < end && !is_statement(begin)) ++begin;
    while (end > begin && !is_statement(end - 1)) --end;
    while (begin < end && begin > first && is_promise_beside(begin - 1, begin)) --begin;
    while (begin < end && end < last && is_promise_beside(end, end - 1)) ++end;
    bool apart = begin + 2 < end && !is_close(rows_, begin + 1);
    for (std::size_t i = begin + 2; i < end; ++i) apart = apart && is_close(rows_, i);
    if (apart) ++begin;
    std::size_t others = 0;
    for (std::size_t i = begin; i < end; ++i) others += is_statement(i) ? 0 : 1;
    return {whole && others * 3 <= end - begin ? begin : end, end, ListKind::section, ""};
  }

  /// Several sentences, or one that names a meeting, of which the first says what shall be as a statement beside does:
  /// both begin with the same two words, or with verbs.
  ///     Kretsen ska måla stugan.
  ///     Kretsen ska röja leden. Den är från 1970.
  [[nodiscard]] bool is_promise_beside(std::size_t i, std::size_t statement) const {
    const OutlineRow& row = rows_[i];
    const std::string& text = row.block->text;
    const std::string& other = rows_[statement].block->text;
    if (taken_[i] || row.kind != BlockKind::paragraph || row.block->settled != Settled::no) return false;
    if (row.words > most_item_words || !ends_sentence(text) || !promises(text, language_)) return false;
    std::string_view start = first_two_words(text);
    return (!start.empty() && start == first_two_words(other)) ||
           (begins_with_verb(text, language_) && begins_with_verb(other, language_));
  }

  [[nodiscard]] bool is_statement(std::size_t i) const {
    constexpr std::uint32_t least = 2;  // words
    const OutlineRow& row = rows_[i];
    bool text = !taken_[i] && row.kind == BlockKind::paragraph && row.block->settled == Settled::no;
    return text && row.words >= least && row.words <= most_item_words && ends_sentence(row.block->text) &&
           !holds_sentences(row.block->text) && !row.approval;
  }

  const OutlineRows& rows_;
  const std::vector<bool>& taken_;
  const Language& language_;
};

}  // namespace

std::vector<List> find_statements(const OutlineRows& rows, const std::vector<bool>& taken, const Language& language) {
  return Statements(rows, taken, language).find();
}

}  // namespace planctl
