// Markdown shows the words of the documents as they stand. What is rendered is compared with what is rendered of the
// same values with harmless words in place of the documents': a renderer of its own must see the same headings, lists
// and marks in both, and the documents' words where the harmless ones were.
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <map>

#include "laws.h"
#include "planctl/alignment.h"
#include "planctl/render.h"
#include "random.h"
#include "readings.h"
#include "render/markdown_escape.h"
#include "rendered_markdown.h"
#include "sanitized.h"
#include "text/printable.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

/// Harmless words, one for each text.
class StandIns {
 public:
  std::string of(const std::string& text) {
    // Years decide what a plan is called, and an empty text is none.
    std::string words = single_spaced(text);
    if (words.empty() || has_year(text)) return text;
    auto [number, fresh] = numbers_.emplace(words, originals_.size());
    if (fresh) originals_.push_back(words);
    return "word" + std::to_string(number->second) + "word";
  }

  /// The text with the words that they stand for.
  [[nodiscard]] std::string resolve(std::string_view text) const {
    std::string out;
    for (std::size_t at = text.find("word"); at != std::string_view::npos; at = text.find("word")) {
      std::size_t end = text.find("word", at + 4);
      out.append(text.substr(0, at)).append(originals_.at(std::stoul(std::string(text.substr(at + 4, end - at - 4)))));
      text.remove_prefix(end + 4);
    }
    return out.append(text);
  }

 private:
  static bool has_year(std::string_view text) { return text.find("20") != std::string_view::npos; }

  std::map<std::string, std::size_t> numbers_;
  std::vector<std::string> originals_;  ///< by number
};

using Replace = std::function<std::string(const std::string&)>;

Plan replace_texts(Plan plan, const Replace& replace) {
  plan.title = replace(plan.title);
  for (Area& area : plan.areas) {
    area.title = replace(area.title);
    for (Goal& goal : area.goals) goal.text = replace(goal.text);
  }
  return plan;
}

PlanDiff replace_texts(PlanDiff diff, const Replace& replace) {
  for (PlanId* id : {&diff.before, &diff.after}) *id = {replace(id->path), replace(id->title), id->period};
  for (AreaDiff& area : diff.areas) {
    area.before = replace(area.before);
    area.after = replace(area.after);
  }
  for (Change& change : diff.changes) {
    for (auto* goals : {&change.before, &change.after}) {
      for (GoalText& goal : *goals)
        goal = {replace(goal.text), AreaTitle(replace(goal.area.text())), goal.line, goal.parent_line};
    }
    for (WordRun& run : change.words) run.text = replace(run.text);
  }
  return diff;
}

Beginning replace_texts(Beginning beginning, const Replace& replace) {
  beginning.plan = {replace(beginning.plan.path), replace(beginning.plan.title), beginning.plan.period};
  for (AreaCount& area : beginning.areas) area.title = replace(area.title);
  return beginning;
}

Changelog replace_texts(Changelog changelog, const Replace& replace) {
  for (PlanDiff& year : changelog.years) year = replace_texts(std::move(year), replace);
  if (changelog.beginning) changelog.beginning = replace_texts(std::move(*changelog.beginning), replace);
  return changelog;
}

/// A diff as a comment on a pull request.
struct Commented {
  PlanDiff diff;
};

Commented replace_texts(const Commented& comment, const Replace& replace) {
  return {replace_texts(comment.diff, replace)};
}

std::string markdown_of(const Plan& plan) {
  Document document;
  document.path = "plan.txt";
  document.language = "sv";
  const Plan* plans[] = {&plan};
  return render_markdown(document, plans, {});
}
std::string markdown_of(const PlanDiff& diff) { return render_markdown(diff, {}); }
std::string markdown_of(const Commented& comment) { return render_comment({false, {comment.diff}, {}}, {}); }
std::string markdown_of(const Changelog& changelog) { return render_markdown(changelog, {}); }

/// Without what nobody sees: marks of direction, which no document may set, and spaces without width.
std::string as_shown(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    bool unseen = c == 0x200B || (is_obeyed(c) && c != U'\n');
    if (!unseen) unicode::append(out, c);
  }
  return out;
}

/// Renders `value` with its own words and with others.
template <typename Value>
void check_words_stand(const Value& value) {
  StandIns words;
  Value harmless = replace_texts(value, [&](const std::string& text) { return words.of(text); });
  std::string markdown = markdown_of(value);
  for (Renderer renderer : {Renderer::commonmark, Renderer::github}) {
    if (!has_renderer(renderer)) continue;
    bool github = renderer == Renderer::github;
    CAPTURE(github);
    check_same(as_shown(words.resolve(read_markdown(markdown_of(harmless), renderer))),
               as_shown(read_markdown(markdown, renderer)));
  }
}

// ---------------------------------------------------------------------------------------------- hostile texts

using Texts = std::vector<std::string>;

