#include "messages/say.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "messages/message_table.h"

namespace planctl {

extern const MessageTable swedish_messages;

namespace {

constexpr std::array all{&swedish_messages};

/// Null for English, which is spoken until somebody asks for another language.
const MessageTable* spoken = nullptr;

const MessageTable* find_table(std::string_view language) {
  auto found = std::find_if(all.begin(), all.end(), [&](const MessageTable* one) { return one->language == language; });
  return found == all.end() ? nullptr : *found;
}

/// The message in the table; the English where it has none.
std::string_view look_up(const MessageTable& table, std::string_view english) {
  auto before = [](const Translation& row, std::string_view text) { return row.english < text; };
  auto found = std::lower_bound(table.messages.begin(), table.messages.end(), english, before);
  return found == table.messages.end() || found->english != english ? english : found->other;
}

std::string_view find_row(std::span<const Translation> rows, std::string_view key, std::string_view otherwise) {
  auto found = std::find_if(rows.begin(), rows.end(), [&](const Translation& row) { return row.english == key; });
  return found == rows.end() ? otherwise : found->other;
}

}  // namespace

std::span<const MessageTable* const> message_tables() { return all; }

bool can_speak(std::string_view language) { return language == "en" || find_table(language) != nullptr; }

void speak(std::string_view language) { spoken = find_table(language); }

std::string_view translated(std::string_view english) {
  return spoken == nullptr ? english : look_up(*spoken, english);
}

std::vector<std::string_view> in_every_language(std::string_view english) {
  std::vector<std::string_view> texts{english};
  for (const MessageTable* table : all) texts.push_back(look_up(*table, english));
  return texts;
}

std::string_view translated_help(std::string_view name, std::string_view english) {
  return spoken == nullptr ? english : find_row(spoken->help, name, english);
}

std::string system_message(int reason) {
  std::string_view english = std::strerror(reason);
  return std::string(spoken == nullptr ? english : find_row(spoken->system, english, english));
}

}  // namespace planctl
