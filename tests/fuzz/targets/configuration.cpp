// Any bytes are a configuration or one clear error that names a line, and what a configuration says is possible.
#include <algorithm>
#include <charconv>
#include <optional>

#include "corpus/config_text.h"
#include "fuzz/targets/target.h"
#include "fuzz/targets/texts.h"
#include "language/language.h"
#include "planctl/report.h"
#include "text/spelling.h"

namespace planctl::fuzz {
namespace {

constexpr std::string_view plan_before =
    "Plan 2024\n\nLeder\n\nMål\n- Röja alla leder före 15 juni\n- Byta spänger\n- Byta spänger\n";
constexpr std::string_view plan_after =
    "Plan 2025\n\nLeder\n\nMål\n- Röja 12 mil led\n- Byta spänger och\nbroar\n- Måla\n";

std::size_t count_lines(const std::string& text) {
  return 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

/// "fuzz.toml:LINE:COLUMN: …", where there is such a line.
void require_place(const Error& error, const std::string& text) {
  constexpr std::string_view start = "fuzz.toml:";
  require_error(error, start, 2);
  std::string_view rest = std::string_view(error.what()).substr(start.size());
  std::size_t line = 0;
  auto [end, wrong] = std::from_chars(rest.data(), rest.data() + rest.size(), line);
  require(wrong == std::errc() && *end == ':', "an error names a line", error.what());
  // What is missing may be missed on the line behind the last.
  require(line >= 1 && line <= count_lines(text) + 1, "an error names a line of the file", error.what());
}

void require_place(const ConfigPlace& place, const std::string& text) {
  require(place.path == "fuzz.toml", "a place is in the file");
  require(place.line >= 1 && place.line <= count_lines(text) && place.column >= 1, "a place is in its lines");
}

bool is_year(int year) { return year >= 1000 && year <= 9999; }

void require_pin(const Pin& pin, const std::string& text) {
  for (const PinText* side : {&pin.before, &pin.after}) {
    require_utf8(side->text, "the text of a pin");
    require(!side->text.empty(), "a pin has a text");
    require_place(side->place, text);
  }
  if (pin.years) require(is_year((*pin.years)[0]) && is_year((*pin.years)[1]), "the years of a pin are years");
  require_place(pin.place, text);
}

void require_config(const Config& config, const std::string& text) {
  require(check_choice(config.language, language_choices()).empty(), "the language is one there is", config.language);
  require(check_choice(config.color, color_choices).empty(), "the colour is one there is", config.color);
  for (const auto& [path, year] : config.years) require(is_year(year), "a year is a year", path);
  for (const Pin& pin : config.pins) require_pin(pin, text);
  for (const RuleSeverity& it : config.severities) require(find_rule(it.rule) != nullptr, "a rule is known", it.rule);
  for (const Suppression& it : config.suppressions) {
    require(find_rule(it.rule) != nullptr, "a rule is known", it.rule);
    require(!it.reason.empty() && !it.path.empty(), "a suppression says why and where");
    require_place(it.place, text);
  }
}

Document read(const std::string& path, std::string_view text) {
  return build_document(parse_blocks(split_lines(decode_source(path, std::string(text)))));
}

/// Pins are goals of the plans, or an error that names their line.
void require_resolved(const Config& config, const std::string& text) {
  static const Document before = read("before.txt", plan_before);
  static const Document after = read("after.txt", plan_after);
  try {
    for (const PinnedPair& pair : resolve_pins(config.pins, before.plans[0], after.plans[0])) {
      require(pair.before.goal < before.plans[0].areas.at(pair.before.area).goals.size(), "a pin is a goal before");
      require(pair.after.goal < after.plans[0].areas.at(pair.after.area).goals.size(), "a pin is a goal after");
    }
  } catch (const Error& error) {
    require_place(error, text);
  }
}

/// A document is judged by it, and every report of that is valid.
void require_judged(const Config& config) {
  static const Source source = decode_source("plan.txt", std::string(plan_before));
  Checker checker(config);
  CheckedDocument document = checker.check(source);
  checker.add(document, true);
  CheckedDocument together = checker.finish(true);
  for (const char* name : {"text", "json"}) {
    const ReportFormat& format = report_format(name);
    std::string report = format.document(document, {{}, Severity::note}) + format.document(together, {{}, {}});
    if (config.suppressions.empty()) require_utf8(report, name);
  }
}

}  // namespace

void check_configuration(const std::string& bytes, Choice /*laws*/) {
  std::optional<Config> config;
  try {
    config = parse_config("fuzz.toml", bytes);
  } catch (const Error& error) {
    return require_place(error, bytes);
  }
  require_config(*config, bytes);
  require_resolved(*config, bytes);
  require_judged(*config);
}

}  // namespace planctl::fuzz
