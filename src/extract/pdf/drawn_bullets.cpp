#include "extract/pdf/drawn_bullets.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

#include "extract/pdf/grid.h"
#include "extract/pdf/indented_blocks.h"
#include "extract/pdf/numbered_names.h"
#include "unicode.h"

namespace planctl {
namespace {

bool ends_with(std::string_view text, std::string_view signs) {
  std::size_t end = text.find_last_not_of(' ');
  return end != std::string_view::npos && signs.find(text[end]) != std::string_view::npos;
}

/// Words with a capital inside a sentence: names, which may stand at the beginning of a line by chance.
class Names {
 public:
  explicit Names(const PageBands& pages) {
    for (const std::vector<Band>& bands : pages) {
      for (const Band& band : bands) {
        for (const TextPiece& piece : band.pieces) add(piece.text);
      }
    }
  }

  [[nodiscard]] bool has(std::string_view word) const { return words_.contains(bare(word)); }

 private:
  static std::string bare(std::string_view word) {
    std::size_t end = word.find_last_not_of(".,;:!?)");
    return std::string(word.substr(0, end == std::string_view::npos ? 0 : end + 1));
  }

  void add(std::string_view text) {
    bool inside = false;
    for (std::string_view word = first_word_of(text); !word.empty(); word = first_word_of(text)) {
      if (inside && unicode::is_upper(unicode::first(word))) words_.insert(bare(word));
      inside = unicode::is_lower(unicode::first(word)) && !ends_with(word, ".:!?");
      text.remove_prefix(static_cast<std::size_t>(word.data() + word.size() - text.data()));
    }
  }

  std::set<std::string> words_;
};

class BulletSetter {
 public:
  explicit BulletSetter(PageBands& pages) : names_(pages) {
    for (std::vector<Band>& bands : pages) {
      BlockFinder finder(bands);
      for (int indent : finder.first_line_indents()) banned_.insert(indent);
      lefts_.merge(finder.lefts());
      for (IndentedBlock& block : finder.blocks()) {
        if (!may_be_list(block)) continue;
        block.unsure = block.below_head && holds_sentences(block) && !hangs(block);
        if (block.unsure && is_named(block)) continue;
        blocks_.push_back(std::move(block));
      }
    }
    for (IndentedBlock& block : blocks_) find_items(block);
  }

  void set() {
    const std::set<int> listed = listed_indents();
    for (IndentedBlock& block : blocks_) {
      if (block.indent == 0) block.indent = indent_of(block, listed);
      const bool may_be = !block.unsure || block.items() >= 2;
      if (may_be && is_listed(listed, block.indent) && !banned_.contains(rounded(block.indent))) set(block);
    }
  }

 private:
  /// Those of several items below a text; or of one, where several lists below titles begin as far in.
  [[nodiscard]] std::set<int> listed_indents() const {
    constexpr int several = 2;
    std::set<int> listed;
    std::set<int> single;
    std::map<int, int> unsure;  // lists
    for (const IndentedBlock& block : blocks_) {
      if (block.below_mark || !(block.indent > 0)) continue;
      if (block.unsure) {
        unsure[rounded(block.indent)] += block.items() >= 2 ? 1 : 0;
      } else {
        (block.items() >= 2 ? listed : single).insert(rounded(block.indent));
      }
    }
    for (const auto& [indent, lists] : unsure) {
      if (lists >= several && is_listed(single, static_cast<float>(indent))) listed.insert(indent);
    }
    return listed;
  }

  static int rounded(float indent) { return static_cast<int>(std::lround(indent)); }

  /// The extractor rounds where a line begins.
  static bool is_listed(const std::set<int>& listed, float indent) {
    auto near = listed.lower_bound(rounded(indent) - 1);
    return near != listed.end() && *near <= rounded(indent) + 1;
  }

  /// At the top of a page or column a list goes on: it begins as far in from where other lines do as lists here.
  [[nodiscard]] float indent_of(const IndentedBlock& block, const std::set<int>& listed) const {
    const auto begin = std::find(block.begins.begin(), block.begins.end(), true);
    if (begin == block.begins.end()) return 0;
    const long left = std::lround(block.lines[static_cast<std::size_t>(begin - block.begins.begin())]->left);
    for (int indent : listed) {
      auto near = lefts_.lower_bound(left - indent - 1);
      if (near != lefts_.end() && *near <= left - indent + 1) return static_cast<float>(indent);
    }
    return 0;
  }

  static bool may_be_list(const IndentedBlock& block) {
    if (block.lines.empty()) return false;
    bool marked = std::any_of(block.lines.begin(), block.lines.end(),
                              [](const TextPiece* line) { return begins_with_mark(*line) || line->bold; });
    bool counted = unicode::is_digit(unicode::first(first_word_of(block.lines.front()->text)));
    return !marked && !counted;
  }

  /// "Mål 3.1: Taken ska tätas."
  static bool is_named(const IndentedBlock& block) {
    return std::any_of(block.lines.begin(), block.lines.end(),
                       [](const TextPiece* line) { return begins_with_name(line->text); });
  }

  /// Several items, of which lines hang.
  static bool hangs(const IndentedBlock& block) {
    const float hang = hang_of(block);
    if (!(hang > 0)) return false;
    const float left = least_left(block);
    return std::count_if(block.lines.begin(), block.lines.end(),
                         [&](const TextPiece* line) { return line->left - left < hang / 2; }) >= 2;
  }

