// Page writer: the bands of a page as lines, in the order they are read: columns, tables, what stands beside them, and
// its edges.
#pragma once

#include <optional>
#include <vector>

#include "extract/pdf/headings.h"
#include "extract/pdf/known_heads.h"
#include "extract/pdf/page_sheet.h"
#include "extract/pdf/run_ins.h"
#include "extract/pdf/table_writer.h"

namespace planctl {

class PageWriter {
 public:
  /// `bookmarks` has the level of each bookmark that pieces of the pages name.
  PageWriter(const PageBands& pages, const Measures& measures, std::vector<std::uint8_t> bookmarks);

  void write_page(std::vector<Band> bands, const std::vector<Band>& edges, const Page& page);
  /// What is left to be written behind the last page; then the lines.
  PageSheet& end();

 private:
  /// Where the lines of a column begin and end.
  struct Margins {
    float left = 0;
    float right = 0;
  };
  /// Small letters beside the text of a page.
  struct Aside {
    Column lines;
    PagePlace place;  ///< of the line before; none while its page is written
  };

  /// The last line of a column, which the next column or page may go on with.
  struct LastLine {
    TextPiece piece;
    float right = 0;      ///< where the lines of its column end
    bool marked = false;  ///< of an item
  };

  static Margins margins_of(const Column& column);
  static Margins margins_of(const std::vector<Band>& bands);
  [[nodiscard]] std::size_t find_notes(const std::vector<Band>& bands) const;
  [[nodiscard]] std::vector<Band> take_notes(std::vector<Band>& bands) const;
  [[nodiscard]] Seam seam(const TextPiece& above, const TextPiece& below, std::uint8_t level_above, std::uint8_t level,
                          Margins margins) const;
  [[nodiscard]] bool goes_on_in(const TextPiece& below, std::uint8_t level) const;
  void keep_last(const Column& column, const std::vector<std::uint8_t>& levels, Margins margins);
  void write_text(std::vector<Band> text);
  void keep_asides();
  void write_asides(float top);
  void write(const PageRegion& region, bool first);
  void write_column(const Column& whole, Margins margins);

  const Measures& measures_;
  Headings headings_;
  RunIns run_ins_;
  KnownHeads heads_;
  PageSheet sheet_;
  TableWriter tables_;
  Margins page_margins_;
  Column signs_;                  ///< of the page: what stands in the middle of its text would part it
  std::vector<Aside> asides_;     ///< that are not written yet
  std::optional<LastLine> last_;  ///< none behind a heading or a table
};

}  // namespace planctl
