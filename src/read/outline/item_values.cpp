#include "read/outline/item_values.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "language/language.h"
#include "read/outline/wording.h"
#include "read/rows/label_words.h"
#include "read/rows/names.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Items right behind each other.
struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// "RATIONALE", not "CO2".
bool is_in_capitals(std::string_view label) {
  constexpr std::size_t least = 3;  // bytes
  return label.size() >= least && !unicode::has_digit(label) && unicode::key(label) != label &&
         std::none_of(label.begin(), label.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

class ItemValues {
 public:
  explicit ItemValues(OutlineRows& rows) : rows_(rows) {}

  void see() {
    find_runs();
    for (const Run& run : runs_) {
      for (std::size_t i = run.begin + 1; i < run.end; ++i) {
        std::string_view label = label_of(i);
        if (label.empty()) continue;
        ++items_[label];
        if (is_in_capitals(label) && items_[label] > 1) recurs_in_capitals_ = true;
      }
    }
    for (const Run& run : sheets_) {
      for (std::size_t i = run.begin; i < run.end; ++i) {
        if (!is_goal(i)) make_value(rows_[i]);
      }
    }
    for (const Run& run : runs_) {
      if (is_about_topics(run)) continue;
      for (std::size_t i = run.begin + 1; i < run.end; ++i) {
        if (!label_of(i).empty()) make_value(rows_[i]);
      }
    }
  }

 private:
  /// Lists of two items or more, the first of which has no label.
  void find_runs() {
    for (std::size_t i = 0; i < rows_.size();) {
      const std::size_t begin = i++;
      if (rows_[begin].kind != BlockKind::item) continue;
      while (i < rows_.size() && rows_[i].kind == BlockKind::item) ++i;
      if (i - begin < 2 || !has_label(begin, i)) continue;
      if (is_sheet({begin, i})) {
        sheets_.push_back({begin, i});
        continue;
      }
      if (label_of(begin).empty()) {
        runs_.push_back({begin, i});
      } else {
        ++heading_lists_[label_of(begin)];
      }
    }
  }

  [[nodiscard]] bool has_label(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (rows_[i].block->text.find(": ") != std::string::npos || rows_[i].block->text.find(":**") != std::string::npos)
        return true;
    }
    return false;
  }

  /// "• Mål: Alla stugor är torra."
  [[nodiscard]] bool is_goal(std::size_t i) const {
    const std::string& marker = rows_[i].block->marker;
    const std::size_t space = marker.find(' ');
    return space != std::string::npos && marker.ends_with(':') && is_goal_label(std::string_view(marker).substr(space));
  }

  /// A goal behind its label, among items that all have labels known for other things.
  ///     • Nuläge: Taket läcker.
  ///     • Mål: Alla stugor är torra.
  ///     • Metod: Byta taket
  [[nodiscard]] bool is_sheet(const Run& run) const {
    std::size_t goals = 0;
    for (std::size_t i = run.begin; i < run.end; ++i) {
      if (is_goal(i)) {
        ++goals;
      } else if (!names_value(rows_[i].block->text)) {
        return false;
      }
    }
    return goals > 0 && goals < run.end - run.begin;
  }

  [[nodiscard]] std::string_view label_of(std::size_t i) const { return label_of_value(rows_[i].block->text); }

  /// "Anna" of "Ansvarig: Anna" and of "**Ansvarig:** Anna"; may be empty.
  [[nodiscard]] std::string_view value_of(std::size_t i) const {
    const std::string_view text = rows_[i].block->text;
    const std::string_view label = label_of(i);
    const std::size_t colon = static_cast<std::size_t>(label.data() - text.data()) + label.size();
    return text.substr(std::min(text.find_first_not_of(" *", colon + 1), text.size()));
  }

  /// What promises something is no value, unless its label recurs: "Resurser: Vi ska utbilda fyra ledare."
  [[nodiscard]] bool is_value(std::size_t i) const {
    constexpr std::size_t several = 3;  // items
    std::string_view label = label_of(i);
    if (heading_lists_.count(label) > 0 || in_any_folded({&Language::activities}, label)) return false;
    const std::size_t times = items_.at(label);
    if (recurs_in_capitals_ && is_in_capitals(label)) return true;
    const std::string_view value = value_of(i);
    if (times < several && promises_in_any_language(value) && !is_names(value)) return false;
    if (in_any_folded({&Language::other_labels}, label)) return true;
    return is_other_label(label) && times > 1;
  }

  [[nodiscard]] bool is_about_topics(const Run& run) const {
    for (std::size_t i = run.begin + 1; i < run.end; ++i) {
      if (!label_of(i).empty() && !is_value(i)) return true;
    }
    return false;
  }

  OutlineRows& rows_;
  std::vector<Run> runs_;
  std::vector<Run> sheets_;
  std::unordered_map<std::string_view, std::size_t> items_;          ///< how many have a label, none of them first
  std::unordered_map<std::string_view, std::size_t> heading_lists_;  ///< how many lists begin with a label
  bool recurs_in_capitals_ = false;  ///< a label in capitals stands before several items
};

}  // namespace

void see_item_values(OutlineRows& rows) { ItemValues(rows).see(); }

}  // namespace planctl
