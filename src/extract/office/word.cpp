#include "extract/office/word.h"

#include <algorithm>
#include <array>
#include <utility>

#include "extract/office/word_styles.h"
#include "extract/office/xml.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_any(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// What is no text of the document as it stands: deletions and comments, what is moved away, drawings' fallbacks.
bool is_left_out(std::string_view name) {
  return is_any(name, {"del", "moveFrom", "pPr", "rPr", "tblPr", "trPr", "tcPr", "instrText", "delText", "sectPr",
                       "footnoteReference", "endnoteReference", "commentReference", "annotationRef", "Fallback"});
}

/// Collects the text of one paragraph.
class ParagraphReader {
 public:
  explicit ParagraphReader(std::vector<pugi::xml_node>& boxes) : boxes_(boxes) {}

  void read(const pugi::xml_node& node) {
    for (const pugi::xml_node& inner : node.children()) {
      std::string_view name = local_name(inner);
      if (is_left_out(name)) continue;
      if (name == "r") {
        read_run(inner);
      } else if (name == "txbxContent") {
        boxes_.push_back(inner);
      } else {
        read(inner);
      }
    }
  }

  Paragraph paragraph;
  std::size_t light = 0;  ///< letters that their run says are not bold
  std::size_t heavy = 0;  ///< that it says are
  std::size_t letters = 0;

 private:
  /// Toggles of what is hidden, or struck out.
  static constexpr std::array<std::string_view, 4> unseen{"vanish", "webHidden", "strike", "dstrike"};

  void read_run(const pugi::xml_node& run) {
    pugi::xml_node properties = child(run, "rPr");
    bool hidden = std::any_of(unseen.begin(), unseen.end(),
                              [&](std::string_view toggle) { return is_on(child(properties, toggle)); });
    std::size_t before = paragraph.text.size();
    for (const pugi::xml_node& inner : run.children()) read_part(inner, hidden);
    std::size_t added = paragraph.text.size() - before;
    letters += added;
    pugi::xml_node bold = child(properties, "b");
    if (bold) (is_on(bold) ? heavy : light) += added;
  }

  void read_part(const pugi::xml_node& part, bool hidden) {
    std::string_view name = local_name(part);
    if (name == "fldChar") return read_field(attribute(part, "fldCharType"));
    if (name == "br" && attribute(part, "type") == "page") {
      paragraph.page_before = paragraph.page_before || paragraph.text.empty();
      return;
    }
    if (is_any(name, {"drawing", "pict", "AlternateContent", "object"})) return read_drawing(part);
    bool code = std::find(fields_.begin(), fields_.end(), false) != fields_.end();
    if (hidden || code) return;
    if (name == "t") {
      paragraph.text += part.child_value();
    } else if (name == "tab" || name == "ptab") {
      paragraph.text += '\t';
    } else if (name == "br" || name == "cr") {
      paragraph.text += '\n';
    } else if (name == "noBreakHyphen") {
      paragraph.text += '-';
    } else if (name == "sym" && paragraph.text.empty()) {
      paragraph.text += "• ";
    }
  }

  /// Of a field what it shows counts, not what it says.
  void read_field(std::string_view type) {
    if (type == "begin") fields_.push_back(false);
    if (fields_.empty()) return;
    if (type == "separate") fields_.back() = true;
    if (type == "end") fields_.pop_back();
  }

  void read_drawing(const pugi::xml_node& node) {
    for (const pugi::xml_node& inner : node.children()) {
      std::string_view name = local_name(inner);
      if (name == "Fallback") continue;
      if (name == "txbxContent") {
        boxes_.push_back(inner);
      } else {
        read_drawing(inner);
      }
    }
  }

  std::vector<pugi::xml_node>& boxes_;
  std::vector<bool> fields_;  ///< that are open, and whether what they show has begun
};

class Reader {
 public:
  explicit Reader(WordStyles& styles) : styles_(styles) {}

  void read_body(const pugi::xml_node& body, SheetParts& parts) {
    for (const pugi::xml_node& node : body.children()) {
      std::string_view name = local_name(node);
      if (is_left_out(name)) continue;
      if (name == "p") {
        read_paragraph(node, parts);
      } else if (name == "tbl") {
        SheetPart table;
        read_rows(node, table);
        if (!table.rows.empty()) parts.push_back(std::move(table));
      } else {
        read_body(node, parts);
      }
    }
  }

