#include "read/outline/topics.h"

#include <string_view>

#include "language/language.h"
#include "language/title_words.h"
#include "read/rows/label_words.h"
#include "read/rows/verbs.h"

namespace planctl {
namespace {

/// Where what a heading leads to begins: behind a little prose and the label or lead-in below that.
///     Resurser
///     Kassan är tom sedan i våras.
///     Under året ska vi:
std::size_t behind_opening(const OutlineRows& rows, std::size_t heading) {
  constexpr std::size_t most_prose = 3;  // paragraphs
  std::size_t at = heading + 1;
  auto is_prose = [&](const OutlineRow& row) {
    return row.kind == BlockKind::paragraph && row.sentence && !says_what_shall_be(row.block->text);
  };
  while (at < rows.size() && at - heading <= most_prose && is_prose(rows[at])) ++at;
  const bool opened = at < rows.size() && rows[at].kind != BlockKind::item && rows[at].kind != BlockKind::heading &&
                      (rows[at].goal_label || (rows[at].completes && rows[at].repeats == 1));
  return opened ? at + 1 : at;
}

/// Do most rows, before the next title, say what is to be done? What is said of them behind labels does not count.
bool say_most_deeds(const OutlineRows& rows, std::size_t begin, std::size_t least) {
  constexpr std::size_t most = 12;  // rows that are looked at
  std::size_t texts = 0;
  std::size_t deeds = 0;
  for (std::size_t i = begin; i < rows.size() && i - begin < most && !is_title(rows[i]); ++i) {
    const std::string& text = rows[i].block->text;
    if (rows[i].kind == BlockKind::paragraph && !label_of_value(text).empty()) continue;
    ++texts;
    deeds += says_what_shall_be(text) ? 1 : 0;
  }
  return deeds >= least && deeds * 3 >= texts * 2;
}

}  // namespace

void see_topics(OutlineRows& rows) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    OutlineRow& row = rows[i];
    if (row.kind != BlockKind::heading || !row.other_label) continue;
    if (!in_any_folded(&Language::topics, clean_title(row.block->text))) continue;
    const std::size_t begin = behind_opening(rows, i);
    constexpr std::size_t several = 2;
    if (say_most_deeds(rows, begin, begin > i + 1 ? several : 1)) row.other_label = row.front_matter = false;
  }
}

}  // namespace planctl
