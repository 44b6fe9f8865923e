// Run-in items: a list inside a paragraph, that a sentence leads to. Each is a line of its own then, or several.
//     Lederna är slitna. Under året ska     Lederna är slitna. Under året ska kretsen
//     kretsen (1) röja leden till sjön,     (1) röja leden till sjön,
//     (2) byta spänger, och (3) måla        (2) byta spänger,
//     alla stolpar. Alla får hjälpa till.   (3) måla / alla stolpar.
//                                           Alla får hjälpa till.
#include <algorithm>

#include "language/language.h"
#include "language/title_words.h"
#include "read/layout/layout.h"
#include "read/layout/sentences.h"
#include "unicode.h"

namespace planctl {
namespace {

/// A byte of a row.
struct Place {
  std::size_t row = 0;
  std::size_t byte = 0;
};

/// A mark inside the rows: "(2)" or "b)", behind a space or at the beginning of a row.
struct RunInMark {
  Place place;
  char first = '1';  ///< what the list counts from: '1' or 'a'
  int number = 0;    ///< from 1 on
};

/// The mark that begins at a byte; its number is 0 where none does.
RunInMark mark_at(std::string_view text, std::size_t at) {
  constexpr int ten = 10;
  RunInMark mark;
  std::size_t k = at + (text[at] == '(' ? 1 : 0);
  std::size_t digits = std::min(text.find_first_not_of("0123456789", k), text.size()) - k;
  if (digits == 1 || digits == 2) {
    for (std::size_t end = k + digits; k < end; ++k) mark.number = mark.number * ten + (text[k] - '0');
  } else if (k < text.size() && text[k] >= 'a' && text[k] <= 'z') {
    mark.first = 'a';
    mark.number = text[k++] - 'a' + 1;
  }
  bool closed = text.substr(std::min(k, text.size())).starts_with(") ");
  return closed ? mark : RunInMark{};
}

class RunInItems {
 public:
  RunInItems(std::string_view source, const Flow& lines, const Rows& rows)
      : source_(source), lines_(lines), rows_(rows) {}

  Flow read() {
    for (std::size_t i = 0; i < rows_.size();) {
      std::size_t end = is_plain_text(rows_[i]) ? end_of_paragraph(i) : i + 1;
      std::vector<RunInMark> marks = marks_in(i, end);
      bool list = marks.size() >= 2 && is_led(i, marks.front());
      i = list ? append(i, end, marks) : end;
    }
    if (copied_ > 0) result_.insert(result_.end(), lines_.begin() + copied_, lines_.end());
    return std::move(result_);
  }

 private:
  /// A row may begin with a mark here: what counts on from one inside the row above.
  [[nodiscard]] std::size_t end_of_paragraph(std::size_t i) const {
    std::size_t end = planctl::end_of_paragraph(rows_, i);
    while (end < rows_.size() && rows_[end].gap == 0 && marks_in(i, end + 1).size() > marks_in(i, end).size() &&
           !marks_in(i, end).empty())
      end = std::max(end + 1, planctl::end_of_paragraph(rows_, end));
    return end;
  }

  /// The marks of the rows [begin, end) that count from the first on.
  [[nodiscard]] std::vector<RunInMark> marks_in(std::size_t begin, std::size_t end) const {
    std::vector<RunInMark> marks;
    for (std::size_t r = begin; r < end; ++r) {
      std::string_view text = rows_[r].text;
      for (std::size_t at = 0; at < text.size(); at = std::min(text.find(' ', at), text.size() - 1) + 1) {
        RunInMark mark = mark_at(text, at);
        mark.place = {r, at};
        bool next = marks.empty() ? mark.number == 1 && (r > begin || at > 0)
                                  : mark.number == marks.back().number + 1 && mark.first == marks.back().first;
        if (next) marks.push_back(mark);
      }
    }
    return marks;
  }

  /// The sentence that the first mark stands in says what shall be, or ends in a colon in front of it.
  [[nodiscard]] bool is_led(std::size_t begin, const RunInMark& mark) const {
    constexpr std::size_t most_rows = 3;
    std::string lead;
    for (std::size_t r = mark.place.row - std::min(mark.place.row - begin, most_rows); r < mark.place.row; ++r) {
      lead += rows_[r].text;
      if (rows_[r].text.ends_with('-')) {
        lead.pop_back();
      } else {
        lead += ' ';
      }
    }
    lead += rows_[mark.place.row].text.substr(0, mark.place.byte);
    std::vector<std::size_t> starts = sentence_starts(lead, 0);
    std::string_view sentence = std::string_view(lead).substr(starts.empty() ? 0 : starts.back());
    return holds_modal(sentence) || sentence.ends_with(": ");
  }