const Texts hostile_texts{"*",
                          "_alla_",
                          "**alla**",
                          "__alla__",
                          "***",
                          "<b>fet</b>",
                          "<script>x()</script>",
                          "a | b | c",
                          "|",
                          "| - |",
                          "1. ett",
                          "1) ett",
                          "12.",
                          "123456789012. tal",
                          "`kod`",
                          "```",
                          "~~~",
                          "~~struket~~",
                          "~ett~",
                          "# rubrik",
                          "rubrik #",
                          "> citat",
                          "- ",
                          "-",
                          "+ ett",
                          "* ett",
                          "---",
                          "- - -",
                          "===",
                          "=",
                          "![](x)",
                          "[a](b)",
                          "[a]",
                          "[a]: b",
                          "[ ] att göra",
                          "[x] gjort",
                          "[^1]",
                          "&amp;",
                          "&copy;",
                          "&#35;",
                          "&",
                          "R&D",
                          "http://a.se/x_y_z?a=b&c=*d*",
                          "se www.a_b_c.se!",
                          "https://a.se.",
                          "<http://a.se>",
                          "WWW.A_B.SE",
                          "ftp://a_b_c.se",
                          "mailto:a_b@c.se",
                          "a_b_c@d.se",
                          ":smile:",
                          "@namn",
                          "GH-12",
                          "a/b#1",
                          "#123",
                          "$x_1$ och $y_1$",
                          "<!-- x -->",
                          "<!-- planctl:end -->",
                          "<?php ?>",
                          "<![CDATA[x]]>",
                          "<!DOCTYPE x>",
                          "slut\\",
                          "\\",
                          "\\\\*",
                          "   indrag",
                          "\tindrag",
                          "     kod",
                          "a\nb",
                          "a  \nb",
                          "a\n---",
                          "a\n\nb",
                          "a\n    b",
                          "”ord”",
                          "”ord”,",
                          "(ord)",
                          "\"ord\"",
                          "'ord'",
                          "- ord -",
                          "*ord",
                          "ord*",
                          "_ord",
                          "ord_",
                          "ord.",
                          "~ord~",
                          "\u00A0ord\u00A0",
                          "\u2003ord",
                          "ord\u3000",
                          "\u00ADord",
                          "\u200Bord",
                          "a\x01z",
                          "a\x7Fz",
                          "{x}",
                          "^x^",
                          "!",
                          "![a]",
                          "a ! [b]",
                          "</div>",
                          "<div>",
                          "a<br>b",
                          "\"><img src=x>"};

/// Signs and words put together by chance.
std::string hostile_text(Random& random) {
  static const Texts pieces{
      "*",    "**", "_",     "__", "`",  "```", "~",  "~~",      "<",      ">",      "<b>",    "</b>",    "<!--",
      "-->",  "&",  "&amp;", "&#", ";",  "|",   "#",  "\\",      "[",      "]",      "(",      ")",       "!",
      "-",    "+",  "=",     "1.", "1)", ":",   "//", "http://", "www.",   "@",      "$",      "^",       "{",
      "}",    "\"", "'",     "”",  "“",  ".",   ",",  "–",       "å",      "x",      "ord",    "a@b.se",  "@namn",
      "GH-1", "#1", " ",     " ",  " ",  "  ",  "\t", "\n",      "\u00A0", "\u2003", "\u00AD", "e\u0301", "🙂"};
  std::string text;
  do {
    text.clear();
    for (std::uint32_t n = 1 + random.below(7); n > 0; --n) text += random.pick(pieces);
  } while (single_spaced(text).empty());
  return text;
}

/// Titles have no space at their ends: diff joins them with its own words.
std::string hostile_title(Random& random, const Texts& texts) { return single_spaced(random.pick(texts)); }

Plan hostile_plan(Random& random, const Texts& texts) {
  Plan plan;
  plan.title = hostile_title(random, texts);
  plan.period = {1, 1};
  for (const std::string& text : texts) {
    if (plan.areas.empty() || random.chance(10)) plan.areas.push_back({hostile_title(random, texts), 1, {}, {}});
    bool nested = !plan.areas.back().goals.empty() && random.chance(20);
    auto line = static_cast<std::uint32_t>(plan.areas.back().goals.size() + 1);
    plan.areas.back().goals.push_back({text, line, line, {}, "-", static_cast<std::uint8_t>(nested ? 1 : 0)});
  }
  return plan;
}

WordRun hostile_run(Random& random, const Texts& texts) {
  return {static_cast<WordOp>(random.below(3)), random.pick(texts)};
}

Change hostile_change(Random& random, const Texts& texts) {
  Change change;
  change.kind = static_cast<ChangeKind>(random.below(7));
  change.moved = random.chance(20);
  change.strength = static_cast<Strength>(random.below(4));
  change.certain = random.chance(80);
  auto goal = [&] {
    return GoalText{random.pick(texts), AreaTitle(hostile_title(random, texts)), 1 + random.below(5), random.below(5)};
  };
  if (change.kind != ChangeKind::added) change.before.push_back(goal());
  if (change.kind != ChangeKind::dropped) change.after.push_back(goal());
  if (change.kind == ChangeKind::merged) change.before.push_back(goal());
  if (change.kind == ChangeKind::split) change.after.push_back(goal());
  if (change.before.empty() || change.after.empty()) change.moved = false;
  if (change.kind == ChangeKind::reworded) {
    for (std::uint32_t n = 1 + random.below(5); n > 0; --n) change.words.push_back(hostile_run(random, texts));
  }
  return change;
}

