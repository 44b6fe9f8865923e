// Every message is in every table, with the same placeholders, and tables hold nothing else.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include "cli/command.h"
#include "messages/message_table.h"
#include "messages/say.h"
#include "planctl/diagnostic.h"
#include "read/outline/points.h"
#include "source_messages.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

/// "{} of {1:+}" → "0", "1:+": each with the number that it has or that its place gives it.
std::multiset<std::string> placeholders_in(std::string_view text) {
  std::multiset<std::string> found;
  int next = 0;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    std::string inside(text.substr(at + 1, text.find('}', at) - at - 1));
    bool numbered = !inside.empty() && inside[0] >= '0' && inside[0] <= '9';
    found.insert(numbered ? inside : std::to_string(next++) + inside);
  }
  return found;
}

/// What may be typed as it stands: the options of its commands, line by line.
std::vector<std::string> options_in(std::string_view help) {
  std::vector<std::string> options;
  std::istringstream words{std::string(help)};
  for (std::string word; words >> word;) {
    if (word.starts_with("--") || word == "planctl") options.push_back(word);
  }
  return options;
}

/// English while it lives; then too.
struct Speaker {
  explicit Speaker(std::string_view language) { speak(language); }
  Speaker(const Speaker&) = delete;
  Speaker& operator=(const Speaker&) = delete;
  ~Speaker() { speak("en"); }
};

void require_message(const MessageTable& table, std::string_view english) {
  bool there = std::any_of(table.messages.begin(), table.messages.end(),
                           [&](const Translation& row) { return row.english == english; });
  INFO("no message in ", std::string(table.language), ": ", std::string(english));
  CHECK(there);
}

TEST_CASE("messages: all that the source says is in every table") {
  SourceMessages source = find_source_messages();
  CHECK(source.said.size() > 300);
  for (const MessageTable* table : message_tables()) {
    for (const std::string& message : source.said) require_message(*table, message);
    for (const Rule& rule : rules()) {
      require_message(*table, rule.remedy);
      require_message(*table, rule.summary);
    }
    for (const CluePoints& clue : clue_points()) require_message(*table, clue.says);
    for (const Command* command : commands()) require_message(*table, command->summary);
  }
}

TEST_CASE("messages: errors and findings are all said") {
  SourceMessages source = find_source_messages();
  CHECK(source.told.size() > 100);
  for (const std::string& message : source.told) {
    CAPTURE(message);
    CHECK(source.said.count(message) == 1);
  }
}

TEST_CASE("messages: tables hold nothing that the source does not say") {
  SourceMessages source = find_source_messages();
  for (const MessageTable* table : message_tables()) {
    for (const Translation& row : table->messages) {
      CAPTURE(row.english);
      CHECK(source.literals.count(std::string(row.english)) == 1);
    }
  }
}

TEST_CASE("messages: each stands once, is another in the other language, and has its placeholders") {
  const std::set<std::string_view> alike{"note, warning or error", "document", "documents"};
  for (const MessageTable* table : message_tables()) {
    std::set<std::string_view> seen;
    for (const Translation& row : table->messages) {
      CAPTURE(row.english);
      CHECK(seen.insert(row.english).second);
      CHECK(!row.other.empty());
      CHECK((row.english != row.other || alike.count(row.english) == 1));
      CHECK(placeholders_in(row.english) == placeholders_in(row.other));
      CHECK(row.english.ends_with('\n') == row.other.ends_with('\n'));
      CHECK(row.english.starts_with(' ') == row.other.starts_with(' '));
    }
  }
}

TEST_CASE("messages: the help of each command has the same examples in every language") {
  for (const MessageTable* table : message_tables()) {
    Speaker speaker(table->language);
    CHECK(table->help.size() == commands().size() + 3);  // the program, its settings and the exit codes
    for (const Command* command : commands()) {
      CAPTURE(command->name);
      std::string_view help = translated_help(command->name, "");
      CHECK(!help.empty());
      CHECK(options_in(help) == options_in(command->examples));
      std::istringstream lines{std::string(help)};
      for (std::string line; std::getline(lines, line);) CHECK(unicode::columns(line) <= 80);
    }
  }
}

TEST_CASE("messages: what has no table is said in English") {
  Speaker speaker("sv");
  CHECK(say("the list begins with {}", 3) == "listan börjar med 3");
  CHECK(translated("nobody says this") == "nobody says this");
  CHECK(system_message(2) == "filen eller mappen finns inte");
  speak("tlh");
  CHECK(say("the list begins with {}", 3) == "the list begins with 3");
  CHECK(can_speak("en"));
  CHECK(!can_speak("tlh"));
}

}  // namespace
}  // namespace planctl::tests
