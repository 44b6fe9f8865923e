#include "extract/html/html.h"

#include <fmt/format.h>
#include <gumbo.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <vector>

#include "extract/parts.h"
#include "messages/say.h"
#include "text/bytes.h"
#include "text/decode.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr int most_depth_of_page = 400;  // elements inside each other

std::string_view value_of(const GumboElement& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
  return found == nullptr ? std::string_view{} : found->value;
}

bool is_one_of(GumboTag tag, std::initializer_list<GumboTag> tags) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

/// What is around the text, or is none: menus, footers, forms, scripts, what is struck out, and what is not shown.
bool is_left_out(const GumboElement& element) {
  if (is_one_of(element.tag,
                {GUMBO_TAG_NAV,      GUMBO_TAG_FOOTER, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT,
                 GUMBO_TAG_TEMPLATE, GUMBO_TAG_HEAD,   GUMBO_TAG_FORM,   GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT,
                 GUMBO_TAG_TEXTAREA, GUMBO_TAG_SVG,    GUMBO_TAG_IFRAME, GUMBO_TAG_ASIDE,  GUMBO_TAG_AUDIO,
                 GUMBO_TAG_VIDEO,    GUMBO_TAG_OBJECT, GUMBO_TAG_DEL,    GUMBO_TAG_S,      GUMBO_TAG_STRIKE}))
    return true;
  std::string_view role = value_of(element, "role");
  if (role == "navigation" || role == "contentinfo" || role == "banner" || role == "search") return true;
  std::string look = unicode::fold(value_of(element, "style"));
  std::erase(look, ' ');
  return gumbo_get_attribute(&element.attributes, "hidden") != nullptr || value_of(element, "aria-hidden") == "true" ||
         look.find("display:none") != std::string::npos || look.find("visibility:hidden") != std::string::npos ||
         look.find("line-through") != std::string::npos;
}

bool is_block(GumboTag tag) {
  return is_one_of(
      tag, {GUMBO_TAG_P,       GUMBO_TAG_DIV,     GUMBO_TAG_H1,      GUMBO_TAG_H2,         GUMBO_TAG_H3,
            GUMBO_TAG_H4,      GUMBO_TAG_H5,      GUMBO_TAG_H6,      GUMBO_TAG_UL,         GUMBO_TAG_OL,
            GUMBO_TAG_LI,      GUMBO_TAG_DL,      GUMBO_TAG_DT,      GUMBO_TAG_DD,         GUMBO_TAG_TABLE,
            GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN,    GUMBO_TAG_HEADER,     GUMBO_TAG_BODY,
            GUMBO_TAG_HTML,    GUMBO_TAG_PRE,     GUMBO_TAG_HR,      GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_FIGURE,
            GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY, GUMBO_TAG_ADDRESS, GUMBO_TAG_CENTER,     GUMBO_TAG_FIGCAPTION});
}

bool is_bold(const GumboElement& element) {
  std::string look = unicode::fold(value_of(element, "style"));
  std::erase(look, ' ');
  return is_one_of(element.tag, {GUMBO_TAG_B, GUMBO_TAG_STRONG, GUMBO_TAG_TH}) ||
         look.find("font-weight:bold") != std::string::npos || look.find("font-weight:700") != std::string::npos;
}

std::uint8_t heading_level(GumboTag tag) {
  constexpr std::array<GumboTag, 6> tags{GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
                                         GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};
  auto found = std::find(tags.begin(), tags.end(), tag);
  return found == tags.end() ? std::uint8_t{0} : static_cast<std::uint8_t>(found - tags.begin() + 1);
}

/// What holds for the text inside the elements that are open.
struct Around {
  std::uint8_t heading = 0;
  std::uint8_t list = 0;
  bool bold = false;
  bool as_it_stands = false;  ///< white space counts
};

/// What a list counts from: 1 where it does not say, or says what nobody counts from.
int first_number(std::string_view start) {
  constexpr int most = 10'000;
  int number = 1;
  std::from_chars(start.data(), start.data() + start.size(), number);
  return number >= 0 && number <= most ? number : 1;
}

std::string too_deep(const std::string& name, int most) {
  return say("{}: has more than {} elements inside each other; save its text", name, most);
}

class Reader {
 public:
  /// `name` is what messages call the page.
  Reader(SheetParts& parts, const std::string& name) : parts_(&parts), name_(&name) {}

