#include "extract/parts.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Bold and short, and no sentence: many a heading is made so.
bool heads_by_weight(const Paragraph& paragraph) {
  constexpr std::size_t most_words = 14;
  std::string_view text = paragraph.text;
  text = text.substr(0, text.find_last_not_of(" \n") + 1);
  bool sentence = text.ends_with('.') || text.ends_with(',') || text.ends_with(';');
  return paragraph.bold && paragraph.list == 0 && !sentence && count_words(text) <= most_words &&
         !unicode::is_symbol(unicode::first(text));
}

/// May it head what stands in boxes beside it: bold, or short?
bool may_head(const SheetPart& part) {
  constexpr std::size_t most_words = 4;
  constexpr std::string_view ends = ".,;:";
  const Paragraph& paragraph = part.paragraph;
  if (part.beside || !part.rows.empty() || says_nothing(paragraph.text)) return false;
  return heads_by_weight(paragraph) || (paragraph.list == 0 && count_words(paragraph.text) <= most_words &&
                                        ends.find(paragraph.text.back()) == std::string_view::npos);
}

class Writer {
 public:
  explicit Writer(Sheet& sheet) : sheet_(sheet) {}

  void write(const SheetPart& part) {
    if (part.rows.empty()) return write(part.paragraph);
    std::size_t columns = 0;
    for (const PartRow& row : part.rows) columns = std::max(columns, row.cells.size());
    if (columns < 2 || frames(part.rows)) return write_frame(part.rows);
    write_table(part.rows);
  }

 private:
  static constexpr std::uint8_t below_levels = 7;  // of headings that only their weight shows

  [[nodiscard]] static LineStyle style_of(const Paragraph& paragraph) {
    LineStyle style;
    style.heading = paragraph.heading > 0 ? paragraph.heading : heads_by_weight(paragraph) ? below_levels : 0;
    style.list = paragraph.list;
    style.bold = paragraph.bold;
    style.paragraph = paragraph.number;
    style.seam = Seam::begins;
    return style;
  }

  void write(const Paragraph& paragraph) {
    if (paragraph.page_before) sheet_.break_page();
    bool in_list = paragraph.list > 0 && in_list_;
    if (!in_list) sheet_.add_blank();
    if (says_nothing(paragraph.text)) return;
    write_lines(paragraph, style_of(paragraph));
    in_list_ = paragraph.list > 0;
  }

  /// Lines that the author broke may be anything; those of a heading are one.
  void write_lines(const Paragraph& paragraph, LineStyle style) {
    constexpr std::size_t step = 3;  // columns
    std::size_t indent = paragraph.list > 1 ? step * (paragraph.list - 1U) : 0;
    std::string marker = paragraph.marker.empty() ? "" : paragraph.marker + " ";
    std::string_view rest = paragraph.text;
    while (!rest.empty()) {
      std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      if (says_nothing(line)) continue;
      line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
      sheet_.add(marker + std::string(line), style, indent);
      if (style.seam == Seam::begins) indent += unicode::length(marker);
      marker.clear();
      style.seam = style.heading > 0 ? Seam::goes_on : Seam::unknown;
    }
  }

  /// Tables that only lay out the page: headings stand in them, or long texts.
  [[nodiscard]] static bool frames(const std::vector<PartRow>& rows) {
    constexpr std::size_t most = 8;  // paragraphs of a cell
    for (const PartRow& row : rows) {
      for (const Paragraphs& cell : row.cells) {
        bool heading = std::any_of(cell.begin(), cell.end(), [](const Paragraph& p) { return p.heading > 0; });
        if (cell.size() > most || (heading && cell.size() > 2)) return true;
      }
    }
    return false;
  }

  void write_frame(const std::vector<PartRow>& rows) {
    for (const PartRow& row : rows) {
      for (const Paragraphs& cell : row.cells) {
        for (const Paragraph& paragraph : cell) write(paragraph);
        in_list_ = false;
      }
    }
  }

  void write_table(const std::vector<PartRow>& rows) {
    sheet_.add_blank();
    in_list_ = false;
    ++table_;
    std::uint32_t row_number = 0;
    for (const PartRow& row : rows) {
      for (std::size_t c = 0; c < row.cells.size(); ++c) {
        for (const Paragraph& paragraph : row.cells[c]) {
          if (says_nothing(paragraph.text)) continue;
          LineStyle style = style_of(paragraph);
          style.cell = {table_, row_number, static_cast<std::uint16_t>(c), row.head};
          write_lines(paragraph, style);
        }
      }
      ++row_number;
    }
    sheet_.add_blank();
  }

  Sheet& sheet_;
  bool in_list_ = false;
  std::uint32_t table_ = 0;
};

}  // namespace

Paragraphs paragraphs_of(SheetParts parts) {
  Paragraphs paragraphs;
  for (SheetPart& part : parts) {
    if (part.rows.empty()) paragraphs.push_back(std::move(part.paragraph));
    for (PartRow& row : part.rows) {
      for (Paragraphs& cell : row.cells) std::move(cell.begin(), cell.end(), std::back_inserter(paragraphs));
    }
  }
  return paragraphs;
}

void spell_contents(std::string& text) {
  auto last = text.rfind('\t');
  if (last != std::string::npos) text.replace(last, 1, " ........ ");
  std::replace(text.begin(), text.end(), '\t', ' ');
}

void append_boxes(SheetParts& parts, SheetParts boxes, std::string_view paragraph) {
  for (SheetPart& part : boxes) part.beside = part.beside || !says_nothing(paragraph);
  std::move(boxes.begin(), boxes.end(), std::back_inserter(parts));
}

// What stands beside the text parts no paragraph or list: it is read before the next heading, where there are some. A
// bold or short paragraph heads its boxes, which are read before the next of these.
void write_parts(const SheetParts& parts, Sheet& sheet) {
  constexpr std::ptrdiff_t several = 2;
  auto is_heading = [](const SheetPart& part) { return part.paragraph.heading > 0 && !part.beside; };
  const bool headed = std::count_if(parts.begin(), parts.end(), is_heading) >= several;
  Writer writer(sheet);
  std::vector<const SheetPart*> beside;
  bool heads = false;  // what they stand beside
  auto write_beside = [&] {
    for (const SheetPart* part : beside) writer.write(*part);
    beside.clear();
  };
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    const bool boxed = !part->beside && part + 1 != parts.end() && (part + 1)->beside;
    const bool next = may_head(*part) && (boxed || (heads && part->paragraph.bold));
    if (is_heading(*part) || next) write_beside();
    if (headed && part->beside) {
      beside.push_back(&*part);
    } else {
      writer.write(*part);
    }
    if (boxed) heads = may_head(*part);
  }
  write_beside();
}

}  // namespace planctl
