#include "text/separated_values.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace planctl {
namespace {

/// The cells of a row.
using Record = std::vector<std::string>;

std::size_t count_filled(const Record& record) {
  return static_cast<std::size_t>(
      std::count_if(record.begin(), record.end(), [](const std::string& cell) { return !cell.empty(); }));
}

class Records {
 public:
  Records(std::string_view text, char separator) : text_(text), separator_(separator) {}

  [[nodiscard]] std::vector<Record> read() {
    std::vector<Record> records;
    while (at_ < text_.size()) records.push_back(read_record());
    return records;
  }

 private:
  Record read_record() {
    Record record;
    for (;;) {
      record.push_back(text_.substr(at_).starts_with('"') ? quoted() : plain());
      if (at_ == text_.size() || text_[at_++] != separator_) return record;
    }
  }

  /// Up to the separator or the end of the line, which is left.
  std::string plain() {
    std::size_t end = at_;
    while (end < text_.size() && text_[end] != separator_ && text_[end] != '\n') ++end;
    std::string cell(text_.substr(at_, end - at_));
    at_ = end;
    if (cell.ends_with('\r')) cell.pop_back();
    return cell;
  }

  /// Two quotes stand for one; what stands behind the last is taken as it is.
  std::string quoted() {
    std::string cell;
    for (++at_; at_ < text_.size(); ++at_) {
      char c = text_[at_];
      if (c == '"') {
        bool doubled = text_.substr(at_ + 1).starts_with('"');
        at_ += doubled ? 1 : 0;
        if (!doubled) break;
      }
      if (c != '\r') cell += c;
    }
    at_ = std::min(at_ + 1, text_.size());
    return cell + plain();
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
};

bool holds_two(std::string_view line, char sign) {
  std::size_t first = line.find(sign);
  return first != std::string_view::npos && line.find(sign, first + 1) != std::string_view::npos;
}

/// Most of the first lines hold two separators or more: worth to be read as a table.
bool may_be_separated(std::string_view text, char separator) {
  constexpr std::size_t most = 8;  // lines
  std::size_t lines = 0;
  std::size_t with = 0;
  for (std::size_t at = 0; at < text.size() && lines < most;) {
    std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    lines += line.size() > 1 ? 1 : 0;
    with += holds_two(line, separator) ? 1 : 0;
    at = end + 1;
  }
  return with >= 4 && with * 4 >= lines * 3;
}

/// Prose holds commas, too, but not as many in every line.
bool are_rows(const std::vector<Record>& records, char separator) {
  constexpr std::size_t least_cells = 3;
  constexpr std::size_t least_rows = 4;
  std::map<std::size_t, std::size_t> widths;
  std::size_t rows = 0;
  for (const Record& record : records) {
    if (record.size() == 1 && record.front().empty()) continue;
    ++rows;
    ++widths[record.size()];
  }
  auto usual = std::max_element(widths.begin(), widths.end(), [](auto& a, auto& b) { return a.second < b.second; });
  if (rows < least_rows || usual->first < least_cells) return false;
  return separator == ',' ? usual->second == rows : usual->second * 5 >= rows * 4;
}

/// Above the table a row with one cell is a line of text; an empty row is a blank line anywhere.
std::string with_tabs(const std::vector<Record>& records) {
  std::string text;
  bool above = true;
  for (const Record& record : records) {
    above = above && count_filled(record) <= 1;
    bool alone = above || count_filled(record) == 0;
    for (std::size_t c = 0; c < record.size(); ++c) {
      if (c > 0 && !alone) text += '\t';
      text += record[c];
    }
    text += '\n';
  }
  return text;
}

}  // namespace

void spread_values(std::string& text) {
  for (char separator : {';', ','}) {
    if (!may_be_separated(text, separator)) continue;
    std::vector<Record> records = Records(text, separator).read();
    if (!are_rows(records, separator)) continue;
    text = with_tabs(records);
    return;
  }
}

}  // namespace planctl
