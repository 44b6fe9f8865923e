#include "extract/pdf/grid_names.h"

#include <algorithm>

namespace planctl {
namespace {

const TextPiece* beside_first(const GridLine& line) {
  auto found = std::find_if(line.begin() + 1, line.end(), [](const auto& cell) { return cell.has_value(); });
  return found == line.end() ? nullptr : &**found;
}

}  // namespace

bool is_bold(const GridLine& line) {
  return std::all_of(line.begin(), line.end(), [](const auto& cell) { return !cell || cell->bold; });
}

bool GridNames::is_name(std::size_t b) const {
  if (!is_bold_alone(b)) return false;
  // At the foot of a page it names rows of the next one, as others do here.
  if (b + 1 == lines_.size() && is_below_light(b)) return begins_anew(*lines_[b].front()) && has_names();
  if (!is_bold(lines_.front())) return is_clear_beside(b);
  bool below_head = std::all_of(lines_.begin(), lines_.begin() + static_cast<std::ptrdiff_t>(b), is_bold);
  if (below_head) return has_names() && begins_anew(*lines_[b].front());
  return is_below_light(b) && is_clear_beside(b);
}

bool GridNames::is_clear_beside(std::size_t b) const {
  constexpr float gap = 0.8F;  // sizes
  const TextPiece* above = nullptr;
  const TextPiece* below = nullptr;
  for (std::size_t k = b; above == nullptr && k-- > 0;) above = beside_first(lines_[k]);
  for (std::size_t k = b + 1; below == nullptr && k < lines_.size(); ++k) below = beside_first(lines_[k]);
  return above != nullptr && below != nullptr && below->top - above->bottom > gap * size_;
}

bool GridNames::is_bold_alone(std::size_t b) const {
  const GridLine& cells = lines_[b];
  return b > 0 && cells.front() && cells.front()->bold &&
         std::count_if(cells.begin(), cells.end(), [](const auto& c) { return c.has_value(); }) == 1;
}

bool GridNames::is_below_light(std::size_t b) const {
  for (std::size_t k = b; k-- > 0;) {
    if (lines_[k].front()) return !lines_[k].front()->bold;
  }
  return false;
}

bool GridNames::has_names() const {
  for (std::size_t b = 1; b < lines_.size(); ++b) {
    if (is_bold_alone(b) && is_below_light(b) && is_clear_beside(b)) return true;
  }
  return false;
}

}  // namespace planctl
