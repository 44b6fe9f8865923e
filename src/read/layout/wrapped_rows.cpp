#include "read/layout/wrapped_rows.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "read/layout/references.h"
#include "read/rows/label_words.h"
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

/// The text of a column on a line; none where the line names rows, or is blank.
bool has_text(const Fields& fields, std::size_t column) { return fields.size() > 1 && fields[column]; }

}  // namespace

TableRow cells_of(const Fields& fields) {
  TableRow row;
  for (const std::optional<LaidLine>& field : fields) row.push_back(field ? TableCell{*field} : TableCell{});
  return row;
}

std::size_t WrappedRows::count_lines(std::size_t c) const {
  return static_cast<std::size_t>(
      std::count_if(fields_.begin(), fields_.end(), [&](const Fields& fields) { return has_text(fields, c); }));
}

std::size_t WrappedRows::count_letters(std::size_t c) const {
  std::size_t count = 0;
  for (const Fields& fields : fields_) {
    if (has_text(fields, c)) count += unicode::is_letter(unicode::first(text_of(source_, *fields[c]))) ? 1 : 0;
  }
  return count;
}

std::optional<std::size_t> WrappedRows::goal_column(const Fields& head) const {
  std::optional<std::size_t> widest;
  for (std::size_t c = 0; c < head.size(); ++c) {
    if (count_letters(c) < least_) continue;
    if (is_goal_head(text_of(source_, *head[c]))) return c;
    auto width = [&](std::size_t k) { return ranges_[k].end - ranges_[k].begin; };
    if (!widest || width(c) > width(*widest)) widest = c;
  }
  return widest;
}

void WrappedRows::find_ticks() {
  constexpr std::uint32_t widest = 2;  // characters
  ticks_.assign(ranges_.size(), true);
  for (const Fields& fields : fields_) {
    for (std::size_t c = 0; c < ticks_.size(); ++c) {
      if (has_text(fields, c) && fields[c]->width > widest) ticks_[c] = false;
    }
  }
}

bool WrappedRows::has_tick(const Fields& fields) const {
  for (std::size_t c = 0; c < ticks_.size(); ++c) {
    if (ticks_[c] && has_text(fields, c)) return true;
  }
  return false;
}

/// Lines [i, i + 3): the goal goes on above and below what stands at its middle.
///     Röja sly längs hela leden från
///                                       Anna
///     sjön och upp till fjället.
bool WrappedRows::is_centred(std::size_t goals) const {
  auto only_goal = [&](const Fields& fields) {
    return has_text(fields, goals) &&
           std::count_if(fields.begin(), fields.end(), [](const auto& f) { return f.has_value(); }) == 1;
  };
  for (std::size_t k = 1; k + 1 < fields_.size(); ++k) {
    bool middle = fields_[k].size() > 1 && !fields_[k][goals] && only_goal(fields_[k - 1]) && only_goal(fields_[k + 1]);
    if (middle && !ends_sentence(text_of(source_, *fields_[k - 1][goals]))) return true;
  }
  return false;
}

/// Every row has one of a few states: no text of the column runs over two lines, and each comes several times, or twice
/// where each stands beside a goal that begins there.
///     Läge      Anmärkning
///     Klart     I maj
///     Klart
///     Pågår     I juni
bool WrappedRows::is_of_states(std::size_t column, std::size_t goals) const {
  constexpr std::size_t several = 3;    // times
  constexpr std::size_t least = 4;      // rows
  constexpr std::uint32_t widest = 16;  // characters
  std::set<std::string_view> states;
  std::size_t count = 0;
  bool beside = true;
  for (const Fields& fields : fields_) {
    if (!has_text(fields, column)) continue;
    const std::string_view text = text_of(source_, *fields[column]);
    if (fields[column]->width > widest || !starts_upper(text)) return false;
    beside = beside && has_text(fields, goals) && starts_upper(text_of(source_, *fields[goals]));
    states.insert(text);
    ++count;
  }
  const bool twice = beside && count >= least && states.size() * 2 <= count;
  return (states.size() * several <= count || twice) && states.size() > 1;
}

std::optional<std::size_t> WrappedRows::anchor_column(std::size_t goals) const {
  auto row = std::find_if(fields_.begin(), fields_.end(), [](const Fields& fields) { return fields.size() > 1; });
  if (row == fields_.end()) return std::nullopt;
  if ((of_goals_ && !(*row)[goals]) || is_centred(goals)) return goals;
  std::optional<std::size_t> fewest;
  for (std::size_t c = 0; c < ranges_.size(); ++c) {
    std::size_t count = count_lines(c);
    bool names = c < goals && count_letters(c) * 2 > count;
    if (names || count < least_ || !(*row)[c]) continue;
    if (!fewest || count < count_lines(*fewest)) fewest = c;
  }
  // What is said of some rows only stands behind it.
  for (std::size_t c = goals + 1; fewest && c < *fewest; ++c) {
    if ((*row)[c] && is_of_states(c, goals)) return c;
  }
  return fewest;
}

/// Is the text above in the column of goals finished, where these end as sentences do?
WrappedRows::Ending WrappedRows::ending_above(std::size_t k, std::size_t goals) const {
  while (k > 0 && !has_text(fields_[k - 1], goals)) --k;
  if (k == 0 || !sentences_[goals]) return Ending::unknown;
  return ends_sentence(text_of(source_, *fields_[k - 1][goals])) ? Ending::sentence : Ending::open;
}

