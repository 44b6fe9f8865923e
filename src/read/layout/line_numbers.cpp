// Line numbers: a proposal counts its lines in the margin, so that motions can name them. They part sentences, and are
// no content.
//      8   Under året ska kretsen
//      9     • röja hela leden fram
//     10       till sjön,
#include <algorithm>

#include "read/layout/layout.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t least = 10;  // numbers
constexpr std::size_t most_digits = 4;
constexpr std::size_t least_gap = 2;  // spaces behind a number

/// A number in front of its line, with room behind it.
struct MarginNumber {
  std::uint32_t value = 0;
  std::size_t end = 0;  ///< of its digits, in the source; 0 where there is none
};

MarginNumber margin_number(std::string_view source, const LaidLine& line) {
  std::string_view text = text_of(source, line);
  std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == 0 || digits > most_digits || text.front() == '0') return {};
  std::size_t begin = std::min(text.find_first_not_of(' ', digits), text.size());
  if (begin < text.size() && begin < digits + least_gap) return {};
  MarginNumber number{0, line.text.begin + digits};
  for (char digit : text.substr(0, digits)) number.value = number.value * 10 + static_cast<std::uint32_t>(digit - '0');
  return number;
}

class LineNumbers {
 public:
  LineNumbers(std::string_view source, const Flow& lines) : source_(source), lines_(lines) { find(); }

  /// Nearly all lines are counted, without a gap, and some go on in small letters: no list of goals.
  [[nodiscard]] bool are_some() const {
    constexpr std::size_t some = 2;
    return counted_.size() >= least && counted_.size() * 10 >= filled_ * 8 && going_on_ >= some;
  }

  [[nodiscard]] Flow part() const {
    Flow result;
    result.reserve(lines_.size() + counted_.size());
    auto counted = counted_.begin();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      bool here = counted != counted_.end() && *counted == i;
      if (!here) {
        result.push_back(lines_[i]);
        continue;
      }
      ++counted;
      const LaidLine& line = lines_[i];
      std::size_t end = margin_number(source_, line).end;
      LaidLine number = part_of_line(source_, line, {line.text.begin, end});
      number.cell = CellRole::data;
      number.seam = Seam::begins;
      LaidLine rest = part_of_line(source_, line, {end, line.text.end});
      rest.indent = line.indent + count_characters(source_, {line.text.begin, rest.text.begin});
      result.push_back(number);
      if (rest.width > 0) result.push_back(rest);
    }
    return result;
  }

 private:
  void find() {
    std::uint32_t last = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].width == 0) continue;
      ++filled_;
      MarginNumber number = margin_number(source_, lines_[i]);
      bool next = number.end > 0 && (number.value == last + 1 || (number.value == 1 && last > 1));
      if (!next) continue;
      last = number.value;
      counted_.push_back(i);
      std::string_view rest = source_.substr(number.end, lines_[i].text.end - number.end);
      rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
      going_on_ += !rest.empty() && unicode::is_lower(unicode::first(rest)) ? 1 : 0;
    }
  }

  std::string_view source_;
  const Flow& lines_;
  std::vector<std::size_t> counted_;  ///< lines with the next number in front
  std::size_t filled_ = 0;            ///< lines with text
  std::size_t going_on_ = 0;          ///< of those counted
};

}  // namespace

Flow part_line_numbers(std::string_view source, const Flow& lines, const Rows& rows) {
  auto counted = std::count_if(rows.begin(), rows.end(), [](const Row& row) {
    return unicode::is_digit_byte(row.text.front()) && row.widest_gap >= least_gap;
  });
  if (static_cast<std::size_t>(counted) < least || static_cast<std::size_t>(counted) * 2 < rows.size()) return {};
  LineNumbers numbers(source, lines);
  return numbers.are_some() ? numbers.part() : Flow();
}

}  // namespace planctl
