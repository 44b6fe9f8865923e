// What was odd in a document, as values beside the product of a stage; the rules that say so; and the one exception of
// the library.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "planctl/page_place.h"

namespace planctl {

enum class Severity : std::uint8_t { note, warning, error };

/// "note", "warning" or "error".
std::string_view to_string(Severity severity);

inline constexpr std::string_view severity_choices = "error|warning|note";

/// The reverse; none for another word.
std::optional<Severity> parse_severity(std::string_view word);

/// One finding about one document. `line` and `column` count from 1; column counts characters, not bytes.
struct Diagnostic {
  std::string rule;  ///< stable id, such as "lost-hyphen"
  Severity severity = Severity::note;
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::string message;  ///< what was seen
  std::string remedy;   ///< what to do about it; may be empty
  PagePlace place = {};

  bool operator==(const Diagnostic&) const = default;
};

/// What a finding is about.
enum class RuleScope : std::uint8_t {
  line,      ///< something on its line
  document,  ///< the document as a whole
  folder     ///< the documents of a folder, told at one of them
};

/// What is looked for in documents.
struct Rule {
  std::string_view id;
  RuleScope scope = RuleScope::line;
  Severity severity = Severity::note;  ///< unless the configuration says otherwise
  std::string_view summary;            ///< what is wrong, in one sentence
  std::string_view remedy;             ///< what to do about it
};

/// All rules, by id.
std::span<const Rule> rules();

/// The rule with this id; none when there is no such rule.
const Rule* find_rule(std::string_view id);

/// A finding by the rule with this id, which must be there.
Diagnostic diagnose(std::string_view rule, std::uint32_t line, std::uint32_t column, std::string message);

/// Thrown only when no answer is possible. `exit_code` is what the program returns: 2 usage, 3 nothing was compared.
class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& message, int exit_code = 3) : std::runtime_error(message), exit_code_(exit_code) {}
  [[nodiscard]] int exit_code() const { return exit_code_; }

 private:
  int exit_code_;
};

}  // namespace planctl