PlanDiff hostile_diff(Random& random, const Texts& texts) {
  PlanDiff diff;
  diff.before = {"before.txt", hostile_title(random, texts), {1, 1}};
  diff.after = {"after.txt", hostile_title(random, texts), {2, 2}};
  diff.language = "sv";
  for (int i = 0; i < 6; ++i) {
    AreaDiff area{static_cast<AreaChange>(random.below(4)), hostile_title(random, texts), hostile_title(random, texts),
                  0, 0};
    for (area.changes = 0; area.changes < 10; ++area.changes) diff.changes.push_back(hostile_change(random, texts));
    diff.areas.push_back(area);
  }
  return diff;
}

void check_all_renderers(Random& random, const Texts& texts) {
  check_words_stand(hostile_plan(random, texts));
  PlanDiff diff = hostile_diff(random, texts);
  check_words_stand(diff);
  check_words_stand(Commented{diff});
  Beginning beginning = begin_with(diff.before, hostile_plan(random, texts), "sv");
  check_words_stand(Changelog{{diff, hostile_diff(random, texts)}, beginning});
}

bool skipped_without_renderer() {
  if (has_renderer(Renderer::commonmark)) return false;
  skip_test("cmark is not installed");
  return true;
}

}  // namespace

TEST_CASE("markdown: the words of the samples stand as they are") {
  if (skipped_without_renderer()) return;
  std::vector<Document> documents;
  for (const Input& input : samples()) documents.push_back(read_input(input));
  Changelog changelog;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const Plan& after = documents[i].plans.back();
    CAPTURE(documents[i].path);
    check_words_stand(after);
    const Plan& before = documents[i == 0 ? i : i - 1].plans.front();
    PlanDiff diff =
        diff_plans({"before.txt", before.title, before.period}, before, {"after.txt", after.title, after.period}, after,
                   align_plans(before, after, {"sv", {}}), "sv");
    check_words_stand(diff);
    check_words_stand(Commented{diff});
    changelog.years.push_back(std::move(diff));
  }
  changelog.beginning = begin_with({"first.txt", "", {1, 1}}, documents.front().plans.front(), "sv");
  check_words_stand(changelog);
}

TEST_CASE("markdown: nobody is called, and no issue") {
  const std::pair<const char*, const char*> cases[] = {{"@namn", "@&#8203;namn"},
                                                       {"se @org/lag", "se @&#8203;org/lag"},
                                                       {"(@namn)", "(@&#8203;namn)"},
                                                       {"å@namn", "å@&#8203;namn"},
                                                       {"a@b.se", "a@b.se"},
                                                       {"@ 5", "@ 5"},
                                                       {"#123", "\\#&#8203;123"},
                                                       {"a/b#1", "a/b\\#&#8203;1"},
                                                       {"# 1", "\\# 1"},
                                                       {"GH-12", "GH&#8203;-12"},
                                                       {"se gh-12", "se gh&#8203;-12"},
                                                       {"HIGH-12", "HIGH-12"},
                                                       {"@\u202Enamn", "@&#8203;namn"}};
  for (const auto& [text, markdown] : cases) CHECK(escape_markdown(text) == markdown);
}

TEST_CASE("markdown: any bytes are UTF-8 that nobody obeys") {
  CHECK(escape_markdown("a\xFF\x1b[2J\u009B\u202Eb\x7F") == "a\uFFFD \\[2Jb");
}

TEST_CASE("markdown: hostile words stand as they are") {
  if (skipped_without_renderer()) return;
  for (std::uint32_t seed = 1; seed <= 8; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    check_all_renderers(random, hostile_texts);
  }
}

TEST_CASE("markdown: any signs stand as they are") {
  if (skipped_without_renderer()) return;
  const std::uint32_t last = sanitized && !trying_all() ? 3 : 12;
  for (std::uint32_t seed = 1; seed <= last; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    Texts texts;
    for (int i = 0; i < 150; ++i) texts.push_back(hostile_text(random));
    check_all_renderers(random, texts);
  }
}

TEST_CASE("markdown: ten thousand words stand as they are") {
  if (skipped_without_renderer()) return;
  Random random(1);
  Texts texts;
  for (const char* name : {"before", "after"}) {
    texts.emplace_back(name);
    for (int i = 0; i < 10000; ++i) texts.back() += " " + random.pick(hostile_texts);
  }
  Plan before{"Mål", {1, 1}, {}, {{"Leder", 1, {}, {{texts[0], 1, 1, {}, "-", 0}}}}, {}};
  Plan after{"Mål", {2, 2}, {}, {{"Leder", 1, {}, {{texts[1], 1, 1, {}, "-", 0}}}}, {}};
  check_words_stand(before);
  check_words_stand(
      diff_plans({"a", "", {1, 1}}, before, {"b", "", {2, 2}}, after, align_plans(before, after, {"sv", {}}), "sv"));
}

}  // namespace planctl::tests
