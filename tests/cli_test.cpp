// The program as it is used: tests/cli/*.txt, the examples of the README and the manual, and its help.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "json.h"
#include "planctl/diagnostic.h"
#include "transcript.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

std::string read_manual(const std::string& name) {
  Path path = in_repository(Path("man") / name);
  return std::filesystem::exists(path) ? read_bytes(path) : std::string();
}

std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  while (!line.empty()) {
    std::size_t end = std::min(line.find_first_of(" \n"), line.size());
    if (end > 0) words.emplace_back(line.substr(0, end));
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return words;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// ".It Fl h , -help" → "-h", "--help": what the manual's macro for flags stands before.
std::set<std::string> options_of_manual(const std::string& page) {
  std::set<std::string> options;
  for (const std::string& line : lines_of(page)) {
    bool flag = false;
    for (const std::string& word : words_of(line.starts_with('.') ? line : "")) {
      bool macro = word.size() == 2 && word[0] >= 'A' && word[0] <= 'Z' && word[1] >= 'a' && word[1] <= 'z';
      if (word == "Fl" || word == ".Fl")
        flag = true;
      else if (macro)
        flag = false;
      else if (flag && word != "," && word != "|" && word != "-" && word != "." && word != ")")
        options.insert("-" + word);
    }
  }
  return options;
}

/// "--exit-code", "-C": words of the help that begin with a hyphen and a letter.
std::set<std::string> options_of_help(std::string_view page) {
  std::set<std::string> options;
  for (std::string word : words_of(page)) {
    if (word.starts_with('[')) word.erase(0, 1);
    word.resize(std::min(word.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-"), word.size()));
    bool option = word.starts_with('-') && word.find_first_not_of('-') != std::string::npos;
    if (option) options.insert(word);
  }
  return options;
}

/// The commands between ".Bd -literal" and ".Ed" of the manual. A line that ends in a pipe goes on.
std::vector<std::string> commands_of_manual(const std::string& page) {
  std::vector<std::string> commands;
  bool inside = false;
  bool continued = false;
  for (const std::string& line : lines_of(page)) {
    if (line.starts_with(".Bd") || line.starts_with(".Ed")) {
      inside = line.starts_with(".Bd -literal");
    } else if (inside && continued) {
      commands.back() += " " + line;
    } else if (inside && line.starts_with("planctl ")) {
      commands.push_back(line);
    }
    continued = inside && line.ends_with('|');
  }
  return commands;
}

/// Names of the commands that the help lists: the first words of the lines below "commands:".
std::vector<std::string> commands_in(const std::string& help) {
  std::vector<std::string> commands;
  std::size_t at = help.find("\ncommands:\n");
  if (at == std::string::npos) return commands;
  at = help.find('\n', at + 1) + 1;
  while (at < help.size() && help[at] == ' ') {
    std::size_t end = help.find('\n', at) + 1;
    std::size_t word = help.find_first_not_of(' ', at);
    if (word - at <= 4) commands.push_back(help.substr(word, help.find_first_of(" \n", word) - word));
    at = end;
  }
  return commands;
}

/// The help of planctl and of all its commands, with a variable set as it is written.
std::vector<std::string> all_help(const std::string& setting = "LC_ALL=C") {
  ScratchFolder folder;
  std::vector<std::string> pages{run_shell(setting + " planctl --help", folder.path()).out};
  for (const std::string& command : commands_in(run_shell("planctl --help", folder.path()).out)) {
    pages.push_back(run_shell(setting + " planctl " + command + " --help", folder.path()).out);
  }
  return pages;
}

}  // namespace

TEST_CASE("cli: wrong-input") { check_transcript("wrong-input.txt"); }
TEST_CASE("cli: swedish") { check_transcript("swedish.txt"); }
TEST_CASE("cli: list") { check_transcript("list.txt"); }
TEST_CASE("cli: show") { check_transcript("show.txt"); }
TEST_CASE("cli: diff") { check_transcript("diff.txt"); }
TEST_CASE("cli: changelog") { check_transcript("changelog.txt"); }
TEST_CASE("cli: gate") { check_transcript("gate.txt"); }
TEST_CASE("cli: history") { check_transcript("history.txt"); }
TEST_CASE("cli: explain") { check_transcript("explain.txt"); }
TEST_CASE("cli: html") { check_transcript("html.txt"); }
TEST_CASE("cli: review") { check_transcript("review.txt"); }
TEST_CASE("cli: accept") { check_transcript("accept.txt"); }
TEST_CASE("cli: eval") { check_transcript("eval.txt"); }
TEST_CASE("cli: pins") { check_transcript("pins.txt"); }
TEST_CASE("cli: documents") { check_transcript("documents.txt"); }
TEST_CASE("cli: reading") { check_transcript("reading.txt"); }
TEST_CASE("cli: check") { check_transcript("check.txt"); }
TEST_CASE("cli: check-config") { check_transcript("check-config.txt"); }
TEST_CASE("cli: check-formats") { check_transcript("check-formats.txt"); }
TEST_CASE("cli: plans") { check_transcript("plans.txt"); }
TEST_CASE("cli: configuration") { check_transcript("configuration.txt"); }
TEST_CASE("cli: model") { check_transcript("model.txt"); }
TEST_CASE("cli: schema") { check_transcript("schema.txt"); }
TEST_CASE("cli: norwegian") { check_transcript("norwegian.txt"); }
TEST_CASE("cli: output") { check_transcript("output.txt"); }
TEST_CASE("cli: folders") { check_transcript("folders.txt"); }
TEST_CASE("cli: revision") { check_transcript("revision.txt"); }
TEST_CASE("cli: terminal") { check_transcript("terminal.txt"); }
TEST_CASE("cli: completion") { check_transcript("completion.txt"); }

TEST_CASE("cli: every transcript is run") {
  std::string source = read_bytes(in_repository("tests/cli_test.cpp"));
  for (const std::string& file : files_in("tests/cli", ".txt")) {
    bool run = source.find("check_transcript(\"" + file + "\")") != std::string::npos;
    CHECK_MESSAGE(run, file, " is not run");
  }
}

TEST_CASE("cli: examples of the READMEs") {
  for (const char* name : {"README.md", "src/README.md"}) {
    Path path = in_repository(name);
    if (!std::filesystem::exists(path)) return skip_test("the READMEs are not there");
    std::vector<Step> steps = read_steps(read_bytes(path), "```", "```");
    CHECK(!steps.empty());
    check_examples(name, steps);
  }
}

TEST_CASE("cli: examples of the manual run") {
  std::vector<std::string> commands = commands_of_manual(read_manual("planctl.1"));
  if (commands.empty()) return skip_test("man/planctl.1 has no examples");
  ScratchFolder folder;
  copy_samples(folder.path());
  std::filesystem::copy(in_repository("tests/documents/plan.pdf"), folder.path());
  for (const std::string& command : commands) {
    if (command.find("| less") != std::string::npos) continue;
    bool program = run_shell("command -v jq", folder.path()).exit_code == 0 || command.find("jq") == std::string::npos;
    if (!program) continue;
    CAPTURE(command);
    Outcome outcome = run_shell(command, folder.path());
    CAPTURE(outcome.err);
    CHECK(outcome.exit_code <= 1);
    CHECK(outcome.err.find("planctl: ") == std::string::npos);
  }
}

TEST_CASE("cli: help says how to use every command") {
  std::vector<std::string> pages = all_help();
  CHECK(pages.size() > 3);
  for (const std::string& page : pages) {
    CAPTURE(page);
    CHECK(page.find("usage: planctl") != std::string::npos);
    CHECK(page.find("examples:") != std::string::npos);
    CHECK(page.find("exit codes:") != std::string::npos);
    CHECK(page.find("--help") != std::string::npos);
  }
}

TEST_CASE("cli: help fits in 80 columns, in every language") {
  for (const char* setting : {"LC_ALL=C", "LC_ALL=sv_SE.UTF-8"}) {
    for (const std::string& page : all_help(setting)) {
      for (const std::string& line : lines_of(page)) {
        CAPTURE(line);
        CHECK(unicode::columns(line) <= 80);
      }
    }
  }
}

TEST_CASE("cli: the manual and the help have the same options") {
  std::string manual = read_manual("planctl.1");
  if (manual.empty()) return skip_test("man/planctl.1 is empty");
  std::set<std::string> helped;
  for (const std::string& page : all_help()) helped.merge(options_of_help(page));
  std::set<std::string> documented = options_of_manual(manual);
  for (const std::string& option : helped)
    CHECK_MESSAGE(documented.contains(option), option, " is not in man/planctl.1");
  for (const std::string& option : documented) CHECK_MESSAGE(helped.contains(option), option, " is in no help");
}

TEST_CASE("cli: mandoc has nothing to say of the manual") {
  ScratchFolder folder;
  if (run_shell("command -v mandoc", folder.path()).exit_code != 0) return skip_test("there is no mandoc");
  for (const char* page : {"planctl.1", "planctl-documents.5", "planctl-ci.7"}) {
    write_bytes(folder.path() / page, read_manual(page));
    Outcome lint = run_shell(fmt::format("mandoc -Tlint {}", page), folder.path());
    CHECK(lint.exit_code <= 2);  // no more than matters of style
    for (const std::string& line : lines_of(lint.out + lint.err)) {
      // Of the machine and not of the page: which other pages are installed.
      bool elsewhere = line.find("referenced manual not found") != std::string::npos ||
                       line.find("outdated mandoc.db") != std::string::npos;
      CHECK_MESSAGE(elsewhere, line);
    }
  }
}

TEST_CASE("cli: reports are well-formed") {
  ScratchFolder folder;
  copy_samples(folder.path());
  write_bytes(folder.path() / "samples/<odd> & \"name\".txt",
              "Plan 2025\n\nLeder\nMål\n✓ Röja\x01 <b>\n✓ R\xF6ja ]]>\n");
  for (const char* format : {"json", "sarif"}) {
    CAPTURE(format);
    CHECK(is_json(run_shell(fmt::format("planctl check --format {}", format), folder.path()).out));
  }
  if (run_shell("command -v xmllint", folder.path()).exit_code != 0) return skip_test("there is no xmllint");
  Outcome outcome = run_shell("planctl check --format junit > report.xml; xmllint --noout report.xml", folder.path());
  CHECK(outcome.err.empty());
  CHECK(outcome.exit_code == 0);
}

TEST_CASE("cli: the manual has every rule, and no other") {
  std::string manual = read_manual("planctl-documents.5");
  if (manual.empty()) return skip_test("the manual is empty");
  manual.erase(0, manual.find(".Sh DIAGNOSTICS"));
  std::vector<std::string> documented;
  for (const std::string& line : lines_of(manual)) {
    std::vector<std::string> words = words_of(line);
    if (words.size() == 5 && line.starts_with(".It Li ") && words[3] == "Pq") {
      documented.push_back(fmt::format("{} {}", words[2], words[4]));
    }
  }
  std::vector<std::string> registered;
  for (const Rule& rule : rules()) registered.push_back(fmt::format("{} {}", rule.id, to_string(rule.severity)));
  CHECK(documented == registered);
  std::vector<std::string> lines = lines_of(manual);
  auto examples =
      std::count_if(lines.begin(), lines.end(), [](const auto& line) { return line.starts_with("Example:"); });
  CHECK(static_cast<std::size_t>(examples) == registered.size());
}

}  // namespace planctl::tests
