#include "read/outline/looks.h"

#include <algorithm>
#include <unordered_map>

#include "language/language.h"
#include "read/outline/alike_headings.h"
#include "read/outline/days.h"
#include "read/outline/title_years.h"
#include "read/outline/topics.h"
#include "read/outline/wording.h"
#include "read/rows/label_words.h"
#include "read/rows/rows.h"
#include "read/rows/verbs.h"
#include "read/rows/words.h"
#include "text/clean.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::uint32_t most_brief_words = 14;

std::string_view last_token(std::string_view text) {
  while (!text.empty() && std::string_view(": .;").find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  return last_word(text);
}

/// "LEDER OCH STUGOR"; not "STF", which is written so anywhere.
bool is_capitals(std::string_view text) {
  constexpr std::size_t longest_name = 4;  // bytes; shorter ones are names in any title
  return text.size() > longest_name &&
         std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
         unicode::fold(text) != text;
}

bool reads_as_sentence(const Block& block, std::uint32_t words) {
  constexpr std::uint32_t least_sentence = 3;  // words; as many may be a title with a point behind it
  return holds_sentence_end(block.text) ||
         ((block.text.ends_with('.') || block.text.ends_with('!')) && words > least_sentence);
}

/// The items complete it: it ends in a colon, three dots, or a word that cannot be the last.
bool is_completed(const OutlineRow& row, std::string_view last) {
  std::string_view text = row.block->text;
  bool sign = text.ends_with(':') || text.ends_with("…") || text.ends_with("...");
  constexpr std::uint32_t least = 2;  // words
  return row.kind == BlockKind::lead_in || sign || (row.words >= least && in_any_folded(&Language::completed, last));
}

/// "Kretsen kommer under året" above "1. att röja leden": it says what shall be, and its items what.
bool is_completed_by_infinitives(const BlockList& blocks, std::size_t i) {
  if (i + 1 == blocks.size() || blocks[i + 1]->kind != BlockKind::item) return false;
  std::size_t at = 0;
  std::string room;
  return in_any(&Language::infinitives, next_word(blocks[i + 1]->text, at, room)) && holds_modal(blocks[i]->text);
}

/// "Vi kräver att regionen" above items in small letters: it begins as a sentence does, and they complete it.
bool is_completed_sentence(const BlockList& blocks, std::size_t i) {
  if (i + 1 == blocks.size() || blocks[i + 1]->kind != BlockKind::item) return false;
  if (!unicode::is_lower(unicode::first(blocks[i + 1]->text)) || ends_sentence(blocks[i]->text)) return false;
  std::size_t at = 0;
  return in_any(&GoalGrammar::subjects, next_word(blocks[i]->text, at));
}

/// What stands right below it is an item, and done already.
bool tells_of_done(const BlockList& blocks, std::size_t i) {
  return i + 1 < blocks.size() && blocks[i + 1]->kind == BlockKind::item &&
         leads_to_done(blocks[i]->text, blocks[i + 1]->text);
}

/// "## Styrelsen:" above "### Ekonomi": what is marked as a title, with another of a lower level right below it, leads
/// to no list.
bool heads_headings(const BlockList& blocks, std::size_t i) {
  return blocks[i]->level > 0 && i + 1 < blocks.size() && blocks[i + 1]->kind == BlockKind::heading &&
         blocks[i + 1]->level > blocks[i]->level;
}

/// "Why set goals", "Why a plan?": the reasons for them.
bool asks_why(std::string_view text) {
  std::size_t at = 0;
  std::string first = next_word(text, at);
  return in_any(&Language::other_questions, first) && in_any(&Language::background_titles, first);
}

void see_words(OutlineRow& row) {
  std::string_view text = row.block->text;
  bool of_other = is_other_label(text);
  std::string room;
  for (std::size_t at = 0; at < text.size();) {
    const SoughtWord word = next_word(text, at, room);
    row.of_goals = row.of_goals || is_goal_word(word);
    row.approval = row.approval || in_any(&Language::approvals, word);
    row.activities = row.activities || in_any(&Language::activities, word);
    of_other = of_other || in_any(&Language::other_lists, word);
  }
  // "How we will measure it" is none of the ways that "how" tells of.
  const bool other = in_any_folded(&Language::other_labels, clean_title(text));
  row.activities = (row.activities && !other) || in_any_folded(&Language::activities, clean_title(text));
  row.no_promise = !row.sentence && heads_no_promise(text);
  of_other = of_other || row.no_promise;
  // "A shared purpose" names what is wished for; a label would say "Purpose".
  row.other_label = of_other && !row.activities && !row.of_goals && !begins_with_article(text);
}

/// "Minutes", "Dagordning": what is said at a meeting is no goal.
bool heads_meeting(const OutlineRow& row) {
  constexpr std::uint32_t most = 2;  // words
  return row.kind == BlockKind::heading && row.words <= most && names_meeting(row.block->text) &&
         !names_plan(row.block->text);
}

/// "Uppföljning": a heading that is nothing but the name of what is no goal.
bool heads_something_else(const OutlineRow& row) {
  constexpr std::size_t longest = 40;  // bytes
  if (row.kind != BlockKind::heading || row.block->text.size() > longest) return false;
  if (row.no_promise) return true;
  return in_any_folded({&Language::other_labels, &Language::other_lists}, clean_title(row.block->text));
}

/// "Vi ska" of an item, where the next item completes it; of any length where the numbers say so.
bool leads_items(const BlockList& blocks, std::size_t i, std::uint32_t words) {
  constexpr std::uint32_t most_lead_words = 5;
  const Block& block = *blocks[i];
  if (block.settled != Settled::no) return false;
  if (block.kind != BlockKind::item || i + 1 == blocks.size() || blocks[i + 1]->kind != BlockKind::item) return false;
  if (block.text.ends_with(':') && is_level_above(block.marker, blocks[i + 1]->marker)) return true;
  if (words > most_lead_words || blocks[i + 1]->depth > block.depth) return false;
  std::string_view last = last_token(block.text);
  bool open = block.text.ends_with(':') || in_any_folded(&Language::modals, last) ||
              in_any_folded(&Language::infinitives, last);
  return open && !holds_date(block.text);
}

OutlineRow see_row(const BlockList& blocks, std::size_t i) {
  OutlineRow row;
  const Block& block = *blocks[i];
  row.block = &block;
  row.words = static_cast<std::uint32_t>(count_words(block.text));
  row.kind = leads_items(blocks, i, row.words) ? BlockKind::lead_in : block.kind;
  if (row.kind == BlockKind::item && block.text.size() > 300) return row;
  row.sentence = reads_as_sentence(block, row.words);
  if (row.kind == BlockKind::paragraph && block.settled == Settled::kind) return row;
  bool named = row.kind == BlockKind::heading || row.kind == BlockKind::label || row.kind == BlockKind::lead_in;
  row.brief = named || (row.kind == BlockKind::paragraph && row.words <= most_brief_words && !row.sentence);
  if (!row.brief && row.words > most_brief_words) return row;
  std::string_view last = last_token(block.text);
  row.completes = (is_completed(row, last) && !heads_headings(blocks, i)) || is_completed_by_infinitives(blocks, i) ||
                  is_completed_sentence(blocks, i);
  // "Under året ska vi stödja kretsarna att;"
  if (row.completes && row.kind == BlockKind::paragraph && block.text.ends_with(';')) row.kind = BlockKind::lead_in;
  row.open_colon = row.completes && block.text.ends_with(':') && !in_any_folded(&Language::completed, last);
  row.goal_label = block.goals || (row.kind != BlockKind::item && is_goal_label(block.text));
  if (row.kind == BlockKind::item) return row;
  row.dated = holds_date(block.text);
  see_words(row);
  if (row.completes && tells_of_done(blocks, i)) {
    row.no_promise = true;
    row.other_label = !row.goal_label;
  }
  bool other = row.other_label || row.activities;
  const bool why = (row.goal_label || row.of_goals || block.text.ends_with('?')) && asks_why(block.text);
  row.goal_label = row.goal_label && !why;
  row.of_goals = row.of_goals && !why;
  row.front_matter = why || is_background(block.text) ||
                     (row.words == 1 && in_any_folded(&Language::surroundings, clean_title(block.text))) ||
                     (other && heads_something_else(row));
  row.capitals = is_capitals(block.text);
  row.look = look_of(row);
  row.key = unicode::key(block.text);
  return row;
}

void count_repeats(OutlineRows::iterator begin, OutlineRows::iterator end) {
  constexpr std::uint32_t longest = 6;  // words
  struct Same {
    std::uint32_t rows = 0;
    std::uint32_t first = 0;
  };
  struct Count {
    OutlineRow* row = nullptr;
    const Same* text = nullptr;
    const std::uint32_t* ending = nullptr;
  };
  std::unordered_map<std::string_view, Same> texts(static_cast<std::size_t>(end - begin));
  std::unordered_map<std::string, std::uint32_t> endings;
  auto ending = [](const OutlineRow& row) {
    return row.brief && row.words >= 2 && row.words <= longest ? unicode::fold(last_token(row.block->text)) : "";
  };
  std::vector<Count> counts;
  for (auto row = begin; row != end; ++row) {
    if (row->key.empty()) continue;
    Same& text = texts[row->key];
    if (text.rows++ == 0) text.first = static_cast<std::uint32_t>(row - begin) + 1;
    counts.push_back({&*row, &text, nullptr});
    std::string last = ending(*row);
    if (last.empty()) continue;
    std::uint32_t& same = endings[std::move(last)];
    ++same;
    counts.back().ending = &same;
  }
  for (const Count& count : counts) {
    count.row->repeats = count.text->rows;
    count.row->first = count.text->first;
    if (count.ending != nullptr) count.row->ending_repeats = *count.ending;
  }
}

/// "Projekt 1", "Projekt 2": a word and a number; empty for any other row.
std::string numbered_word(const OutlineRow& row) {
  const std::string& text = row.block->text;
  std::size_t digits = text.find_last_not_of("0123456789") + 1;
  bool numbered = row.brief && row.words == 2 && digits < text.size() && text.size() - digits <= 2;
  return numbered ? unicode::fold(text.substr(0, digits)) : "";
}

void see_numbers_alone(OutlineRows& rows) {
  std::unordered_map<std::string, std::size_t> words;
  for (const OutlineRow& row : rows) {
    if (std::string word = numbered_word(row); !word.empty()) ++words[word];
  }
  if (words.empty()) return;
  for (OutlineRow& row : rows) {
    if (std::string word = numbered_word(row); !word.empty()) row.number_alone = words[word] > 1;
  }
}

void see_labelled(OutlineRows& rows) {
  std::unordered_map<std::string_view, std::vector<OutlineRow*>> labels;
  for (OutlineRow& row : rows) {
    const std::string_view label = label_in_front(row.block->text);
    if (label.empty()) continue;
    row.value = row.labelled = is_other_label(label);
    if (!is_goal_label(label)) labels[label].push_back(&row);
  }
  for (const auto& [label, same] : labels) {
    for (OutlineRow* row : same) row->labelled = row->labelled || same.size() > 1;
  }
}

/// In each plan of a document alone, and apart from what tells of a year gone by: both may have areas of the same
/// title.
void count_repeats(OutlineRows& rows) {
  auto begin = rows.begin();
  for (auto row = rows.begin(); row != rows.end(); ++row) {
    if (!row->opens_plan && !row->past_year) continue;
    count_repeats(begin, row);
    begin = row;
  }
  count_repeats(begin, rows.end());
}

/// As heads_past_year says of its text, but of a brief one, mostly told by what was seen of the row.
bool heads_past(const OutlineRow& row) {
  const std::string& text = row.block->text;
  if (!is_title(row) || row.words > most_brief_words || find_years(text).empty()) return false;
  bool other = row.names_plan ? heads_rules_about(text) : names_no_plan(text);
  return other || ((row.no_promise || row.sentence) && heads_no_promise(text));
}

bool heads_plan(const OutlineRow& row) { return is_title(row) && heads_plan_year(row.block->text); }

/// "Verksamhetsberättelse 2030" above "Verksamhetsplan 2031": what stands between them tells of a year gone by.
void see_past_years(OutlineRows& rows) {
  auto past = std::find_if(rows.begin(), rows.end(), heads_past);
  auto plan = std::find_if(past, rows.end(), heads_plan);
  if (plan == rows.end()) return;
  if (std::any_of(past + 1, rows.end(), heads_past) || std::any_of(plan + 1, rows.end(), heads_plan)) return;
  past->past_year = plan->past_year = true;
  for (; past != plan; ++past) past->front_matter = past->front_matter || past->kind == BlockKind::heading;
}

/// Where no title names a plan, what "Minutes" heads was said, not promised.
void see_meetings(OutlineRows& rows) {
  bool plan = std::any_of(rows.begin(), rows.end(),
                          [](const OutlineRow& row) { return row.titles_plan && names_plan(row.block->text); });
  if (plan) return;
  for (OutlineRow& row : rows) row.front_matter = row.front_matter || heads_meeting(row);
}

/// "Önskat läge", once, and no list right below it: the title of prose.
void see_phrases_alone(OutlineRows& rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    OutlineRow& row = rows[i];
    if (!row.goal_label || row.repeats > 1 || (i + 1 < rows.size() && rows[i + 1].kind == BlockKind::item)) continue;
    if (in_any_folded({&Language::goal_phrases}, clean_title(row.block->text))) row.goal_label = false;
  }
}

