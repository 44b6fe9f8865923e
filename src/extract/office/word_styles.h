// The styles and numberings of a Word document: what a paragraph inherits.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "extract/office/counters.h"
#include "extract/office/xml.h"

namespace planctl {

/// What a style, or the paragraph itself, says. Negative numbers: nothing.
struct WordLook {
  int outline = -1;    ///< level of a heading, counted from 0; 9 is none
  int numbering = -1;  ///< list; 0 is none
  int level = -1;      ///< in that list, counted from 0
  int bold = -1;
  bool contents = false;  ///< an entry of a table of contents
  bool title = false;

  /// Adds what `under` says and this does not.
  void inherit(const WordLook& under);
};

/// What w:pPr and w:rPr of a style or a paragraph say.
WordLook read_look(const pugi::xml_node& paragraph_properties, const pugi::xml_node& run_properties);

/// "true" of <w:b/>, <w:b w:val="1"/>.
bool is_on(const pugi::xml_node& toggle);

class WordStyles {
 public:
  void read_styles(const pugi::xml_node& root);
  /// The tree must outlive this.
  void read_numberings(const pugi::xml_node& root);

  /// What the style says, with all it is based on; of the usual one where there is none of this name.
  [[nodiscard]] WordLook look_of(std::string_view style) const;

  /// The marker of the next item of a list.
  std::string next_marker(int numbering, int level);

 private:
  struct Style {
    WordLook look;
    std::string based_on;
  };
  struct Numbering {
    std::string levels;  ///< name of the list that says how the levels look
    std::map<std::size_t, int> starts;
    std::map<std::size_t, ListLevel> own;
    bool begun = false;
  };

  /// Of a list, or of the style of numbering that it names.
  const ListLevels& levels_of(const std::string& list);

  std::map<std::string, Style, std::less<>> styles_;
  std::string usual_;
  std::map<std::string, pugi::xml_node> lists_;
  std::map<std::string, pugi::xml_node> styled_lists_;  ///< by the style of numbering that stands for them
  std::map<std::string, ListLevels> levels_;            ///< of the lists that are used
  std::map<int, Numbering> numberings_;
  std::map<std::string, Counter> counters_;  ///< lists with the same levels count together
};

}  // namespace planctl
