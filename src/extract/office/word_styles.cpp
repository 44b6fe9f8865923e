#include "extract/office/word_styles.h"

#include <algorithm>

#include "unicode.h"

namespace planctl {
namespace {

constexpr int deepest_heading = 9;
constexpr int most_styles = 30;  // that are based on each other

Numerals numerals_of(std::string_view format) {
  if (format == "bullet") return Numerals::bullet;
  if (format == "lowerLetter") return Numerals::lower_letter;
  if (format == "upperLetter") return Numerals::upper_letter;
  if (format == "lowerRoman") return Numerals::lower_roman;
  if (format == "upperRoman") return Numerals::upper_roman;
  return format == "none" ? Numerals::none : Numerals::decimal;
}

ListLevel read_level(const pugi::xml_node& node) {
  ListLevel level;
  level.numerals = numerals_of(attribute(child(node, "numFmt"), "val"));
  level.start = to_number(attribute(child(node, "start"), "val"), 1);
  level.pattern = attribute(child(node, "lvlText"), "val");
  if (level.pattern.empty()) level.numerals = Numerals::none;
  return level;
}

std::size_t level_number(const pugi::xml_node& node) {
  return static_cast<std::size_t>(
      std::clamp(to_number(attribute(node, "ilvl"), 0), 0, static_cast<int>(most_levels) - 1));
}

/// The names of Word's own styles are English in every language: "heading 2", "toc 1", "Title".
void see_name(WordLook& look, std::string_view name) {
  constexpr std::string_view heading = "heading ";
  std::string folded = unicode::fold(name);
  if (folded.starts_with(heading) && look.outline < 0)
    look.outline = to_number(std::string_view(folded).substr(heading.size()), 0) - 1;
  look.contents = folded.starts_with("toc ") || folded == "table of figures";
  look.title = folded == "title";
}

}  // namespace

void WordLook::inherit(const WordLook& under) {
  if (outline < 0) outline = under.outline;
  if (numbering < 0) numbering = under.numbering;
  if (level < 0) level = under.level;
  if (bold < 0) bold = under.bold;
  contents = contents || under.contents;
  title = title || under.title;
}

bool is_on(const pugi::xml_node& toggle) {
  if (!toggle) return false;
  std::string_view value = attribute(toggle, "val");
  return value != "0" && value != "false" && value != "off" && value != "none";
}

WordLook read_look(const pugi::xml_node& paragraph_properties, const pugi::xml_node& run_properties) {
  WordLook look;
  look.outline = to_number(attribute(child(paragraph_properties, "outlineLvl"), "val"), -1);
  pugi::xml_node list = child(paragraph_properties, "numPr");
  look.numbering = to_number(attribute(child(list, "numId"), "val"), -1);
  look.level = to_number(attribute(child(list, "ilvl"), "val"), -1);
  if (pugi::xml_node bold = child(run_properties, "b")) look.bold = is_on(bold) ? 1 : 0;
  return look;
}

void WordStyles::read_styles(const pugi::xml_node& root) {
  for (const pugi::xml_node& node : root.children()) {
    if (local_name(node) != "style" || attribute(node, "type") == "character") continue;
    std::string id(attribute(node, "styleId"));
    Style style{read_look(child(node, "pPr"), child(node, "rPr")),
                std::string(attribute(child(node, "basedOn"), "val"))};
    see_name(style.look, attribute(child(node, "name"), "val"));
    if (attribute(node, "type") == "paragraph" && attribute(node, "default") == "1") usual_ = id;
    styles_[std::move(id)] = std::move(style);
  }
}

void WordStyles::read_numberings(const pugi::xml_node& root) {
  for (const pugi::xml_node& node : root.children()) {
    if (local_name(node) == "abstractNum") {
      lists_[std::string(attribute(node, "abstractNumId"))] = node;
      if (pugi::xml_node link = child(node, "styleLink")) styled_lists_[std::string(attribute(link, "val"))] = node;
    } else if (local_name(node) == "num") {
      Numbering& numbering = numberings_[to_number(attribute(node, "numId"), 0)];
      numbering.levels = attribute(child(node, "abstractNumId"), "val");
      for (const pugi::xml_node& over : node.children()) {
        if (local_name(over) != "lvlOverride") continue;
        std::size_t level = level_number(over);
        if (pugi::xml_node own = child(over, "lvl")) numbering.own[level] = read_level(own);
        if (pugi::xml_node start = child(over, "startOverride"))
          numbering.starts[level] = to_number(attribute(start, "val"), 1);
      }
    }
  }
}

// Documents define many more lists than they use.
const ListLevels& WordStyles::levels_of(const std::string& list) {
  auto [known, is_new] = levels_.try_emplace(list);
  auto found = lists_.find(list);
  if (!is_new || found == lists_.end()) return known->second;
  pugi::xml_node node = found->second;
  auto styled = styled_lists_.find(std::string(attribute(child(node, "numStyleLink"), "val")));
  if (styled != styled_lists_.end()) node = styled->second;
  for (const pugi::xml_node& level : node.children()) {
    if (local_name(level) == "lvl") known->second[level_number(level)] = read_level(level);
  }
  return known->second;
}

WordLook WordStyles::look_of(std::string_view style) const {
  WordLook look;
  auto found = styles_.find(style.empty() ? std::string_view(usual_) : style);
  for (int i = 0; found != styles_.end() && i < most_styles; ++i) {
    look.inherit(found->second.look);
    found = styles_.find(found->second.based_on);
  }
  if (look.outline >= deepest_heading) look.outline = -1;
  return look;
}

std::string WordStyles::next_marker(int numbering, int level) {
  auto found = numberings_.find(numbering);
  if (found == numberings_.end()) return "•";
  Numbering& list = found->second;
  ListLevels levels = levels_of(list.levels);
  for (const auto& [number, own] : list.own) levels[number] = own;
  Counter& counter = counters_[list.levels];
  if (!list.begun) {
    for (const auto& [number, start] : list.starts) counter.set(number, start);
  }
  list.begun = true;
  return counter.next(levels, static_cast<std::size_t>(std::max(level, 0)));
}

}  // namespace planctl
