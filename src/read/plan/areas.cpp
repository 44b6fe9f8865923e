// Parts of a plan: a walk over its blocks that opens a part at each heading and knows whether a list here holds goals.
#include "read/plan/areas.h"

#include <algorithm>
#include <iterator>

#include "language/language.h"
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

enum class Mode : std::uint8_t { prose, goals, unmarked, other };

class PartBuilder {
 public:
  PartBuilder(const BlockList& blocks, const Title& title) : blocks_(blocks), title_(title) {
    labels_ = static_cast<std::size_t>(std::count_if(
        blocks.begin(), blocks.end(), [](const Block* b) { return b->kind == BlockKind::label && b->goals; }));
    std::size_t marked = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      marked += blocks[i]->kind == BlockKind::label && blocks[i]->goals && items_follow(i, blocks.size()) ? 1 : 0;
    }
    marked_throughout_ = marked * 2 > labels_ || unlabelled_lists() > labels_;
    labelled_throughout_ = labels_ >= 2 && labels_ > unlabelled_lists();
    if (labels_ == 0 && unlabelled_lists() == 0) find_goal_name();
    parts_.emplace_back();
  }

  std::vector<Part> build(std::size_t begin, std::size_t end) {
    end_ = end;
    for (i_ = begin; i_ < end_; ++i_) {
      if (i_ == title_.index || i_ == title_.last_index) continue;
      take(*blocks_[i_]);
    }
    return std::move(parts_);
  }

 private:
  /// Lists straight under a heading or prose, with no goal label above them since the heading.
  [[nodiscard]] std::size_t unlabelled_lists() const {
    std::size_t count = 0;
    bool labelled = false;
    for (std::size_t i = 1; i < blocks_.size(); ++i) {
      if (blocks_[i]->kind == BlockKind::label || blocks_[i]->kind == BlockKind::lead_in) labelled = true;
      if (blocks_[i]->kind == BlockKind::heading) labelled = false;
      bool starts = blocks_[i]->kind == BlockKind::item && blocks_[i - 1]->kind != BlockKind::item;
      count += starts && !labelled ? 1 : 0;
    }
    return count;
  }

  void take(const Block& block) {
    switch (block.kind) {
      case BlockKind::heading:
        return take_heading(block);
      case BlockKind::label:
        return take_label(block);
      case BlockKind::lead_in:
        return take_lead_in(block);
      case BlockKind::paragraph:
        return take_paragraph(block);
      case BlockKind::item:
        return take_item(block);
      case BlockKind::contents:
      case BlockKind::furniture:
        return;
    }
  }

  Part& part() { return parts_.back(); }

  const Block* next(std::size_t from) const { return from + 1 < end_ ? blocks_[from + 1] : nullptr; }

  void open(const Block& block) {
    Part part;
    part.heading = &block;
    part.title = clean_title(block.text);
    part.line = block.first_line;
    parts_.push_back(std::move(part));
    mode_ = Mode::prose;
  }

  /// "Indikator" beside "Mål": the block above ends another column of the same table.
  static bool heads_column(const Block& label, const Block& above) {
    return label.kind == BlockKind::label && !label.goals && label.first_line <= above.first_line;
  }

  /// Where goals have no marks, a short line is a goal unless what follows it follows headings.
  bool is_unmarked_goal(const Block& block) const {
    if (mode_ != Mode::unmarked || block.indexed || block.level > 0) return false;
    const Block* behind = next(i_);
    return behind == nullptr || behind->kind == BlockKind::heading || heads_column(*behind, block) ||
           (behind->kind == BlockKind::paragraph && part().goals.empty());
  }

  /// Unmarked goals of one list end alike, all in a point or none.
  [[nodiscard]] bool ends_like_goals(const Block& block) const {
    auto ends = [](const std::string& text) {
      return text.ends_with('.') || text.ends_with(',') || text.ends_with(';');
    };
    return part().goals.empty() || ends(part().goals.front().text) == ends(block.text);
  }

  void take_heading(const Block& block) {
    if (block.first_line <= table_end_) return add_paragraph(block);
    if (is_unmarked_goal(block)) return add_goal(block);
    open(block);
  }

  const Part& part() const { return parts_.back(); }

  /// Are there items between the label and the next heading or label?
  [[nodiscard]] bool items_follow() const { return items_follow(i_, end_); }

  [[nodiscard]] bool items_follow(std::size_t label, std::size_t end) const {
    for (std::size_t k = label + 1; k < end; ++k) {
      if (blocks_[k]->kind == BlockKind::item) return true;
      if (blocks_[k]->kind == BlockKind::label || (blocks_[k]->kind == BlockKind::heading && k > label + 1))
        return false;
      if (blocks_[k]->kind == BlockKind::heading && (blocks_[k]->indexed || blocks_[k]->level > 0)) return false;
    }
    return false;
  }

  /// "2.1 Bakgrund", "2.2 Mål": the goals belong to the heading above both.
  void climb(const Block& label) {
    bool inner = is_background(part().title) ||
                 (label.level > 1 && part().heading != nullptr && part().heading->level >= label.level);
    if (!inner || !part().goals.empty()) return;
    for (std::size_t p = parts_.size() - 1; p-- > 1;) {
      if (!parts_[p].goals.empty() || parts_[p].heading == nullptr) return;
      if (is_background(parts_[p].title) || (label.level > 1 && parts_[p].heading->level >= label.level)) continue;
      for (std::size_t k = p + 1; k < parts_.size(); ++k) {
        std::move(parts_[k].paragraphs.begin(), parts_[k].paragraphs.end(), std::back_inserter(parts_[p].paragraphs));
      }
      parts_.resize(p + 1);
      return;
    }
  }

  /// Where no list is called goals and none stands by itself, the first that has a name holds them: "Åtgärder:".
  void find_goal_name() {
    for (std::size_t i = 0; i < blocks_.size() && goal_name_.empty(); ++i) {
      if (blocks_[i]->kind == BlockKind::label && items_follow(i, blocks_.size())) goal_name_ = blocks_[i]->text;
    }
  }

  void take_label(const Block& block) {
    if (!block.goals && block.text != goal_name_) {
      mode_ = Mode::other;
      if (i_ > 0 && heads_column(block, *blocks_[i_ - 1]))
        table_end_ = std::max(table_end_, blocks_[i_ - 1]->last_line);
      return;
    }
    climb(block);
    bool beside = block.level > 0 && part().heading != nullptr && part().heading->level >= block.level;
    if (beside) open(block);
    if (!part().labelled && !part().goals.empty()) {
      for (const Goal& goal : part().goals) part().paragraphs.push_back(goal.text);
      part().goals.clear();
    }
    if (part().heading == nullptr && part().title.empty()) {
      part().title = clean_title(block.text);
      part().line = block.first_line;
    }
    part().labelled = true;
    mode_ = items_follow() || marked_throughout_ ? Mode::goals : Mode::unmarked;
  }

  /// Does the lead-in name an area of its own, or only introduce the list of the area it stands in?
  bool names_area(const Block& block) const {
    const Block* behind = next(i_);
    if (behind == nullptr || behind->kind != BlockKind::item || mode_ == Mode::other) return false;
    if (is_open_sentence(block.text)) return part().heading == nullptr && part().goals.empty() && labels_ == 0;
    bool holder = part().heading != nullptr && !is_background(part().title);
    if (!holder) return labels_ == 0 || has_goals_;
    return starts_further(block.text) || !part().goals.empty();
  }

  /// "Under året ska avdelningen:" introduces the goals of its area as a label does.
  void introduce_list() {
    const Block* behind = next(i_);
    bool holder = part().heading != nullptr && !is_background(part().title);
    bool introduces = labels_ < 2 || is_open_sentence(blocks_[i_]->text);
    if (behind != nullptr && behind->kind == BlockKind::item && holder && introduces && mode_ == Mode::prose)
      mode_ = Mode::goals;
  }

  void take_lead_in(const Block& block) {
    bool names = !(mode_ == Mode::unmarked && part().goals.empty()) && names_area(block);
    if (!names) {
      introduce_list();
      return add_paragraph(block);
    }
    open(block);
    part().named_by_lead_in = true;
  }

  void add_paragraph(const Block& block) { part().paragraphs.push_back(block.text); }

  void take_paragraph(const Block& block) {
    if (mode_ == Mode::unmarked && ends_like_goals(block)) return add_goal(block);
    if (mode_ == Mode::unmarked) mode_ = Mode::prose;
    add_paragraph(block);
  }

  bool holds_goals() const {
    if (mode_ == Mode::goals || mode_ == Mode::unmarked) return true;
    if (mode_ == Mode::other) return false;
    if (part().labelled) return true;
    if (part().heading == nullptr) return labels_ == 0;
    if (part().named_by_lead_in) return true;
    return !is_background(part().title) && !labelled_throughout_;
  }

  /// "14 januari", "4 mars 2026": a list of dates is a calendar.
  static bool is_date(const Block& block) {
    constexpr std::size_t longest = 40;  // bytes
    if (block.text.size() > longest || !unicode::is_digit(unicode::first(block.text))) return false;
    std::vector<std::string> words = words_of(block.text);
    bool month = std::any_of(words.begin(), words.end(),
                             [](const std::string& word) { return in_any(&Language::dating, word); });
    return month && words.size() <= 3;
  }

  /// "Mål: …", "Delmål 2 – …": says itself that it is a goal, also behind "Aktiviteter".
  static bool names_goal(std::string_view marker) {
    std::size_t at = 0;
    return marker.size() > 3 && in_any(&Language::goal_nouns, next_word(marker, at));
  }

  void take_item(const Block& block) {
    if (block.text.empty()) return;
    if (is_date(block)) return add_paragraph(block);
    if (mode_ == Mode::other && names_goal(block.marker)) mode_ = Mode::goals;
    if (!holds_goals()) return add_paragraph(block);
    add_goal(block);
  }

  void add_goal(const Block& block) {
    constexpr std::size_t usual = 8;  // goals of an area
    has_goals_ = true;
    if (part().goals.empty()) part().goals.reserve(usual);
    part().goals.push_back({block.text, block.first_line, block.last_line, block.bytes, block.marker, block.depth});
  }

  const BlockList& blocks_;
  const Title& title_;
  std::vector<Part> parts_;
  Mode mode_ = Mode::prose;
  std::size_t labels_ = 0;
  std::string_view goal_name_;        ///< of the lists that hold the goals where no label says so
  bool marked_throughout_ = false;    ///< most labels have items below them, so what has no mark is no goal
  bool has_goals_ = false;            ///< in some part so far
  bool labelled_throughout_ = false;  ///< goal lists have labels here, so a list without one holds none
  std::uint32_t table_end_ = 0;       ///< last line of a table whose first column has been read
  std::size_t i_ = 0;
  std::size_t end_ = 0;
};

}  // namespace

std::vector<Part> find_parts(const BlockList& blocks, std::size_t begin, std::size_t end, const Title& title) {
  return PartBuilder(blocks, title).build(begin, end);
}

}  // namespace planctl
