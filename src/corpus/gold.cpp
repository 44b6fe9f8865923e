#include "corpus/gold.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "messages/say.h"
#include "planctl/corpus.h"
#include "read/model/json_text.h"
#include "text/bytes.h"
#include "text/clean.h"
#include "text/printable.h"
#include "text/spelling.h"
#include "text/stored_path.h"

namespace planctl {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::string_view pair_kinds = "unchanged|renewed|reworded";
constexpr std::array<Strength, 4> strengths{Strength::same, Strength::weakened, Strength::strengthened,
                                            Strength::reversed};

std::string read_text(const std::string& path, std::size_t max_size) {
  std::error_code error;
  if (fs::is_directory(path, error)) throw Error(say("{}: is a folder; name the gold files in it", printable(path)), 2);
  try {
    return decode_source(path, read_document_bytes(path, {}, max_size)).text;
  } catch (const Error& unread) {
    throw Error(unread.what(), 2);
  }
}

Json parse(const std::string& path, std::size_t max_size) {
  return parse_json({printable(path), read_text(path, max_size), 2});
}

/// A value of the file, and where it stands: "pairs[3].kind".
struct Node {
  const std::string& file;
  const Json& value;
  std::string place;

  [[nodiscard]] Error wrong(std::string_view message) const {
    return Error(fmt::format("{}: {}{}{}", printable(file), place, place.empty() ? "" : ": ", message), 2);
  }
  [[nodiscard]] Error wrong_kind(std::string_view expected) const {
    return wrong(say("expected {}, found {}", translated(expected), value.type_name()));
  }
  [[nodiscard]] bool has(const char* key) const { return value.contains(key) && !value[key].is_null(); }
  [[nodiscard]] Node at(const char* key) const {
    if (!value.is_object()) throw wrong_kind("an object");
    if (!value.contains(key)) throw wrong(say("the key '{}' is missing", key));
    return {file, value[key], place.empty() ? key : fmt::format("{}.{}", place, key)};
  }
};

std::vector<Node> elements_of(const Node& node) {
  if (!node.value.is_array()) throw node.wrong_kind("an array");
  std::vector<Node> elements;
  for (const Json& value : node.value) {
    elements.push_back({node.file, value, fmt::format("{}[{}]", node.place, elements.size())});
  }
  return elements;
}

/// As a document would be read: composed letters, no ligatures.
std::string text_of(const Node& node) {
  if (!node.value.is_string()) throw node.wrong_kind("text");
  std::string text = node.value.get<std::string>();
  bool readable = !says_nothing(text) && text.find('\0') == std::string::npos;
  if (!readable) throw node.wrong(say("the text is empty, or is none"));
  return compose(text);
}

std::vector<std::string> texts_of(const Node& node) {
  std::vector<std::string> texts;
  for (const Node& element : elements_of(node)) texts.push_back(text_of(element));
  return texts;
}

std::string choice_of(const Node& node, std::string_view choices) {
  std::string text = text_of(node);
  std::string wrong = check_choice(text, choices);
  if (!wrong.empty()) throw node.wrong(wrong);
  return text;
}

bool truth_of(const Node& node) {
  if (!node.value.is_boolean()) throw node.wrong_kind("true or false");
  return node.value.get<bool>();
}

Strength strength_of(const Node& node) {
  std::string text = choice_of(node, "same|weakened|strengthened|reversed");
  return *std::find_if(strengths.begin(), strengths.end(), [&](Strength one) { return to_string(one) == text; });
}

ChangeKind kind_of(const Node& node) {
  std::string text = choice_of(node, pair_kinds);
  if (text == to_string(ChangeKind::unchanged)) return ChangeKind::unchanged;
  return text == to_string(ChangeKind::renewed) ? ChangeKind::renewed : ChangeKind::reworded;
}

GoldMatch pair_of(const Node& node) {
  GoldMatch match{ChangeKind::reworded, {text_of(node.at("before"))}, {text_of(node.at("after"))}};
  if (node.has("moved")) match.moved = truth_of(node.at("moved"));
  if (node.has("strength")) match.strength = strength_of(node.at("strength"));
  return match;
}

GoldMatch judged_pair_of(const Node& node) {
  GoldMatch match = pair_of(node);
  match.kind = kind_of(node.at("kind"));
  return match;
}

GoldMatch group_of(const Node& node, ChangeKind kind) {
  GoldMatch match{kind, texts_of(node.at("before")), texts_of(node.at("after"))};
  std::size_t one = kind == ChangeKind::split ? match.before.size() : match.after.size();
  std::size_t several = kind == ChangeKind::split ? match.after.size() : match.before.size();
  if (one == 1 && several > 1) return match;
  throw node.wrong(kind == ChangeKind::split ? say("expected one text before and several after")
                                             : say("expected several texts before and one after"));
}

GoldPlan plan_of(const Node& node) {
  GoldPlan plan{text_of(node.at("document")), 0};
  if (!node.has("year")) return plan;
  Node year = node.at("year");
  bool likely = year.value.is_number_integer() && year.value >= 1000 && year.value <= 9999;
  if (!likely) throw year.wrong(say("expected a year such as 2024"));
  plan.year = year.value.get<int>();
  return plan;
}

std::vector<GoldMatch> matches_of(const Node& root) {
  std::vector<GoldMatch> matches;
  for (const Node& node : elements_of(root.at("pairs"))) matches.push_back(judged_pair_of(node));
  for (ChangeKind kind : {ChangeKind::split, ChangeKind::merged}) {
    const char* key = kind == ChangeKind::split ? "split" : "merged";
    if (!root.has(key)) continue;
    for (const Node& node : elements_of(root.at(key))) matches.push_back(group_of(node, kind));
  }
  return matches;
}

// ------------------------------------------------------------------------------------------------ documents

std::vector<std::string> named_like(const std::string& document, const std::vector<std::string>& folders) {
  std::vector<std::string> named = find_documents(folders).paths;
  auto name_key = [](const std::string& path) { return path_key(fs::path(path).filename().string()); };
  std::erase_if(named, [&](const std::string& path) { return name_key(path) != name_key(document); });
  return named;
}

}  // namespace

