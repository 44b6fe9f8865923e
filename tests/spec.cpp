#include "spec.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "check/goal_figures.h"
#include "compare/tell/number_changes.h"
#include "compare/tell/strength.h"
#include "comparisons.h"
#include "encodings.h"
#include "language/language.h"
#include "ledgers.h"
#include "planctl/diff.h"
#include "planctl/plan.h"
#include "visible.h"

namespace planctl::tests {
namespace {

constexpr std::string_view fence = "````";

/// Lines of a text with their number and offset.
class LineReader {
 public:
  explicit LineReader(std::string_view text) : text_(text) {}

  bool next() {
    begin = end;
    if (begin >= text_.size()) return false;
    std::size_t stop = text_.find('\n', begin);
    end = stop == std::string_view::npos ? text_.size() : stop + 1;
    line = text_.substr(begin, end - begin - (stop == std::string_view::npos ? 0 : 1));
    ++number;
    return true;
  }

  std::string_view line;
  int number = 0;
  std::size_t begin = 0;
  std::size_t end = 0;

 private:
  std::string_view text_;
};

/// "plan path=2024.txt year=2024" → stage and options.
void parse_head(std::string_view head, SpecCase& spec_case) {
  while (!head.empty()) {
    std::size_t end = std::min(head.find(' '), head.size());
    std::string word(head.substr(0, end));
    head.remove_prefix(std::min(end + 1, head.size()));
    std::size_t equals = word.find('=');
    if (word.empty()) continue;
    if (spec_case.stage.empty())
      spec_case.stage = word;
    else
      spec_case.options[word.substr(0, equals)] = equals == std::string::npos ? "" : word.substr(equals + 1);
  }
}

/// Reads until a line is `stop`; the text before it.
std::string_view read_until(LineReader& reader, std::string_view text, std::string_view stop,
                            const SpecCase& spec_case) {
  std::size_t begin = reader.end;
  while (reader.next()) {
    if (reader.line == stop) return text.substr(begin, reader.begin - begin);
  }
  throw std::runtime_error(fmt::format("{}:{}: the case has no line '{}'", spec_case.file, spec_case.line, stop));
}

std::string print_source(const Source& source) { return fmt::format("{}\n{}", source.encoding, source.text); }

std::string print_plan(Document document) {
  document.diagnostics.clear();
  return print_document(document);
}

std::string print_diagnostics(Document document) {
  find_bare_figures(document, document.diagnostics);
  document.plans.clear();
  return print_document(document);
}

std::string print_words(const std::vector<WordRun>& runs) {
  std::string text;
  for (const WordRun& run : runs) {
    bool follows = run.op == WordOp::insert && text.ends_with("-]");
    if (!text.empty() && !follows) text += ' ';
    text += run.op == WordOp::equal    ? run.text
            : run.op == WordOp::remove ? "[-" + run.text + "-]"
                                       : "{+" + run.text + "+}";
  }
  return text + "\n";
}

/// "weakened -modal", "same -figure +deadline".
std::string print_strength(const StrengthChange& change) {
  std::string text(to_string(change.strength));
  for (const StrengthSign& sign : change.signs)
    text += fmt::format(" {}{}", sign.direction > 0 ? '+' : '-', sign.reason);
  return text + "\n";
}

/// The case's two lines.
std::pair<std::string, std::string> both_texts(const SpecCase& spec_case) {
  std::string text = from_visible(spec_case.input);
  std::size_t end = std::min(text.find('\n'), text.size());
  std::string second = text.substr(std::min(end + 1, text.size()));
  if (second.ends_with('\n')) second.pop_back();
  return {text.substr(0, end), second};
}

int step_of(const SpecCase& spec_case) { return std::stoi(spec_case.option("step", "0")); }

/// Them compared as the texts of a goal.
std::string print_wording(const SpecCase& spec_case) {
  auto [first, second] = both_texts(spec_case);
  const Language& language = language_of(spec_case.option("lang", "sv"));
  WordBook words(language);
  PromiseText before(first, words);
  PromiseText after(second, words);
  std::string out =
      print_words(diff_words(first, second)) + print_strength(compare_strength(before, after, step_of(spec_case)));
  for (const NumberChange& number : compare_numbers(before, after))
    out += fmt::format("{} -> {}\n", number.before.empty() ? "–" : number.before,
                       number.after.empty() ? "–" : number.after);
  return out;
}

/// The case's two small plans compared.
std::string print_alignment(const SpecCase& spec_case) {
  Comparison comparison = parse_comparison(from_visible(spec_case.input));
  int before = std::stoi(spec_case.option("before", "0"));
  int after = std::stoi(spec_case.option("after", "0"));
  comparison.before.period = {before, before};
  comparison.after.period = {after, after};
  bool with_certainty = spec_case.options.contains("certainty");
  return print_changes(compare(comparison, spec_case.option("lang", "sv")), with_certainty);
}

/// The ledger of the case's small plans.
std::string print_years(const SpecCase& spec_case) {
  Years years = parse_years(from_visible(spec_case.input));
  return print_ledger(trace(years.plans, years.pins));
}

std::string print_stage(const SpecCase& spec_case) {
  if (spec_case.stage == "wording") return print_wording(spec_case);
  if (spec_case.stage == "alignment") return print_alignment(spec_case);
  if (spec_case.stage == "ledger") return print_years(spec_case);
  Input input = spec_case.document();
  ReadOptions options;
  options.encoding = spec_case.option("encoding", "");
  options.year = std::stoi(spec_case.option("year", "0"));
  Source source = decode_source(input.path, input.bytes, options);
  if (spec_case.stage == "source") return print_source(source);
  Lines lines = split_lines(std::move(source));
  if (spec_case.stage == "lines") return print_lines(lines);
  Blocks blocks = parse_blocks(lines);
  if (spec_case.stage == "blocks") return print_blocks(blocks);
  Document document = build_document(std::move(blocks), options);
  if (spec_case.stage == "plan") return print_plan(std::move(document));
  if (spec_case.stage == "diagnostics") return print_diagnostics(std::move(document));
  throw std::runtime_error(fmt::format("{}:{}: unknown stage '{}'", spec_case.file, spec_case.line, spec_case.stage));
}

/// Reports the case at the first expected line that differs.
void report(const SpecCase& spec_case, const std::string& actual) {
  auto [wanted, came] =
      std::mismatch(spec_case.expected.begin(), spec_case.expected.end(), actual.begin(), actual.end());
  auto line = spec_case.expected_line + std::count(spec_case.expected.begin(), wanted, '\n');
  ADD_FAIL_CHECK_AT(spec_case.file.c_str(), static_cast<int>(line),
                    "case on line " << spec_case.line << "\n--- input\n"
                                    << spec_case.input << "--- expected\n"
                                    << spec_case.expected << "--- actual\n"
                                    << actual << "---");
}

}  // namespace

std::string SpecCase::option(const std::string& name, const std::string& otherwise) const {
  auto found = options.find(name);
  return found == options.end() ? otherwise : found->second;
}

Input SpecCase::document() const {
  std::string bytes = from_visible(input);
  std::string encoding = option("as", "");
  return {option("path", "plan.txt"), encoding.empty() ? bytes : encode_as(bytes, encoding)};
}

std::vector<SpecCase> read_spec(const std::string& name) {
  std::string text = read_bytes(in_repository(Path("tests/spec") / name));
  std::vector<SpecCase> cases;
  LineReader reader(text);
  while (reader.next()) {
    if (!reader.line.starts_with(fence)) continue;
    SpecCase spec_case;
    spec_case.file = "tests/spec/" + name;
    spec_case.line = reader.number;
    parse_head(reader.line.substr(fence.size()), spec_case);
    spec_case.input = read_until(reader, text, ".", spec_case);
    spec_case.begin = reader.end;
    spec_case.expected_line = reader.number + 1;
    spec_case.expected = read_until(reader, text, fence, spec_case);
    spec_case.end = spec_case.begin + spec_case.expected.size();
    cases.push_back(std::move(spec_case));
  }
  return cases;
}

std::vector<SpecCase> read_specs() {
  std::vector<SpecCase> all;
  for (const std::string& name : files_in("tests/spec", ".txt")) {
    auto cases = read_spec(name);
    std::move(cases.begin(), cases.end(), std::back_inserter(all));
  }
  return all;
}

std::string print_case(const SpecCase& spec_case) {
  try {
    return to_visible(print_stage(spec_case));
  } catch (const Error& error) {
    return to_visible(fmt::format("error {}: {}\n", error.exit_code(), error.what()));
  }
}

std::pair<std::string, std::string> strength_both_ways(const SpecCase& spec_case) {
  auto [first, second] = both_texts(spec_case);
  WordBook words(language_of(spec_case.option("lang", "sv")));
  PromiseText before(first, words);
  PromiseText after(second, words);
  StrengthChange back = compare_strength(after, before, -step_of(spec_case));
  back.strength = mirrored(back.strength);
  for (StrengthSign& sign : back.signs) sign.direction = -sign.direction;
  return {print_strength(compare_strength(before, after, step_of(spec_case))), print_strength(back)};
}

void check_spec(const std::string& name) {
  Path path = in_repository(Path("tests/spec") / name);
  std::string text = read_bytes(path);
  std::vector<SpecCase> cases = read_spec(name);
  CHECK(!cases.empty());
  for (auto spec_case = cases.rbegin(); spec_case != cases.rend(); ++spec_case) {
    std::string actual = print_case(*spec_case);
    text.replace(spec_case->begin, spec_case->end - spec_case->begin, actual);
    if (actual != spec_case->expected && !updating()) report(*spec_case, actual);
  }
  if (updating()) write_bytes(path, text);
}

}  // namespace planctl::tests