/// "4. Mål för 2031", behind three others, is a section.
bool is_counted_section(const OutlineRow& row) {
  const bool title = row.block->level > 0 || row.kind == BlockKind::label;
  return title && unicode::has_digit(row.block->marker) && first_number(row.block->marker) > 1;
}

}  // namespace

Look look_of(const OutlineRow& row) {
  const Block& block = *row.block;
  BlockKind kind = row.kind == BlockKind::label ? BlockKind::heading : row.kind;
  std::string marker = marker_kind(block.marker);
  Look mark = 0;
  for (char c : marker) mark = mark * 31 + static_cast<unsigned char>(c);
  return (static_cast<Look>(kind) + 1) | Look{block.level} << 4U | Look{row.capitals} << 8U |
         Look{block.text.ends_with(':')} << 9U | (mark & 0xFFFFU) << 10U;
}

void make_value(OutlineRow& row) {
  row.kind = BlockKind::paragraph;
  row.labelled = row.value = true;
  row.brief = row.completes = row.open_colon = false;
  row.look = 0;
}

OutlineRows see_outline_rows(const BlockList& blocks, const std::vector<std::size_t>& titles,
                             const std::vector<std::size_t>& openings) {
  OutlineRows rows;
  rows.reserve(blocks.size());
  for (std::size_t i = 0; i < blocks.size(); ++i) rows.push_back(see_row(blocks, i));
  for (OutlineRow& row : rows) {
    bool dated = row.brief && row.kind != BlockKind::item && !find_years(row.block->text).empty();
    row.names_plan = dated && !is_counted_section(row) && names_plan(row.block->text);
  }
  for (std::size_t i : titles) {
    if (i < rows.size()) rows[i].titles_plan = true;
  }
  for (std::size_t i : openings) rows[i].opens_plan = rows[i].titles_plan = true;
  see_topics(rows);
  see_past_years(rows);
  if (!rows.empty()) rows.front().names_plan = true;
  count_repeats(rows);
  see_phrases_alone(rows);
  see_numbers_alone(rows);
  see_labelled(rows);
  see_years_of_title(rows);
  see_meetings(rows);
  see_sentences_as_headings(rows);
  return rows;
}

}  // namespace planctl
