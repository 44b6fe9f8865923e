#include "extract/pdf/side_heads.h"

#include <algorithm>
#include <cmath>

#include "extract/pdf/grid.h"

namespace planctl {
namespace {

/// A name and the lines beside it and below.
struct NamedList {
  Column name;
  Column list;
};

class SideHeads {
 public:
  SideHeads(const Gutter& gutter, float size) : gutter_(gutter), size_(size) {}

  /// False where a name begins beside the middle of something.
  bool add(const Band& band) {
    constexpr float gap = 0.6F;  // sizes
    const TextPiece* name = nullptr;
    const TextPiece* line = nullptr;
    for (const TextPiece& piece : band.pieces) (piece.left < gutter_.right ? name : line) = &piece;
    bool goes_on = name != nullptr && !lists_.empty() && !lists_.back().name.empty() &&
                   name->top - lists_.back().name.back().bottom < gap * size_;
    if (name != nullptr && !goes_on) {
      if (line == nullptr || !is_bulleted(*line)) return false;
      lists_.emplace_back();
    }
    if (lists_.empty()) return false;
    if (name != nullptr) lists_.back().name.push_back(*name);
    if (line != nullptr) lists_.back().list.push_back(*line);
    return true;
  }

  /// Names narrow beside their lists, most of which have several items.
  [[nodiscard]] bool found() const {
    constexpr float narrow_part = 0.5F;
    std::size_t several = 0;
    float widest_name = 0;
    float widest_line = 0;
    for (const NamedList& named : lists_) {
      several += std::count_if(named.list.begin(), named.list.end(), is_bulleted) >= 2 ? 1 : 0;
      for (const TextPiece& piece : named.name) widest_name = std::max(widest_name, piece.width());
      for (const TextPiece& piece : named.list) widest_line = std::max(widest_line, piece.width());
    }
    return several * 2 > lists_.size() && widest_name < narrow_part * widest_line;
  }

  [[nodiscard]] std::vector<Column> parts() const {
    std::vector<Column> parts;
    for (const NamedList& named : lists_) {
      TextPiece name = named.name.front();
      std::size_t i = 1;
      for (; i < named.name.size() && looks_alike(named.name[i], name); ++i) {
        name.text += (name.text.ends_with(' ') ? "" : " ") + named.name[i].text;
        name.right = std::max(name.right, named.name[i].right);
      }
      parts.push_back({std::move(name)});
      // What is said of it stands below the name in other letters.
      if (i < named.name.size())
        parts.emplace_back(named.name.begin() + static_cast<std::ptrdiff_t>(i), named.name.end());
      parts.push_back(named.list);
    }
    return parts;
  }

 private:
  static bool looks_alike(const TextPiece& one, const TextPiece& other) {
    return one.bold == other.bold && std::abs(one.size - other.size) < 1;
  }

  Gutter gutter_;
  float size_;
  std::vector<NamedList> lists_;
};

}  // namespace

std::vector<Column> part_side_heads(const std::vector<Band>& bands, std::size_t begin, std::size_t end,
                                    const Gutter& gutter, float size) {
  SideHeads heads(gutter, size);
  for (std::size_t i = begin; i < end; ++i) {
    if (!heads.add(bands[i])) return {};
  }
  return heads.found() ? heads.parts() : std::vector<Column>{};
}

}  // namespace planctl
