#include "extract/office/opendocument.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "extract/office/counters.h"
#include "extract/office/xml.h"

namespace planctl {
namespace {

constexpr int most_repeats = 64;  // of spaces and cells that the format writes once

/// What a style of paragraphs or letters says; negative: nothing.
struct OpenLook {
  int bold = -1;
  int outline = -1;
  bool page_before = false;
  bool contents = false;
  bool title = false;
  bool struck = false;  ///< out
  std::string parent;
  std::string list;
};

Numerals numerals_of_list(std::string_view format) {
  if (format == "a") return Numerals::lower_letter;
  if (format == "A") return Numerals::upper_letter;
  if (format == "i") return Numerals::lower_roman;
  if (format == "I") return Numerals::upper_roman;
  return format.empty() ? Numerals::none : Numerals::decimal;
}

/// "%1.%2." of a level that shows the numbers above it too.
std::string pattern_of(const pugi::xml_node& node, std::size_t level) {
  int shown = std::clamp(to_number(attribute(node, "display-levels"), 1), 1, static_cast<int>(level) + 1);
  std::string pattern(attribute(node, "num-prefix"));
  for (int i = static_cast<int>(level) + 2 - shown; i <= static_cast<int>(level) + 1; ++i) {
    if (pattern.ends_with(static_cast<char>('0' + (i - 1) % 10))) pattern += '.';
    pattern += '%';
    pattern += static_cast<char>('0' + std::min(i, 9));
  }
  return pattern.append(attribute(node, "num-suffix"));
}

ListLevels read_levels(const pugi::xml_node& list) {
  ListLevels levels;
  for (const pugi::xml_node& node : list.children()) {
    int number = to_number(attribute(node, "level"), 1);
    if (number < 1 || number > static_cast<int>(most_levels)) continue;
    auto at = static_cast<std::size_t>(number - 1);
    std::string_view kind = local_name(node);  // none of the white space between levels
    if (kind == "list-level-style-bullet" || kind == "list-level-style-image") {
      levels[at] = {Numerals::bullet, 1, std::string(attribute(node, "bullet-char"))};
    } else if (kind == "list-level-style-number" || kind == "outline-level-style") {
      levels[at] = {numerals_of_list(attribute(node, "num-format")), to_number(attribute(node, "start-value"), 1),
                    pattern_of(node, at)};
    }
  }
  return levels;
}

OpenLook read_open_look(const pugi::xml_node& style) {
  OpenLook look;
  look.parent = attribute(style, "parent-style-name");
  look.list = attribute(style, "list-style-name");
  look.outline = to_number(attribute(style, "default-outline-level"), -1);
  std::string_view name = attribute(style, "name");
  look.contents = name.starts_with("Contents_20_") && !name.ends_with("Heading");
  look.title = name == "Title";
  if (std::string_view weight = attribute(child(style, "text-properties"), "font-weight"); !weight.empty())
    look.bold = weight == "bold" || weight >= "600" ? 1 : 0;
  std::string_view line = attribute(child(style, "text-properties"), "text-line-through-style");
  look.struck = !line.empty() && line != "none";
  look.page_before = attribute(child(style, "paragraph-properties"), "break-before") == "page";
  return look;
}

class Styles {
 public:
  /// Those of styles.xml or content.xml.
  void read(const pugi::xml_node& root) {
    for (const pugi::xml_node& group : root.children()) {
      for (const pugi::xml_node& node : group.children()) {
        std::string name(attribute(node, "name"));
        if (local_name(node) == "style") looks_[name] = read_open_look(node);
        if (local_name(node) == "list-style") lists_[name] = read_levels(node);
        if (local_name(node) == "outline-style") lists_[""] = read_levels(node);
      }
    }
  }

  [[nodiscard]] OpenLook look_of(std::string name) const {
    constexpr int most = 30;  // styles that are based on each other
    OpenLook look;
    for (int i = 0; i < most; ++i) {
      auto found = looks_.find(name);
      if (found == looks_.end()) break;
      const OpenLook& under = found->second;
      if (look.bold < 0) look.bold = under.bold;
      if (look.outline < 0) look.outline = under.outline;
      if (look.list.empty()) look.list = under.list;
      look.page_before = look.page_before || (i == 0 && under.page_before);
      look.contents = look.contents || under.contents;
      look.title = look.title || under.title;
      look.struck = look.struck || under.struck;
      name = under.parent;
    }
    return look;
  }

