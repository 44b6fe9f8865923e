#include "read/outline/doubts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "language/title_words.h"
#include "read/rows/rows.h"
#include "text/printable.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr int close_names = 2;  ///< points between the best name of a list and the next
constexpr int close_goals = 4;  ///< doubled points from goals to no goals

std::string quoted(const std::string& text) {
  constexpr std::size_t longest = 48;  // bytes
  if (text.size() <= longest) return fmt::format("'{}'", printable(text));
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return fmt::format("'{}…'", printable(text.substr(0, end)));
}

class Doubts {
 public:
  Doubts(const Outline& outline, std::vector<Diagnostic>& diagnostics) : outline_(outline), diagnostics_(diagnostics) {}

  void find() {
    for (const ListChoice& choice : outline_.lists) {
      if (choice.goals) {
        doubt_name(choice);
        doubt_count(choice);
        doubt_goals(choice);
      } else {
        doubt_lost(choice);
      }
    }
    doubt_titles();
  }

 private:
  void tell(std::string_view rule, const OutlineRow& row, std::string message) {
    diagnostics_.push_back(diagnose(rule, row.block->first_line, 1, std::move(message)));
  }

  [[nodiscard]] const OutlineRow& row(std::size_t i) const { return outline_.rows[i]; }

  /// The best name but for the one that was taken.
  [[nodiscard]] static std::size_t runner_up(const ListChoice& choice) {
    std::size_t best = ListChoice::npos;
    for (std::size_t c = 0; c < choice.candidates.size(); ++c) {
      if (choice.candidates[c].row == choice.name) continue;
      if (best == ListChoice::npos || choice.name_points[c] > choice.name_points[best]) best = c;
    }
    return best;
  }

  /// The plan itself, rather than an area of it.
  [[nodiscard]] static bool names_whole(const ListChoice& choice, std::size_t name) {
    return std::any_of(choice.candidates.begin(), choice.candidates.end(), [&](const NameCandidate& candidate) {
      return candidate.row == name &&
             (candidate.evidence.has(Clue::plan_title) || candidate.evidence.has(Clue::plan_words) ||
              candidate.evidence.has(Clue::above_title));
    });
  }

  void doubt_name(const ListChoice& choice) {
    std::size_t next = runner_up(choice);
    if (next == ListChoice::npos || choice.name == ListChoice::npos || choice.name_margin > close_names) return;
    if (names_whole(choice, choice.name) && names_whole(choice, choice.candidates[next].row)) return;
    const OutlineRow& other = row(choice.candidates[next].row);
    tell("unsure-reading", row(choice.list.begin),
         fmt::format("the goals from here on stand under {} of line {}, and could stand under {} of line {}",
                     quoted(row(choice.name).block->text), row(choice.name).block->first_line,
                     quoted(other.block->text), other.block->first_line));
  }

  [[nodiscard]] static bool is_something_named(const ListChoice& choice) {
    static constexpr Clue names[] = {Clue::dates,
                                     Clue::links,
                                     Clue::questions,
                                     Clue::under_other_label,
                                     Clue::under_activities,
                                     Clue::labelled_behind,
                                     Clue::in_front_matter,
                                     Clue::under_repeated_row,
                                     Clue::beside_items};
    return std::any_of(std::begin(names), std::end(names), [&](Clue clue) { return choice.evidence.has(clue); });
  }

  void doubt_lost(const ListChoice& choice) {
    bool series = outline_.hypothesis.series && choice.list.size() == 1;
    if (series) return;
    if (choice.points > -close_goals) {
      tell("unsure-reading", row(choice.list.begin),
           fmt::format("{} from here on were not taken for goals, and could be some",
                       choice.list.size() == 1 ? "the row" : fmt::format("the {} rows", choice.list.size())));
      return;
    }
    std::size_t least = choice.evidence.has(Clue::beside_items) ? 4 : 3;
    if (choice.list.kind == ListKind::below || choice.list.size() < least || is_something_named(choice)) return;
    tell("unread-list", row(choice.list.begin),
         fmt::format("a list of {} rows was not taken for goals: {}", choice.list.size(), reason(choice)));
  }