  /// Throws Error where elements lie deeper inside each other than is read.
  void read(const GumboNode& node, Around around = {}, int depth = 0) {
    switch (node.type) {
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_WHITESPACE:
      case GUMBO_NODE_CDATA:
        add_text(node.v.text.text, around);
        break;
      case GUMBO_NODE_ELEMENT:
        if (is_left_out(node.v.element)) break;
        require_depth(depth);
        read_element(node.v.element, around, depth);
        break;
      case GUMBO_NODE_DOCUMENT:
      case GUMBO_NODE_COMMENT:
      case GUMBO_NODE_TEMPLATE:
        break;
    }
  }

  void end_paragraph() {
    if (paragraph_.text.find_first_not_of(" \n") != std::string::npos) {
      paragraph_.bold = light_ == 0;
      parts_->push_back({std::move(paragraph_), {}});
    }
    paragraph_ = {};
    light_ = 0;
  }

 private:
  void require_depth(int depth) const {
    if (depth > most_depth_of_page) throw Error(too_deep(*name_, most_depth_of_page));
  }

  void read_inner(const GumboElement& element, const Around& around, int depth) {
    for (unsigned i = 0; i < element.children.length; ++i)
      read(*static_cast<const GumboNode*>(element.children.data[i]), around, depth + 1);
  }

  void read_element(const GumboElement& element, Around around, int depth) {
    around.bold = around.bold || is_bold(element);
    if (element.tag == GUMBO_TAG_BR) {
      paragraph_.text += '\n';
      return;
    }
    if (element.tag == GUMBO_TAG_TABLE) return read_table(element, depth);
    bool block = is_block(element.tag);
    if (block) end_paragraph();
    if (std::uint8_t level = heading_level(element.tag); level > 0) around.heading = level;
    if (element.tag == GUMBO_TAG_PRE) around.as_it_stands = true;
    if (element.tag == GUMBO_TAG_UL || element.tag == GUMBO_TAG_OL) {
      read_list(element, around, depth);
    } else {
      read_inner(element, around, depth);
    }
    if (block) end_paragraph();
  }

  void read_list(const GumboElement& list, Around around, int depth) {
    constexpr std::uint8_t deepest = 9;
    around.list = std::min<std::uint8_t>(around.list + 1, deepest);
    int number = first_number(value_of(list, "start"));
    for (unsigned i = 0; i < list.children.length; ++i) {
      const auto& node = *static_cast<const GumboNode*>(list.children.data[i]);
      bool item = node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == GUMBO_TAG_LI;
      if (item) {
        end_paragraph();
        bool counted = list.tag == GUMBO_TAG_OL;
        marker_ = counted ? fmt::format("{}.", number++) : "•";
      }
      read(node, around, depth + 1);
      marker_.clear();
    }
  }

  void read_table(const GumboElement& table, int depth) {
    end_paragraph();
    SheetPart part;
    read_rows(table, part, depth, false);
    if (!part.rows.empty()) parts_->push_back(std::move(part));
  }

  void read_rows(const GumboElement& element, SheetPart& part, int depth, bool head) {
    require_depth(depth);
    for (unsigned i = 0; i < element.children.length; ++i) {
      const auto& node = *static_cast<const GumboNode*>(element.children.data[i]);
      if (node.type != GUMBO_NODE_ELEMENT || is_left_out(node.v.element)) continue;
      const GumboElement& inner = node.v.element;
      if (inner.tag == GUMBO_TAG_TR) {
        part.rows.push_back(read_row(inner, depth, head));
      } else if (inner.tag == GUMBO_TAG_CAPTION) {
        Reader caption(*parts_, *name_);
        caption.read(node, {}, depth + 1);
        caption.end_paragraph();
      } else {
        read_rows(inner, part, depth + 1, head || inner.tag == GUMBO_TAG_THEAD);
      }
    }
  }

  PartRow read_row(const GumboElement& element, int depth, bool head) {
    PartRow row;
    row.head = head;
    for (unsigned i = 0; i < element.children.length; ++i) {
      const auto& node = *static_cast<const GumboNode*>(element.children.data[i]);
      if (node.type != GUMBO_NODE_ELEMENT) continue;
      if (!is_one_of(node.v.element.tag, {GUMBO_TAG_TD, GUMBO_TAG_TH})) continue;
      SheetParts parts;
      Reader cell(parts, *name_);
      cell.read(node, {}, depth + 1);
      cell.end_paragraph();
      row.cells.push_back(paragraphs_of(std::move(parts)));
    }
    return row;
  }