  static float least_left(const IndentedBlock& block) {
    float left = block.left();
    for (const TextPiece* line : block.lines) left = std::min(left, line->left);
    return left;
  }

  /// How far the lines of items hang behind the first, where all lines begin at one of two places; 0 where they do not,
  /// or where no text above tells what the first of them is.
  ///     Röja sly längs norra leden så att den
  ///      kan gås även på våren
  ///     Måla stugan
  static float hang_of(const IndentedBlock& block) {
    constexpr float same = 0.03F;  // sizes; signs may stand somewhat out of their margin
    constexpr float least = 0.1F;
    const float left = least_left(block);
    const float size = block.lines.front()->size;
    if (!(block.indent > 0) || block.left() - left > same * size) return 0;
    float hang = 0;
    for (const TextPiece* line : block.lines) {
      const float behind = line->left - left;
      if (behind < same * size) continue;
      if (hang > 0 ? std::abs(behind - hang) > same * size : behind < least * size) return 0;
      hang = behind;
    }
    return hang;
  }

  static bool holds_sentences(const IndentedBlock& block) {
    return std::any_of(block.lines.begin(), block.lines.end(),
                       [](const TextPiece* line) { return ends_with(line->text, "."); });
  }

  void find_items(IndentedBlock& block) const {
    if (const float hang = hang_of(block); hang > 0) {
      const float left = least_left(block);
      for (const TextPiece* line : block.lines) block.begins.push_back(line->left - left < hang / 2);
      return;
    }
    float gap = block.lines.back()->size;
    for (std::size_t i = 1; i < block.lines.size(); ++i)
      gap = std::min(gap, block.lines[i]->top - block.lines[i - 1]->bottom);
    const bool aired = are_aired(block, gap);
    block.begins.push_back(true);
    for (std::size_t i = 1; i < block.lines.size(); ++i) {
      const bool apart = is_apart(*block.lines[i - 1], *block.lines[i], gap);
      block.begins.push_back(apart || (!aired && begins_item(*block.lines[i - 1], *block.lines[i], block.right)));
    }
    if (block.indent == 0 && goes_on(block)) block.begins.front() = false;
  }

  /// In small letters at the top of a page or column, above items that begin with a capital: the rest of one.
  static bool goes_on(const IndentedBlock& block) {
    if (block.items() < 2 || !unicode::is_lower(unicode::first(block.lines.front()->text))) return false;
    for (std::size_t i = 1; i < block.lines.size(); ++i) {
      if (block.begins[i] && !unicode::is_upper(unicode::first(block.lines[i]->text))) return false;
    }
    return true;
  }

  static bool is_apart(const TextPiece& above, const TextPiece& line, float least_gap) {
    constexpr float apart = 0.25F;  // sizes
    return line.top - above.bottom > least_gap + apart * line.size;
  }

  /// Are items told by the white above them: do few lines with less white begin with a capital, as names do?
  static bool are_aired(const IndentedBlock& block, float gap) {
    constexpr std::size_t several = 2;
    std::size_t aired = 0;
    std::size_t close = 0;
    for (std::size_t i = 1; i < block.lines.size(); ++i) {
      const bool apart = is_apart(*block.lines[i - 1], *block.lines[i], gap);
      aired += apart ? 1 : 0;
      close += !apart && begins_anew(*block.lines[i]) ? 1 : 0;
    }
    return aired >= several && close * 2 <= aired;
  }

  /// Behind a line whose end the first word of this one had fitted at; where none is to be seen, with a capital that is
  /// not the one of a name.
  [[nodiscard]] bool begins_item(const TextPiece& above, const TextPiece& line, float right) const {
    constexpr float space = 0.3F;  // sizes
    constexpr float surely = 1.5F;
    std::string_view word = first_word_of(line.text);
    auto part = static_cast<float>(unicode::length(word)) / static_cast<float>(unicode::length(line.text));
    float width = line.width() * part;
    if (!begins_anew(line)) return above.right + surely * width + line.size < right;
    if (above.right + width + space * line.size < right) return true;
    bool upper = unicode::is_upper(unicode::first(word));
    return upper && !ends_with(above.text, ",-") && !names_.has(word);
  }

  static void set(IndentedBlock& block) {
    constexpr std::string_view bullet = "• ";
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
      if (!block.begins[i]) continue;
      TextPiece& line = *block.lines[i];
      line.text.insert(0, bullet);
      for (RunStart& run : line.runs) run.at += run.at > 0 ? bullet.size() : 0;
      line.left -= std::min(line.size, block.indent / 2);
    }
  }

  Names names_;
  std::vector<IndentedBlock> blocks_;
  std::set<int> banned_;
  std::set<long> lefts_;  ///< of all lines
};

/// Two lines that begin with one, as they are or as a sign that no font has.
bool has_bullets(const PageBands& pages) {
  std::ptrdiff_t count = 0;
  for (const std::vector<Band>& bands : pages) {
    for (const Band& band : bands) {
      count += std::count_if(band.pieces.begin(), band.pieces.end(), [](const TextPiece& piece) {
        std::string_view word = first_word_of(piece.text);
        char32_t first = unicode::first(word);
        bool sign = unicode::length(word) == 1 && !unicode::is_letter(first) && !unicode::is_digit(first);
        return is_bulleted(piece) || sign;
      });
    }
  }
  return count >= 2;
}

}  // namespace

void restore_bullets(PageBands& pages) {
  if (!has_bullets(pages)) BulletSetter(pages).set();
}

}  // namespace planctl