  void append_part(const Place& from, std::size_t end, CellRole role, Seam seam) {
    const Row& row = rows_[from.row];
    std::size_t source = row.line->text.begin;
    LaidLine part = part_of_line(source_, *row.line, {source + from.byte, source + end});
    if (part.width == 0) return;
    part.cell = role;
    part.seam = seam;
    result_.push_back(part);
  }

  /// The text between two places, of a line for each row.
  void append_text(const Place& from, const Place& to, CellRole role, Seam seam) {
    for (std::size_t r = from.row; r <= to.row && r < rows_.size(); ++r) {
      Place begin{r, r == from.row ? from.byte : 0};
      std::size_t end = r == to.row ? to.byte : rows_[r].text.size();
      if (end > begin.byte) append_part(begin, end, role, seam);
      if (seam == Seam::begins) seam = Seam::goes_on;
    }
  }

  /// The place in front of the conjunction that stands right before another place, or that place.
  [[nodiscard]] Place before_conjunction(Place place) const {
    if (place.byte == 0 && place.row > 0) place = {place.row - 1, rows_[place.row - 1].text.size()};
    std::string_view text = rows_[place.row].text.substr(0, place.byte);
    std::size_t end = text.find_last_not_of(' ') + 1;
    std::size_t word = text.substr(0, end).find_last_of(' ') + 1;
    bool conjunction = in_any_folded(&Language::conjunctions, text.substr(word, end - word));
    return conjunction ? Place{place.row, word} : place;
  }

  /// Where the last item ends: with its sentence.
  [[nodiscard]] Place end_of_items(const Place& mark, std::size_t end) const {
    for (std::size_t r = mark.row; r < end; ++r) {
      std::vector<std::size_t> starts = sentence_starts(rows_[r].text, r == mark.row ? mark.byte : 0);
      if (!starts.empty()) return {r, starts.front()};
      if (ends_sentence(rows_[r].text)) return {r, rows_[r].text.size()};
    }
    return {end - 1, rows_[end - 1].text.size()};
  }

  /// Appends the paragraph to the end of its items; the row that follows.
  std::size_t append(std::size_t begin, std::size_t end, const std::vector<RunInMark>& marks) {
    result_.insert(result_.end(), lines_.begin() + copied_, lines_.begin() + (rows_[begin].line - lines_.data()));
    append_text({begin, 0}, marks.front().place, CellRole::none, Seam::unknown);
    for (std::size_t k = 0; k + 1 < marks.size(); ++k) {
      Place next = marks[k + 1].place;
      Place text_end = before_conjunction(next);
      append_text(marks[k].place, text_end, CellRole::text, Seam::begins);
      append_text(text_end, next, CellRole::data, Seam::begins);
    }
    Place last = end_of_items(marks.back().place, end);
    append_text(marks.back().place, last, CellRole::text, Seam::begins);
    append_text(last, {last.row, rows_[last.row].text.size()}, CellRole::none, Seam::begins);
    copied_ = rows_[last.row].line - lines_.data() + 1;
    return last.row + 1;
  }

  std::string_view source_;
  const Flow& lines_;
  const Rows& rows_;
  Flow result_;
  std::ptrdiff_t copied_ = 0;  ///< lines
};

/// "… (1) …", "… a) …": the first mark of a list inside a row.
bool may_run_in(const Row& row) {
  std::string_view text = row.text;
  for (auto at = text.find(") "); at != std::string_view::npos; at = text.find(") ", at + 1)) {
    bool first = at >= 2 && (text[at - 1] == '1' || text[at - 1] == 'a');
    if (first && (text[at - 2] == ' ' || text[at - 2] == '(')) return true;
  }
  return false;
}

}  // namespace

Flow read_run_in_items(std::string_view source, const Flow& lines, const Rows& rows) {
  return std::any_of(rows.begin(), rows.end(), may_run_in) ? RunInItems(source, lines, rows).read() : Flow{};
}

}  // namespace planctl
