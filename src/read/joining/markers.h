// Inside joining: what the rows could begin with, and which of these marks the document uses as marks. Each kind of
// mark is judged by what can be seen of the rows, never by what was decided of another kind.
#pragma once

#include <optional>
#include <vector>

#include "read/rows/rows.h"

namespace planctl {

struct MarkCandidate {
  std::size_t row = 0;
  Marker looks;                  ///< what could be a mark, by its looks alone
  std::optional<Marker> belief;  ///< the mark, where the document uses it as one
};

/// The candidates of one kind, in the order of the document.
using Kin = std::vector<MarkCandidate*>;

/// The rows, and what each could begin with.
class Sights {
 public:
  explicit Sights(const Rows& rows);

  const Rows& rows;
  std::vector<MarkCandidate> candidates;  ///< by row

  /// What the row could begin with, or null.
  [[nodiscard]] const MarkCandidate* at(std::size_t row) const;
  /// Does the text behind the candidate's mark begin as items do: with a capital, a figure, a quotation?
  [[nodiscard]] bool starts_like_item(const MarkCandidate& candidate) const;
  /// Is the row above unfinished prose? A sign is then part of the sentence, unless the row above starts with the same
  /// sign, or the sign stands in a column of its own.
  ///     Ordna en familjedag
  ///     – helst i maj
  [[nodiscard]] bool inside_sentence(const MarkCandidate& candidate) const;
  /// A heading between two rows: the second then starts a list beside the first's, not inside it.
  [[nodiscard]] bool heading_between(std::size_t from, std::size_t to) const;
  /// Is the row right below a label?
  [[nodiscard]] bool below_label(std::size_t row) const;

 private:
  [[nodiscard]] bool looks_marked(std::size_t row) const;
  [[nodiscard]] std::uint32_t text_column(std::size_t row) const;
  [[nodiscard]] bool parts_lists(std::size_t row) const;
};

std::string_view body_of(const Row& row, const Marker& marker);

/// Takes away dashes and numbers right before a word, "-Måla", where no list is seen.
void drop_glued_marks(const Rows& rows, std::vector<MarkCandidate>& candidates);

// Each of these believes what this document uses as a mark of its kind.

/// ✓ • – * and other signs.
void believe_symbols(const Sights& sights, const Kin& kin);
/// "o Öka", "n\tÖka": letters that bullets were decoded as.
void believe_letters_for_bullets(const Sights& sights, const Kin& kin);
/// 1. a) ii.
void believe_numbers(const Sights& sights, const Kin& kin);
/// 2.1
void believe_levels(const Sights& sights, const Kin& kin);
/// "3 Öka", a number without a point: counts, or is a check mark that lost its font.
void believe_bare_numbers(const Sights& sights, const Kin& kin);

/// Rows without a mark between rows with one, whose own was misread or stands alone: gives them theirs.
void find_lost_bullets(Rows& rows);
/// Rows of a list that have none, by the items around them.
void find_missing_bullets(Rows& rows);
void find_lost_numbers(Rows& rows);

/// Makes what counts behind a bullet a part of the mark: "• KR 1 - text".
void take_item_codes(Rows& rows);
/// Makes marks of goal labels such as "Sub goal:" where others of the noun are: "Main goal:".
void take_goal_labels(Rows& rows);
/// Makes marks of "Mål 2030:", where the goals of the year before stand above them with what came of these.
void take_year_labels(Rows& rows);

}  // namespace planctl