  /// The clue that spoke most against the list.
  static std::string_view reason(const ListChoice& choice) {
    const CluePoints* worst = nullptr;
    for (const CluePoints& clue : clue_points()) {
      if (choice.evidence.has(clue.clue) && (worst == nullptr || clue.points < worst->points)) worst = &clue;
    }
    return worst == nullptr || worst->points >= 0 ? std::string_view("no row above it can name it") : worst->says;
  }

  /// 1, 2, 4; 1, 1; 2 at the start: a row may be lost, or two lists may be one.
  void doubt_count(const ListChoice& choice) {
    std::map<std::uint8_t, int> last;
    for (std::size_t i = choice.list.begin; i < choice.list.end; ++i) {
      const Block& block = *row(i).block;
      if (!is_counted(block.marker)) continue;
      int number =
          std::atoi(block.marker.c_str() + std::min(block.marker.find_first_of("0123456789"), block.marker.size()));
      last.erase(last.upper_bound(block.depth), last.end());
      auto [before, fresh] = last.emplace(block.depth, number);
      bool odd = fresh ? number != 1 && i == choice.list.begin && !numbers_.contains(number - 1)
                       : number != before->second + 1;
      if (odd) {
        tell("odd-count", row(i),
             fresh ? fmt::format("the list begins with {}", number)
                   : fmt::format("{} stands behind {} in the list", number, before->second));
        return;
      }
      before->second = number;
      numbers_.insert(number);
    }
  }

  /// "3." and "3)" count; a bare "3" may be a bullet that was decoded as one.
  static bool is_counted(const std::string& marker) {
    return marker_kind(marker) == "1" && !unicode::is_digit(unicode::last(marker));
  }

  void doubt_goals(const ListChoice& choice) {
    for (std::size_t i = choice.list.begin; i < choice.list.end; ++i) {
      const Block& block = *row(i).block;
      if (block.text.empty() || (!is_bare(block.text) && !holds_bullet(block))) continue;
      tell("odd-goal", row(i),
           is_bare(block.text) ? fmt::format("{} is no sentence", quoted(block.text))
                               : fmt::format("the bullet {} stands inside the goal", block.marker));
      return;
    }
  }

  /// A number or letter alone.
  static bool is_bare(const std::string& text) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size() && letters < 2;)
      letters += unicode::is_letter(unicode::next(text, at)) ? 1 : 0;
    return letters < 2;
  }

  /// The goal's own bullet again, with space around it: two items that were joined.
  static bool holds_bullet(const Block& block) {
    const std::string& marker = block.marker;
    if (marker.empty() || marker == "-" || marker == "–" || unicode::is_letter(unicode::first(marker))) return false;
    if (unicode::has_digit(marker)) return false;
    for (auto at = block.text.find(marker, 1); at != std::string::npos; at = block.text.find(marker, at + 1)) {
      std::size_t end = at + marker.size();
      if (block.text[at - 1] == ' ' && end < block.text.size() && block.text[end] == ' ') return true;
    }
    return false;
  }

  void doubt_titles() {
    std::unordered_map<std::string, std::size_t> titles;  // rows of one plan by their words
    std::size_t plan = 0;                                 // where it begins
    std::size_t last = ListChoice::npos;
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals || choice.name == ListChoice::npos || choice.name == last) continue;
      last = choice.name;
      for (; plan <= choice.name; ++plan) {
        if (row(plan).opens_plan) titles.clear();
      }
      const OutlineRow& name = row(choice.name);
      if (holds_sentence_end(name.block->text)) {
        tell("odd-title", name, fmt::format("{} names goals, and is more than a sentence", quoted(name.block->text)));
      }
      auto [before, fresh] = titles.emplace(name.key, choice.name);
      if (!fresh && before->second != choice.name && !name.key.empty()) {
        tell("odd-title", name,
             fmt::format("{} names goals on line {} already", quoted(name.block->text),
                         row(before->second).block->first_line));
      }
    }
  }

  const Outline& outline_;
  std::vector<Diagnostic>& diagnostics_;
  std::unordered_set<int> numbers_;  ///< of the lists so far: one count may go through all areas
};

}  // namespace

void find_doubts(const Outline& outline, std::vector<Diagnostic>& diagnostics) { Doubts(outline, diagnostics).find(); }

}  // namespace planctl