void WrappedRows::find_sentences() {
  constexpr std::size_t longest = 4;  // lines of a sentence
  for (std::size_t c = 0; c < ranges_.size(); ++c) {
    auto ends = std::count_if(fields_.begin(), fields_.end(), [&](const Fields& fields) {
      return has_text(fields, c) && ends_sentence(text_of(source_, *fields[c]));
    });
    sentences_.push_back(ends > 0 && static_cast<std::size_t>(ends) * longest >= count_lines(c));
  }
}

/// Nearly every row has a reference: several lines of the column begin with one, the first does, and so does each with
/// the name of an area beside it; where others begin with a capital, more go on in small letters.
///     Leder     D.1.1 Röja sly längs
///               Stora Leden upp till
///               sjön
///               D.1.2 Byta spänger
bool WrappedRows::has_references(std::size_t column) const {
  constexpr std::size_t several = 3;
  std::size_t references = 0;
  std::size_t lower = 0;
  std::size_t upper = 0;
  for (const Fields& fields : fields_) {
    if (!has_text(fields, column)) continue;
    std::string_view text = text_of(source_, *fields[column]);
    bool area = column > 0 && fields.front() && starts_upper(text_of(source_, *fields.front()));
    if (leading_reference(text) > 0) {
      ++references;
    } else if (references == 0 || area) {
      return false;
    } else {
      ++(starts_upper(text) ? upper : lower);
    }
  }
  return references >= several && upper <= lower;
}

void WrappedRows::find_references() {
  for (std::size_t c = 0; c < ranges_.size(); ++c) referenced_.push_back(has_references(c));
}

/// A figure begins no row where blank lines part them and a text beside it goes on from the line above; where they part
/// nearly all, unless each other column has a text.
///     Vi ska ta emot gäster från fler än     Annonsera i tidningen     maj
///     200 föreningar i Skara                 och på nätet
bool WrappedRows::goes_on_with_figure(std::size_t k, std::size_t goals) const {
  if (blanks_ == 0 || !unicode::is_digit(unicode::first(text_of(source_, *fields_[k][goals])))) return false;
  constexpr std::size_t tallest = 4;  // lines of a row, with the blank one below it
  const bool aired = blanks_ * tallest >= fields_.size();
  for (std::size_t c = 0; c < fields_[k].size(); ++c) {
    if (!fields_[k][c] && aired) return true;
    const bool both = has_text(fields_[k], c) && has_text(fields_[k - 1], c);
    if (both && unicode::is_lower(unicode::first(text_of(source_, *fields_[k][c]))) &&
        starts_upper(text_of(source_, *fields_[k - 1][c])))
      return true;
  }
  return false;
}

/// A line with a text in the anchor, or in most columns, begins a row, unless what stands in the column of goals goes
/// on; where only goals tell the rows apart and have references, a line with one.
bool WrappedRows::begins_row(std::size_t k, std::size_t goals, std::size_t anchor) const {
  const Fields& fields = fields_[k];
  if (!fields[goals]) return false;
  if (anchor == goals && referenced_[goals]) return leading_reference(text_of(source_, *fields[goals])) > 0;
  bool above_blank = k == 0 || fields_[k - 1].size() < 2;
  Ending above = above_blank ? Ending::unknown : ending_above(k, goals);
  if (anchor == goals && above == Ending::open) return false;
  bool upper = starts_upper(text_of(source_, *fields[goals]));
  if (!above_blank && above != Ending::sentence && goes_on_with_figure(k, goals)) return false;
  auto others = static_cast<std::size_t>(
                    std::count_if(fields.begin(), fields.end(), [](const auto& f) { return f.has_value(); })) -
                1;
  bool most = others >= 2 && (others + 1) * 3 >= fields.size() * 2;
  most = most || (others >= 1 && above == Ending::sentence);
  return upper && (above_blank || fields[anchor].has_value() || (ticks_[anchor] && has_tick(fields)) || most);
}

bool WrappedRows::is_open(std::size_t goals) const {
  if (fields_.empty() || fields_.back().empty() || fields_.back()[goals]) return false;
  const Fields& fields = fields_.back();
  auto has_text = [](const std::optional<LaidLine>& field) { return field.has_value(); };
  auto first = std::find_if(fields.begin(), fields.end(), has_text);
  return std::count_if(fields.begin(), fields.end(), has_text) >= 2 && starts_upper(text_of(source_, **first));
}

std::vector<TableRow> WrappedRows::collect(std::size_t goals, std::size_t anchor, const TableCell& parted) const {
  std::vector<TableRow> rows;
  for (std::size_t k = 0; k < fields_.size(); ++k) {
    if (fields_[k].empty()) continue;
    TableRow cells = cells_of(fields_[k]);
    if (spans(cells)) {
      rows.push_back(std::move(cells));
      continue;
    }
    bool behind = !parted.empty() && k + 1 == fields_.size();
    if (rows.empty() || spans(rows.back()) || behind || begins_row(k, goals, anchor)) {
      rows.push_back(std::move(cells));
      continue;
    }
    TableRow& row = rows.back();
    for (std::size_t c = 0; c < cells.size(); ++c) row[c].insert(row[c].end(), cells[c].begin(), cells[c].end());
  }
  if (!parted.empty()) rows.back()[goals] = parted;
  return rows;
}

}  // namespace planctl