Gold read_gold(const std::string& path, std::size_t max_size) {
  Gold gold;
  gold.path = stored_path(path);
  Json json = parse(gold.path, max_size);
  Node root{gold.path, json, ""};
  gold.before = plan_of(root.at("before"));
  gold.after = plan_of(root.at("after"));
  gold.matches = matches_of(root);
  gold.dropped = texts_of(root.at("dropped"));
  gold.added = texts_of(root.at("added"));
  if (root.has("half")) gold.half = choice_of(root.at("half"), "tuning|test");
  if (!root.has("either")) return gold;
  for (const Node& node : elements_of(root.at("either"))) gold.either.push_back(pair_of(node));
  return gold;
}

std::string find_gold_document(const Gold& gold, const GoldPlan& plan, const std::vector<std::string>& folders) {
  fs::path own = stored_path((fs::path(gold.path).parent_path() / plan.document).string());
  std::error_code error;
  if (fs::exists(own, error)) return own.lexically_normal().string();
  std::vector<std::string> named = named_like(plan.document, folders);
  if (named.size() == 1) return named.front();
  std::string where = printable(fmt::format("{}", fmt::join(folders, ", ")));
  if (!named.empty()) {
    throw Error(say("{}: '{}' may be any of {}; name one folder with -C DIR", printable(gold.path),
                    printable(plan.document), printable(fmt::format("{}", fmt::join(named, ", ")))));
  }
  throw Error(say("{}: no document '{}' beside it or in {}; name the folder with -C DIR", printable(gold.path),
                  printable(plan.document), where == "." ? say("the current folder") : where));
}

}  // namespace planctl
