#include "extract/pdf/pages.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>

#include "text/clean.h"
#include "text/entities.h"
#include "unicode.h"

namespace planctl {
namespace {

struct Font {
  float size = 0;
  bool bold = false;
  bool symbol = false;
  std::uint32_t colour = 0;
};

/// One tag: "<text top="115.5" … >".
class Tag {
 public:
  explicit Tag(std::string_view text) : text_(text) {}

  [[nodiscard]] bool is(std::string_view name) const {
    return text_.size() > name.size() + 1 && text_.substr(1, name.size()) == name &&
           std::string_view(" >/").find(text_[name.size() + 1]) != std::string_view::npos;
  }

  [[nodiscard]] std::string_view value(std::string_view name) const {
    for (auto at = text_.find(name); at != std::string_view::npos; at = text_.find(name, at + 1)) {
      std::size_t quote = at + name.size() + 1;
      if (text_[at - 1] != ' ' || text_.substr(at + name.size(), 2) != "=\"") continue;
      return text_.substr(quote + 1, text_.find('"', quote + 1) - quote - 1);
    }
    return {};
  }

  [[nodiscard]] float number(std::string_view name) const {
    std::string_view digits = value(name);
    float number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number == number ? std::clamp(number, -1e6F, 1e6F) : 0;
  }

 private:
  std::string_view text_;
};

/// Fonts that hold signs rather than letters: their letters are bullets.
bool is_symbol_font(const std::string& family) {
  constexpr std::array<std::string_view, 4> names{"symbol", "dingbat", "wingding", "webding"};
  std::string folded = unicode::fold(family);
  return std::any_of(names.begin(), names.end(), [&](std::string_view n) { return folded.find(n) != folded.npos; });
}

bool is_bold_font(const std::string& family) {
  std::string folded = unicode::fold(family);
  return folded.find("bold") != folded.npos || folded.find("black") != folded.npos ||
         folded.find("heavy") != folded.npos;
}

std::uint32_t read_colour(std::string_view text) {
  constexpr int hexadecimal = 16;
  std::uint32_t colour = 0;
  if (text.starts_with('#')) std::from_chars(text.data() + 1, text.data() + text.size(), colour, hexadecimal);
  return colour;
}

/// What a program gives: pages of runs, or of words.
enum class What : bool { pages, words };

class Reader {
 public:
  Reader(std::string_view xml, What what) : xml_(xml), what_(what) {}

  std::vector<Page> read() {
    for (std::size_t at = xml_.find('<'); at != std::string_view::npos; at = xml_.find('<', at)) {
      std::size_t end = xml_.find('>', at);
      if (end == std::string_view::npos) break;
      Tag tag(xml_.substr(at, end + 1 - at));
      at = end + 1;
      if (tag.is("page")) {
        pages_.push_back({tag.number("width"), tag.number("height"), {}});
      } else if (tag.is("fontspec")) {
        add_font(tag);
      } else if (tag.is("text") && what_ == What::pages && !pages_.empty()) {
        std::size_t close = std::min(xml_.find("</text>", at), xml_.size());
        add_run(tag, xml_.substr(at, close - at));
        at = close;
      } else if (tag.is("outline") || tag.is("/outline")) {
        depth_ += tag.is("outline") ? 1 : -1;
      } else if (tag.is("item")) {
        std::size_t close = std::min(xml_.find("</item>", at), xml_.size());
        add_bookmark(tag, decode_entities(xml_.substr(at, close - at)));
        at = close;
      } else if (tag.is("word") && what_ == What::words && !pages_.empty()) {
        std::size_t close = std::min(xml_.find("</word>", at), xml_.size());
        add_word(tag, xml_.substr(at, close - at));
        at = close;
      }
    }
    return std::move(pages_);
  }

 private:
  void add_font(const Tag& tag) {
    std::string family(tag.value("family"));
    fonts_[std::string(tag.value("id"))] = {tag.number("size"), is_bold_font(family), is_symbol_font(family),
                                            read_colour(tag.value("color"))};
  }

  /// Weight counts where all letters have it; what is slanted is nothing that tells.
  void add_run(const Tag& tag, std::string_view content) {
    constexpr float smallest = 1;  // gaps and indents are measured in sizes: none is zero
    Run run;
    run.left = tag.number("left");
    run.top = tag.number("top");
    run.width = tag.number("width");
    run.height = tag.number("height");
    auto font = fonts_.find(std::string(tag.value("font")));
    Font known = font == fonts_.end() ? Font{} : font->second;
    run.size = std::max(known.size > 0 ? known.size : run.height, smallest);
    run.symbol = known.symbol;
    run.colour = known.colour;
    Weight weight = append_text(run.text, content);
    run.bold = known.bold || weight.light == 0;
    run.light_at = run.bold ? 0 : weight.first_light;
    run.order = order_ += says_nothing(run.text) ? 0 : Run::order_step;
    if (!run.text.empty()) pages_.back().runs.push_back(std::move(run));
  }

  void add_word(const Tag& tag, std::string_view content) {
    Run run;
    run.left = tag.number("xMin");
    run.top = tag.number("yMin");
    run.width = tag.number("xMax") - run.left;
    run.height = tag.number("yMax") - run.top;
    run.text = decode_entities(content);
    pages_.back().runs.push_back(std::move(run));
  }

  void add_bookmark(const Tag& tag, std::string title) {
    const float page = tag.number("page");
    if (!(page >= 1) || page > static_cast<float>(pages_.size())) return;
    pages_[static_cast<std::size_t>(page) - 1].bookmarks.push_back(
        {std::move(title), static_cast<std::uint8_t>(std::clamp(depth_, 1, 9))});
  }

  /// How many bytes, white space left aside, are not bold, and where the first is.
  struct Weight {
    std::size_t light = 0;
    std::size_t first_light = 0;
  };

  /// Appends the text between tags.
  static Weight append_text(std::string& text, std::string_view content) {
    Weight weight;
    int bold = 0;
    while (!content.empty()) {
      std::size_t end = std::min(content.find('<'), content.size());
      std::string part = decode_entities(content.substr(0, end));
      if (bold <= 0) {
        if (weight.light == 0) weight.first_light = text.size() + std::min(part.find_first_not_of(' '), part.size());
        weight.light += part.size() - static_cast<std::size_t>(std::count(part.begin(), part.end(), ' '));
      }
      text += part;
      content.remove_prefix(end);
      if (content.empty()) break;
      if (content.starts_with("<b>")) ++bold;
      if (content.starts_with("</b>")) --bold;
      content.remove_prefix(std::min(content.find('>'), content.size() - 1) + 1);
    }
    return weight;
  }

  std::string_view xml_;
  What what_;
  std::vector<Page> pages_;
  std::uint32_t order_ = 0;  ///< of the last run
  int depth_ = 0;            ///< of the outline
  std::map<std::string, Font> fonts_;
};

}  // namespace

std::vector<Page> read_pages(std::string_view xml) { return Reader(xml, What::pages).read(); }

std::vector<Page> read_words(std::string_view xml) { return Reader(xml, What::words).read(); }

}  // namespace planctl
