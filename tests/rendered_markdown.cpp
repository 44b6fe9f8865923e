#include "rendered_markdown.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "transcript.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

std::string command_of(Renderer renderer) {
  if (renderer == Renderer::commonmark) return "cmark";
  return "cmark-gfm -e table -e strikethrough -e autolink -e tasklist";
}

constexpr std::array<std::string_view, 4> leaves{"heading", "paragraph", "table", "html_block"};
constexpr std::array<std::string_view, 4> silent{"document", "text", "link", "softbreak"};

bool is_one_of(std::string_view name, const auto& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string without_entities(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> entities{
      {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}, {"&#8203;", "\u200B"}}};
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    auto entity = std::find_if(entities.begin(), entities.end(),
                               [&](const auto& one) { return text.substr(at).starts_with(one.first); });
    out += entity == entities.end() ? text.substr(at, 1) : entity->second;
    at += entity == entities.end() ? 1 : entity->first.size();
  }
  return out;
}

/// The XML that both programs print of what they understood.
class XmlReader {
 public:
  explicit XmlReader(std::string_view xml) : xml_(xml.substr(xml.find("<document"))) {}

  std::string read() {
    while (!xml_.empty()) {
      std::size_t open = std::min(xml_.find('<'), xml_.size());
      if (inside_text_) text_ += without_entities(xml_.substr(0, open));
      xml_.remove_prefix(open);
      std::size_t close = std::min(xml_.find('>'), xml_.size());
      if (close < xml_.size()) read_tag(xml_.substr(1, close - 1));
      xml_.remove_prefix(std::min(close + 1, xml_.size()));
    }
    return std::move(out_);
  }

 private:
  void read_tag(std::string_view tag) {
    bool closes = tag.starts_with('/');
    bool alone = tag.ends_with('/');
    if (closes) tag.remove_prefix(1);
    std::string_view name = tag.substr(0, std::min(tag.find_first_of(" /"), tag.size()));
    inside_text_ = tag.find("xml:space") != std::string_view::npos;
    if (name == "softbreak") text_ += ' ';
    if (is_one_of(name, leaves)) {
      leaf(tag, name, closes);
    } else if (!is_one_of(name, silent)) {
      other(tag, name, closes, alone);
    }
  }

  void leaf(std::string_view tag, std::string_view name, bool closes) {
    if (!closes) {
      place_ = context_ + std::string(name == "heading" ? tag : name);
    } else {
      // Of HTML, what a browser shows.
      if (name == "html_block") text_ = without_entities(text_);
      out_ += place_ + ": " + single_spaced(text_) + "\n";
      place_.clear();
      text_.clear();
    }
  }

  /// In a leaf, marks and whatever should not be there; around it, lists and quotes.
  void other(std::string_view tag, std::string_view name, bool closes, bool alone) {
    if (!place_.empty()) {
      text_ += (closes ? "[/" : "[") + std::string(name) + "]";
    } else if (closes) {
      context_.resize(context_.size() - name.size() - 1);
    } else if (alone || inside_text_) {
      out_ += context_ + std::string(tag) + "\n";
    } else {
      context_ += std::string(name) + " ";
    }
  }

  std::string_view xml_;
  std::string context_;
  std::string place_;
  std::string text_;
  std::string out_;
  bool inside_text_ = false;
};

}  // namespace

bool has_renderer(Renderer renderer) {
  ScratchFolder folder;
  std::string program = renderer == Renderer::commonmark ? "cmark" : "cmark-gfm";
  return run_shell("command -v " + program, folder.path()).exit_code == 0;
}

std::string read_markdown(const std::string& markdown, Renderer renderer) {
  ScratchFolder folder;
  write_bytes(folder.path() / "text.md", markdown);
  Outcome outcome = run_shell(command_of(renderer) + " -t xml text.md", folder.path());
  if (outcome.exit_code != 0) throw std::runtime_error(outcome.err);
  return XmlReader(outcome.out).read();
}

std::string single_spaced(std::string_view text) {
  std::string out;
  std::string gap;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t begin = at;
    char32_t c = unicode::next(text, at);
    if (c <= U' ') {
      if (!gap.ends_with(' ')) gap += ' ';
    } else if (unicode::is_space(c)) {
      gap += text.substr(begin, at - begin);
    } else {
      if (!out.empty()) out += gap;
      out += text.substr(begin, at - begin);
      gap.clear();
    }
  }
  return out;
}

}  // namespace planctl::tests