 private:
  void read_paragraph(const pugi::xml_node& node, SheetParts& parts) {
    pugi::xml_node properties = child(node, "pPr");
    WordLook look = read_look(properties, {});
    look.inherit(styles_.look_of(attribute(child(properties, "pStyle"), "val")));
    std::vector<pugi::xml_node> boxes;
    ParagraphReader reader(boxes);
    reader.read(node);
    Paragraph& paragraph = reader.paragraph;
    paragraph.number = ++count_;
    if (!joined_.empty()) paragraph.text.insert(0, std::exchange(joined_, {}));
    paragraph.page_before = paragraph.page_before || is_on(child(properties, "pageBreakBefore"));
    bool heading = look.outline >= 0 || look.title;
    if (heading) paragraph.heading = static_cast<std::uint8_t>(look.title ? 1 : look.outline + 1);
    paragraph.contents = look.contents;
    if (look.contents) spell_contents(paragraph.text);
    paragraph.bold = look.bold == 1 ? reader.light == 0 : reader.heavy > 0 && reader.heavy == reader.letters;
    const std::string text = paragraph.text;
    bool empty = paragraph.text.find_first_not_of(" \t\n") == std::string::npos;
    if (look.numbering > 0 && !empty) number(paragraph, look, heading);
    // The mark at the end of the paragraph is deleted: the next one goes on in it.
    if (child(child(properties, "rPr"), "del")) {
      joined_ = std::move(paragraph.text);
      --count_;
    } else {
      parts.push_back({std::move(paragraph), {}, false});
    }
    SheetParts beside;
    for (const pugi::xml_node& box : boxes) read_body(box, beside);
    append_boxes(parts, std::move(beside), text);
  }

  void number(Paragraph& paragraph, const WordLook& look, bool heading) {
    int level = std::max(look.level, 0);
    paragraph.marker = styles_.next_marker(look.numbering, level);
    if (!heading && !paragraph.marker.empty()) paragraph.list = static_cast<std::uint8_t>(std::min(level + 1, 9));
  }

  void read_rows(const pugi::xml_node& table, SheetPart& part) {
    for (const pugi::xml_node& node : table.children()) {
      std::string_view name = local_name(node);
      if (name == "tr") {
        read_row(node, part);
      } else if (!is_left_out(name)) {
        read_rows(node, part);
      }
    }
  }

  void read_row(const pugi::xml_node& node, SheetPart& part) {
    pugi::xml_node properties = child(node, "trPr");
    if (child(properties, "del")) return;
    PartRow row;
    row.head = is_on(child(properties, "tblHeader"));
    read_cells(node, row);
    part.rows.push_back(std::move(row));
  }

  void read_cells(const pugi::xml_node& node, PartRow& row) {
    constexpr int most_cells = 64;
    for (const pugi::xml_node& inner : node.children()) {
      std::string_view name = local_name(inner);
      if (is_left_out(name)) continue;
      if (name != "tc") {
        read_cells(inner, row);
        continue;
      }
      pugi::xml_node properties = child(inner, "tcPr");
      pugi::xml_node merged = child(properties, "vMerge");
      bool goes_on = merged && attribute(merged, "val") != "restart";
      SheetParts parts;
      if (!goes_on) read_body(inner, parts);
      row.cells.push_back(paragraphs_of(std::move(parts)));
      int span = std::clamp(to_number(attribute(child(properties, "gridSpan"), "val"), 1), 1, most_cells);
      row.cells.resize(row.cells.size() + static_cast<std::size_t>(span - 1));
    }
  }

  WordStyles& styles_;
  std::string joined_;       ///< text in front of the next paragraph
  std::uint32_t count_ = 0;  ///< paragraphs so far
};

void read_into(Archive& archive, const std::string& file, pugi::xml_document& tree, const std::string& name) {
  if (std::optional<std::string> text = archive.read(file)) parse_xml(tree, *text, name + ": " + file);
}

}  // namespace

SheetParts read_word(Archive& archive, const std::string& main, const std::string& name) {
  std::string folder = main.substr(0, main.rfind('/') + 1);
  pugi::xml_document styles_tree;
  pugi::xml_document numbering_tree;
  pugi::xml_document tree;
  read_into(archive, folder + "styles.xml", styles_tree, name);
  read_into(archive, folder + "numbering.xml", numbering_tree, name);
  read_into(archive, main, tree, name);
  WordStyles styles;
  styles.read_styles(styles_tree.document_element());
  styles.read_numberings(numbering_tree.document_element());
  SheetParts parts;
  Reader(styles).read_body(child(tree.document_element(), "body"), parts);
  return parts;
}

}  // namespace planctl
