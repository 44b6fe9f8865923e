// Outline, prints: every list with what it ended as, and the evidence for it.
#include <fmt/format.h>

#include <iterator>

#include "read/outline/choice.h"

namespace planctl {
namespace {

void print_clues(std::string& out, const Evidence& evidence) {
  for (const CluePoints& clue : clue_points()) {
    std::uint32_t times = evidence.times(clue.clue);
    if (times == 0) continue;
    fmt::format_to(std::back_inserter(out), "      {:+} {}\n", clue.points * static_cast<int>(times), clue.says);
  }
}

std::string place_of(const Outline& outline, const ListChoice& choice) {
  return fmt::format("{}-{} {} of {}", outline.rows[choice.list.begin].block->first_line,
                     outline.rows[choice.list.end - 1].block->last_line, to_string(choice.list.kind),
                     choice.list.size());
}

}  // namespace

std::string print_outline(const Outline& outline) {
  std::string out;
  for (const ListChoice& choice : outline.lists) {
    fmt::format_to(std::back_inserter(out), "{}: {} {:+}\n", place_of(outline, choice),
                   choice.goals ? "goals" : "no goals", choice.points);
    print_clues(out, choice.evidence);
    for (std::size_t c = 0; c < choice.candidates.size(); ++c) {
      const Block& block = *outline.rows[choice.candidates[c].row].block;
      fmt::format_to(std::back_inserter(out), "    {} {:+} {} |{}\n",
                     choice.candidates[c].row == choice.name ? "=" : " ", choice.candidates[c].evidence.points(),
                     block.first_line, block.text);
      print_clues(out, choice.candidates[c].evidence);
    }
  }
  return out;
}

std::string print_lists(const Outline& outline) {
  std::string out;
  for (const ListChoice& choice : outline.lists) {
    bool named = choice.goals && choice.name != ListChoice::npos;
    std::string name = named ? fmt::format(" of '{}'", outline.rows[choice.name].block->text) : "";
    fmt::format_to(std::back_inserter(out), "{}: {}{} {:+}, {}\n", place_of(outline, choice),
                   choice.goals ? "goals" : "no goals", name, choice.points, reason_of(choice));
  }
  return out;
}

std::string_view reason_of(const ListChoice& choice) {
  const CluePoints* most = nullptr;
  int sign = choice.goals ? 1 : -1;
  for (const CluePoints& clue : clue_points()) {
    if (choice.evidence.has(clue.clue) && (most == nullptr || sign * clue.points > sign * most->points)) most = &clue;
  }
  bool speaks = most != nullptr && sign * most->points > 0;
  if (speaks) return most->says;
  return choice.goals ? "nothing speaks against it" : "no row above it can name it";
}

}  // namespace planctl