  [[nodiscard]] ListLevels levels_of(const std::string& name) const {
    auto found = lists_.find(name);
    return found == lists_.end() ? ListLevels{} : found->second;
  }

 private:
  std::map<std::string, OpenLook> looks_;
  std::map<std::string, ListLevels> lists_;
};

bool is_no_content(std::string_view name) {
  static constexpr std::array<std::string_view, 12> names{
      "tracked-changes", "annotation",     "annotation-end",   "note",   "sequence-decls", "forms",
      "bookmark",        "variable-decls", "user-field-decls", "object", "script",         "hidden-text"};
  return std::find(names.begin(), names.end(), name) != names.end();
}

class TextReader {
 public:
  explicit TextReader(const Styles& styles) : styles_(styles) {}

  void read_body(const pugi::xml_node& body, SheetParts& parts) {
    for (const pugi::xml_node& node : body.children()) {
      std::string_view name = local_name(node);
      if (name == "p" || name == "h") {
        read_paragraph(node, parts);
      } else if (name == "list") {
        read_list(node, parts, 0, {});
      } else if (name == "table") {
        SheetPart table;
        read_rows(node, table, false);
        if (!table.rows.empty()) parts.push_back(std::move(table));
      } else if (!is_no_content(name)) {
        read_body(node, parts);
      }
    }
  }

 private:
  /// Collects the text of a paragraph; frames that hang in it come behind it.
  struct Text {
    std::string text;
    std::size_t letters = 0;
    std::size_t heavy = 0;
    std::size_t light = 0;
    std::vector<pugi::xml_node> frames;
  };

  void read_text(const pugi::xml_node& node, Text& into, int bold) const {
    for (const pugi::xml_node& inner : node.children()) {
      std::string_view name = local_name(inner);
      if (inner.type() == pugi::node_pcdata) {
        add_text(into, inner.value(), bold);
      } else if (name == "s") {
        into.text.append(static_cast<std::size_t>(std::clamp(to_number(attribute(inner, "c"), 1), 0, most_repeats)),
                         ' ');
      } else if (name == "tab") {
        into.text += '\t';
      } else if (name == "line-break") {
        into.text += '\n';
      } else if (name == "frame" || name == "custom-shape" || name == "text-box") {
        into.frames.push_back(inner);
      } else if (!is_no_content(name)) {
        OpenLook look = name == "span" ? styles_.look_of(std::string(attribute(inner, "style-name"))) : OpenLook{};
        if (!look.struck) read_text(inner, into, look.bold >= 0 ? look.bold : bold);
      }
    }
  }

  /// White space counts once, as in HTML.
  static void add_text(Text& into, std::string_view text, int bold) {
    for (char c : text) {
      bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (blank && (into.text.empty() || into.text.ends_with(' '))) continue;
      into.text += blank ? ' ' : c;
      into.letters += blank ? 0 : 1;
      if (!blank && bold >= 0) ++(bold == 1 ? into.heavy : into.light);
    }
  }

  Paragraph read_plain(const pugi::xml_node& node, Text& text, OpenLook& look) {
    look = styles_.look_of(std::string(attribute(node, "style-name")));
    read_text(node, text, -1);
    Paragraph paragraph;
    paragraph.number = ++count_;
    paragraph.text = text.text;
    int level = local_name(node) == "h" ? to_number(attribute(node, "outline-level"), 1) : look.outline;
    if (look.title) level = 1;
    if (level > 0) paragraph.heading = static_cast<std::uint8_t>(std::min(level, 9));
    paragraph.contents = look.contents;
    if (look.contents) spell_contents(paragraph.text);
    paragraph.page_before = look.page_before;
    paragraph.bold = look.bold == 1 ? text.light == 0 : text.heavy > 0 && text.heavy == text.letters;
    return paragraph;
  }

  void read_frames(const Text& text, SheetParts& parts) {
    SheetParts boxes;
    for (const pugi::xml_node& frame : text.frames) read_body(frame, boxes);
    append_boxes(parts, std::move(boxes), text.text);
  }