  void add_text(std::string_view text, const Around& around) {
    if (paragraph_.text.empty()) {
      paragraph_.heading = around.heading;
      paragraph_.list = marker_.empty() ? std::uint8_t{0} : around.list;
      paragraph_.marker = marker_;
    }
    std::size_t before = paragraph_.text.size();
    for (char c : text) {
      bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (blank && around.as_it_stands) {
        paragraph_.text += c == '\n' ? '\n' : ' ';
      } else if (!blank) {
        paragraph_.text += c;
      } else if (!paragraph_.text.empty() && !paragraph_.text.ends_with(' ') && !paragraph_.text.ends_with('\n')) {
        paragraph_.text += ' ';
      }
    }
    bool added = paragraph_.text.find_first_not_of(" \n", before) != std::string::npos;
    if (added) marker_.clear();
    if (added && !around.bold) light_ += paragraph_.text.size() - before;
  }

  SheetParts* parts_;
  const std::string* name_;
  Paragraph paragraph_;
  std::string marker_;  ///< of the item whose text comes next
  std::size_t light_ = 0;
};

/// Memory of a parsed page, given back at once: the library would free deep trees by recursion.
class Arena {
 public:
  static void* allocate(void* arena, std::size_t size) {
    auto& blocks = static_cast<Arena*>(arena)->blocks_;
    blocks.push_back(std::make_unique<char[]>(std::max<std::size_t>(size, 1)));
    return blocks.back().get();
  }
  static void free(void* /*arena*/, void* /*block*/) {}

 private:
  std::vector<std::unique_ptr<char[]>> blocks_;
};

/// The encoding that the page itself names: <meta charset="iso-8859-1">.
std::string named_encoding(std::string_view bytes) {
  constexpr std::size_t looked_at = 4096;
  constexpr std::string_view key = "charset=";
  std::string beginning = unicode::fold(bytes.substr(0, looked_at));
  std::size_t at = beginning.find(key);
  if (at == std::string::npos) return "";
  at = beginning.find_first_not_of("\"' ", at + key.size());
  if (at == std::string::npos) return "";
  std::string name = beginning.substr(at, beginning.find_first_of("\"'; />", at) - at);
  // Browsers read Latin 1 as what Windows has of it.
  if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii") name = "windows-1252";
  return name;
}

/// Elements that browsers close themselves, or that have no end, are not counted as open.
bool stays_open(std::string_view tag) {
  static constexpr std::array<std::string_view, 28> names{
      "p",      "li",   "dt",   "dd",    "tr",  "td",    "th",    "thead", "tbody", "tfoot",
      "html",   "head", "body", "br",    "img", "hr",    "input", "meta",  "link",  "col",
      "source", "area", "base", "embed", "wbr", "track", "param", "option"};
  return std::find(names.begin(), names.end(), tag) == names.end();
}

/// The library takes time that grows with the square of the depth of elements inside each other, and much memory for
/// each: pages beyond what people write are refused.
void require_readable(std::string_view text, const std::string& name) {
  constexpr std::size_t most_tags = 400'000;
  constexpr int most_open = 1000;
  std::size_t tags = 0;
  int open = 0;
  for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    bool end = text.substr(at + 1, 1) == "/";
    std::string_view rest = text.substr(at + (end ? 2 : 1), 12);
    std::string tag = unicode::fold(rest.substr(0, rest.find_first_of(" >/\t\r\n")));
    if (tag.empty() || !unicode::is_letter(unicode::first(tag))) continue;
    if (++tags > most_tags) throw Error(say("{}: has more than {} tags; save its text", name, most_tags));
    if (stays_open(tag)) open = std::max(open + (end ? -1 : 1), 0);
    if (open > most_open) throw Error(too_deep(name, most_open));
  }
}

}  // namespace

void extract_html(Source& source, std::string bytes, const ReadOptions& options) {
  ReadOptions read_as = options;
  bool marked = bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  std::string named = marked || !options.encoding.empty() ? "" : named_encoding(bytes);
  if (!named.empty() && unicode::knows_encoding(named) && !named.starts_with("utf-16")) read_as.encoding = named;
  decode_markup(source, std::move(bytes), read_as);
  const std::string name = name_of(source.path);
  require_readable(source.text, name);
  Arena arena;
  GumboOptions gumbo = kGumboDefaultOptions;
  gumbo.allocator = Arena::allocate;
  gumbo.deallocator = Arena::free;
  gumbo.userdata = &arena;
  GumboOutput* page = gumbo_parse_with_options(&gumbo, source.text.data(), source.text.size());
  SheetParts parts;
  Reader reader(parts, name);
  reader.read(*page->root);
  reader.end_paragraph();
  Sheet sheet;
  write_parts(parts, sheet);
  sheet.move_to(source);
}

}  // namespace planctl
