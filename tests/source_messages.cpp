#include "source_messages.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <string_view>
#include <vector>

#include "files.h"

namespace planctl::tests {
namespace {

/// What says its literals, or hands them on to what does.
constexpr std::array<std::string_view, 15> sayers{
    "say",           "translated",  "refuse",         "wrong_kind",  "words_value",
    "expected",      "define_flag", "define_value",   "define_list", "define_types",
    "define_choice", "JoinRule",    "define_checked", "list_value",  "require_table"};

/// What makes errors and findings of text.
constexpr std::array<std::string_view, 4> tellers{"Error", "diagnose", "fail", "tell"};

bool is_name_sign(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// A token of C++: a name, a string literal or a sign.
struct Token {
  enum class Kind { name, literal, sign } kind = Kind::sign;
  std::string text;
};

class Scanner {
 public:
  explicit Scanner(std::string_view source) : source_(source) {}

  std::vector<Token> scan() {
    while (at_ < source_.size()) step();
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] bool sees(std::string_view sign) const { return source_.substr(at_).starts_with(sign); }

  /// 10'000, but U'x'.
  [[nodiscard]] bool parts_digits() const {
    return at_ > 0 && is_name_sign(source_[at_ - 1]) && !tokens_.empty() && tokens_.back().text != "U";
  }

  void step() {
    char c = source_[at_];
    if (sees("//")) {
      at_ = std::min(source_.find('\n', at_), source_.size());
    } else if (sees("R\"")) {
      take_raw();
    } else if (c == '"') {
      take_literal();
    } else if (c == '\'' && !parts_digits()) {
      skip_character();
    } else if (is_name_sign(c)) {
      std::size_t begin = at_;
      while (at_ < source_.size() && is_name_sign(source_[at_])) ++at_;
      tokens_.push_back({Token::Kind::name, std::string(source_.substr(begin, at_ - begin))});
    } else {
      if (std::isspace(static_cast<unsigned char>(c)) == 0) tokens_.push_back({Token::Kind::sign, std::string(1, c)});
      ++at_;
    }
  }

  void take_raw() {
    std::size_t open = source_.find('(', at_);
    std::string close = ")" + std::string(source_.substr(at_ + 2, open - at_ - 2)) + "\"";
    std::size_t end = source_.find(close, open);
    tokens_.push_back({Token::Kind::literal, std::string(source_.substr(open + 1, end - open - 1))});
    at_ = end + close.size();
  }

  void take_literal() {
    std::string text;
    for (++at_; at_ < source_.size() && source_[at_] != '"'; ++at_) {
      if (source_[at_] != '\\') {
        text += source_[at_];
      } else {
        ++at_;
        text += source_[at_] == 'n' ? '\n' : source_[at_];
      }
    }
    ++at_;
    bool adjoins = !tokens_.empty() && tokens_.back().kind == Token::Kind::literal;
    if (adjoins) {
      tokens_.back().text += text;
    } else {
      tokens_.push_back({Token::Kind::literal, text});
    }
  }

  void skip_character() {
    for (++at_; at_ < source_.size() && source_[at_] != '\''; ++at_) at_ += source_[at_] == '\\' ? 1 : 0;
    ++at_;
  }

  std::string_view source_;
  std::size_t at_ = 0;
  std::vector<Token> tokens_;
};

/// Two letters beside each other, outside placeholders.
bool has_words(std::string_view text) {
  bool inside = false;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] == '{') inside = true;
    if (text[i] == '}') inside = false;
    bool letters = std::isalpha(static_cast<unsigned char>(text[i])) != 0 &&
                   std::isalpha(static_cast<unsigned char>(text[i + 1])) != 0;
    if (letters && !inside) return true;
  }
  return false;
}

/// The literals between the brackets of a call. A word alone in one that is not asked to translate it is a name.
void collect_said(const std::vector<Token>& tokens, std::size_t call, std::set<std::string>& said) {
  bool words_too = tokens[call].text == "translated";
  int depth = 0;
  for (std::size_t i = call + 1; i < tokens.size(); ++i) {
    const auto& [kind, text] = tokens[i];
    if (kind == Token::Kind::sign && (text == "(" || text == "{")) ++depth;
    if (kind == Token::Kind::sign && (text == ")" || text == "}") && --depth == 0) return;
    bool sentence = words_too || text.find(' ') != std::string::npos;
    if (kind == Token::Kind::literal && sentence && has_words(text)) said.insert(text);
  }
}

void collect(const std::vector<Token>& tokens, SourceMessages& found) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind == Token::Kind::literal) found.literals.insert(tokens[i].text);
    bool call = tokens[i].kind == Token::Kind::name && i + 1 < tokens.size() &&
                (tokens[i + 1].text == "(" || tokens[i + 1].text == "{");
    if (call && std::find(sayers.begin(), sayers.end(), tokens[i].text) != sayers.end())
      collect_said(tokens, i, found.said);
    if (call && std::find(tellers.begin(), tellers.end(), tokens[i].text) != tellers.end())
      collect_said(tokens, i, found.told);
  }
}

}  // namespace

SourceMessages find_source_messages() {
  SourceMessages found;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(in_repository("src"))) {
    const Path& path = entry.path();
    bool source = path.extension() == ".cpp" || path.extension() == ".h";
    if (!source || path.parent_path().filename() == "messages" || path.parent_path().filename() == "language") continue;
    collect(Scanner(read_bytes(path)).scan(), found);
  }
  return found;
}

}  // namespace planctl::tests