  void read_paragraph(const pugi::xml_node& node, SheetParts& parts) {
    Text text;
    OpenLook look;
    Paragraph paragraph = read_plain(node, text, look);
    if (paragraph.heading > 0 && local_name(node) == "h" && attribute(node, "is-list-header") != "true")
      paragraph.marker = outline_.next(styles_.levels_of(look.list), paragraph.heading - 1U);
    parts.push_back({std::move(paragraph), {}, false});
    read_frames(text, parts);
  }

  void read_list(const pugi::xml_node& list, SheetParts& parts, std::size_t level, std::string style) {
    if (std::string_view own = attribute(list, "style-name"); !own.empty()) style = own;
    bool goes_on = attribute(list, "continue-numbering") == "true" || !attribute(list, "continue-list").empty();
    if (level == 0 && !goes_on) counters_.erase(style);
    for (const pugi::xml_node& item : list.children()) {
      std::string_view name = local_name(item);
      if (name == "list-item" || name == "list-header") read_item(item, parts, {level, style, name == "list-item"});
    }
  }

  /// Where an item stands, and whether it has a marker of its own.
  struct ItemPlace {
    std::size_t level = 0;
    std::string style;
    bool marked = false;
  };

  void read_item(const pugi::xml_node& item, SheetParts& parts, ItemPlace place) {
    const std::size_t level = place.level;
    const std::string& style = place.style;
    if (int start = to_number(attribute(item, "start-value"), -1); start >= 0) counters_[style].set(level, start);
    for (const pugi::xml_node& node : item.children()) {
      std::string_view name = local_name(node);
      if (name == "list") {
        read_list(node, parts, level + 1, style);
      } else if (name == "p" || name == "h") {
        Text text;
        OpenLook look;
        Paragraph paragraph = read_plain(node, text, look);
        if (place.marked) paragraph.marker = counters_[style].next(styles_.levels_of(style), level);
        bool heading = paragraph.heading > 0;
        if (!heading && !paragraph.marker.empty())
          paragraph.list = static_cast<std::uint8_t>(std::min<std::size_t>(level + 1, 9));
        place.marked = false;  // what stands below the first paragraph belongs to the item
        parts.push_back({std::move(paragraph), {}, false});
        read_frames(text, parts);
      }
    }
  }

  void read_rows(const pugi::xml_node& table, SheetPart& part, bool head) {
    for (const pugi::xml_node& node : table.children()) {
      std::string_view name = local_name(node);
      if (name == "table-row") {
        PartRow row;
        row.head = head;
        read_cells(node, row);
        part.rows.push_back(std::move(row));
      } else if (name == "table-header-rows" || name == "table-rows" || name == "table-row-group") {
        read_rows(node, part, head || name == "table-header-rows");
      }
    }
  }

  void read_cells(const pugi::xml_node& node, PartRow& row) {
    for (const pugi::xml_node& cell : node.children()) {
      std::string_view name = local_name(cell);
      if (name != "table-cell" && name != "covered-table-cell") continue;
      SheetParts parts;
      if (name == "table-cell") read_body(cell, parts);
      row.cells.push_back(paragraphs_of(std::move(parts)));
      int repeats = std::clamp(to_number(attribute(cell, "number-columns-repeated"), 1), 1, most_repeats);
      row.cells.resize(row.cells.size() + static_cast<std::size_t>(repeats - 1));
    }
  }

  const Styles& styles_;
  Counter outline_;
  std::map<std::string, Counter> counters_;
  std::uint32_t count_ = 0;  ///< paragraphs so far
};

}  // namespace

SheetParts read_opendocument(Archive& archive, const std::string& name) {
  Styles styles;
  pugi::xml_document tree;
  pugi::xml_document styles_tree;
  if (std::optional<std::string> text = archive.read("styles.xml")) {
    parse_xml(styles_tree, *text, name + ": styles.xml");
    styles.read(styles_tree.document_element());
  }
  if (std::optional<std::string> text = archive.read("content.xml")) parse_xml(tree, *text, name + ": content.xml");
  styles.read(tree.document_element());
  SheetParts parts;
  TextReader(styles).read_body(child(tree.document_element(), "body"), parts);
  return parts;
}

}  // namespace planctl
