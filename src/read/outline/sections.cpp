#include "read/outline/sections.h"

#include <algorithm>
#include <optional>
#include <set>

#include "language/language.h"
#include "language/title_words.h"
#include "read/layout/sentences.h"
#include "read/outline/wording.h"
#include "read/rows/rows.h"
#include "read/rows/verbs.h"

namespace planctl {
namespace {

/// A modal verb before any word that opens a clause of its own: "Kretsen ska", but not "så att sidan ska".
bool promises_itself(std::string_view text) {
  std::string room;
  for (std::size_t at = 0; at < text.size();) {
    std::string_view word = next_word(text, at, room);
    if (in_any(&Language::modals, word)) return true;
    if (word.empty() || in_any(&Language::subordinates, word)) return false;
  }
  return false;
}

class Sections {
 public:
  Sections(const OutlineRows& rows, const std::vector<bool>& taken, const Language& language)
      : rows_(rows), taken_(taken), language_(language), pledges_(find_pledges()) {}

  /// Headings of one look have each what says what shall be below it, or most have: what one list alone would not show.
  ///     Hyrköp                                     Väntetid
  ///     Vi ska ha avtal för varje koloni.          Ingen ska vänta längre än tre år.
  [[nodiscard]] std::vector<List> find() const {
    constexpr std::size_t least = 3;  // headings
    std::vector<List> found;
    const HeadingsByLook headings = headings_by_look(rows_);
    for (const auto& [look, same] : headings) {
      if (same.size() < least) continue;
      std::vector<List> sections;
      std::vector<std::size_t> listed;  // headings that have a list found already
      for (std::size_t heading : same) {
        std::vector<List> below = sections_below(heading);
        if (below.empty() && has_list(heading)) listed.push_back(heading);
        sections.insert(sections.end(), below.begin(), below.end());
      }
      if (are_outside(listed, sections)) continue;
      std::size_t all = sections.size() + listed.size();
      if (sections.empty() || all < least) continue;
      const bool together = all > least && all * 5 >= headings_between(same, sections, listed) * 4;
      if (all * 5 < same.size() * 3 && !together) continue;
      found.insert(found.end(), sections.begin(), sections.end());
    }
    bool others = std::find(taken_.begin(), taken_.end(), true) != taken_.end();
    return found.empty() && !others && is_plan(rows_) ? find_promises(headings) : found;
  }

 private:
  /// Behind the heading that says of all below it that they are goals, with another right below it.
  ///     Våra vallöften
  ///     Bussen tillbaka
  ///     Vi ska se till att bussen går igen. …
  [[nodiscard]] std::size_t find_pledges() const {
    std::size_t found = rows_.size();
    for (std::size_t i = 0; i + 2 < rows_.size(); ++i) {
      bool label = rows_[i].goal_label && rows_[i].kind != BlockKind::item && !rows_[i].titles_plan;
      if (!label) continue;
      if (found < rows_.size()) return rows_.size();
      found = rows_[i + 1].kind == BlockKind::heading ? i : found;
    }
    return found;
  }

  /// What is pledged may take its time to say why.
  [[nodiscard]] std::uint32_t most_words(std::size_t i) const {
    constexpr std::uint32_t longest_pledge = 120;
    return i > pledges_ ? longest_pledge : most_item_words;
  }

  /// How many of the headings stand from the first with a section or a list to the last? In front and behind are what
  /// pages and letters have around their text.
  [[nodiscard]] static std::size_t headings_between(const std::vector<std::size_t>& same,
                                                    const std::vector<List>& sections,
                                                    const std::vector<std::size_t>& listed) {
    std::size_t first = sections.front().begin;
    std::size_t last = sections.back().begin;
    if (!listed.empty()) first = std::min(first, listed.front() + 1), last = std::max(last, listed.back() + 1);
    const auto begin = std::lower_bound(same.begin(), same.end(), first);
    const auto end = std::lower_bound(same.begin(), same.end(), last);
    return static_cast<std::size_t>(end - begin) + 1;
  }

  /// In a plan without lists, sections of headings of one look end in paragraphs that say what shall be, below prose
  /// that says how it is: two sections at least, and so many paragraphs that no statutes are taken for a plan by one.
  ///     Stugor
  ///     Stugorna är slitna, och många gäster fryser.
  ///     Varje stuga ska ha ett tak som håller tätt.
  ///     Ingen stuga ska stå utan ved.
  [[nodiscard]] std::vector<List> find_promises(const HeadingsByLook& headings) const {
    constexpr std::size_t least_paragraphs = 4;
    for (const auto& [look, same] : headings) {
      std::vector<List> sections;
      std::size_t paragraphs = 0;
      std::size_t below_prose = 0;
      for (std::size_t heading : same) {
        List section = promises_below(heading);
        if (section.size() == 0) continue;
        paragraphs += section.size();
        below_prose += section.begin > heading + 1 ? 1 : 0;
        sections.push_back(section);
      }
      if (sections.size() >= 2 && paragraphs >= least_paragraphs && below_prose * 2 >= sections.size()) return sections;
    }
    return {};
  }

  [[nodiscard]] List promises_below(std::size_t heading) const {
    std::size_t end = heading + 1;
    while (end < rows_.size() && may_be_section(end)) ++end;
    bool whole = end == rows_.size() || rows_[end].kind == BlockKind::heading;
    std::size_t begin = end;
    while (whole && begin > heading + 1 && promises(rows_[begin - 1].block->text, language_)) --begin;
    return {begin, end, ListKind::section, ""};
  }

  [[nodiscard]] bool may_be_section(std::size_t i) const {
    constexpr std::uint32_t least = 4;  // words
    const OutlineRow& row = rows_[i];
    bool text = !taken_[i] && row.kind == BlockKind::paragraph && row.block->settled == Settled::no;
    auto is_brief_deed = [&] {
      return row.words >= 2 && ends_sentence(row.block->text) && begins_with_verb(row.block->text, language_);
    };
    return text && (row.words >= least || is_brief_deed()) && row.words <= most_words(i) &&
           !row.block->text.ends_with('?') && !is_rule(row.block->text);
  }

  /// How items begin, and what leads to them.
  [[nodiscard]] const std::set<std::string_view>& openings() const {
    if (!openings_) openings_ = promise_openings(rows_);
    return *openings_;
  }

  /// Does each begin as rows of lists do, or what leads to these: "Vi ska …"?
  [[nodiscard]] bool are_pledges(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      const std::string& text = rows_[i].block->text;
      if (!promises_itself(text) || !openings().contains(first_two_words(text))) return false;
    }
    return true;
  }

  /// A heading, or a number of its own right above one: "2 Uppdrag".
  [[nodiscard]] bool ends_section(std::size_t end) const {
    if (end == rows_.size() || rows_[end].kind == BlockKind::heading) return true;
    constexpr std::uint32_t longest = 8;  // words
    const OutlineRow& row = rows_[end];
    const bool chapter = row.kind == BlockKind::item && row.words <= longest && first_number(row.block->marker) > 0;
    return chapter && end + 1 < rows_.size() && rows_[end + 1].kind == BlockKind::heading;
  }

  /// The paragraphs below a heading that say what shall be, to the next heading; prose may stand above them, not below.
  ///     Stugor
  ///     Stugorna är slitna och taken läcker.
  ///     Byta taket på den norra stugan.
  ///     Måla alla stugor före vintern.
  [[nodiscard]] List section_below(std::size_t heading) const {
    constexpr std::size_t most = 12;  // paragraphs
    std::size_t end = heading + 1;
    while (end < rows_.size() && end - heading <= most && may_be_section(end)) ++end;
    bool whole = ends_section(end);
    std::size_t begin = end;
    while (whole && begin > heading + 1 && promises(rows_[begin - 1].block->text, language_)) --begin;
    const bool pledged = begin < end && are_pledges(begin, end);
    if (std::size_t verbs = behind_prose(rows_, begin, end, language_);
        (begin > heading + 1 && !pledged) || verbs < end)
      begin = verbs;
    return {begin, end, ListKind::section, ""};
  }

  /// Does the pair say what shall be, or stand between two that do? A motto above them is none of them.
  [[nodiscard]] bool is_among_promises(std::size_t heading) const {
    auto is_promise = [this](std::size_t i) {
      return i + 1 < rows_.size() && rows_[i].heads_pair && promises(rows_[i + 1].block->text, language_);
    };
    if (!rows_[heading].heads_pair) return false;
    return is_promise(heading) || (heading >= 2 && is_promise(heading - 2) && is_promise(heading + 2));
  }

  [[nodiscard]] std::vector<List> sections_below(std::size_t heading) const {
    if (is_among_promises(heading) && may_be_section(heading + 1))
      return {{heading + 1, heading + 2, ListKind::section, ""}};
    List whole = section_below(heading);
    return whole.size() > 0 ? std::vector<List>{whole} : parted_below(heading);
  }

  /// Paragraphs of which most begin with a verb, with items below some of them: what each takes. Items below the last
  /// alone are the list that prose leads to.
  ///     Laga taket på den norra stugan.
  ///     • Takpannor finns i ladan.
  ///     Måla båda stugorna.
  [[nodiscard]] std::vector<List> parted_below(std::size_t heading) const {
    std::vector<List> parts;
    std::size_t texts = 0;
    std::size_t verbs = 0;
    std::size_t i = heading + 1;
    while (i < rows_.size() && rows_[i].kind != BlockKind::heading) {
      std::size_t begin = i;
      for (; i < rows_.size() && may_be_section(i); ++i) {
        ++texts;
        verbs += begins_with_verb(rows_[i].block->text, language_) ? 1 : 0;
      }
      if (i == begin) return {};
      parts.push_back({begin, i, ListKind::section, ""});
      while (i < rows_.size() && rows_[i].kind == BlockKind::item) ++i;
    }
    bool ends_in_text = !parts.empty() && parts.back().end == i;
    return parts.size() > 1 && ends_in_text && verbs * 3 >= texts * 2 ? parts : std::vector<List>{};
  }

  /// Is there a list between the heading and the next one?
  [[nodiscard]] bool has_list(std::size_t heading) const {
    std::size_t i = heading + 1;
    while (i < rows_.size() && !taken_[i] && rows_[i].kind != BlockKind::heading) ++i;
    return i < rows_.size() && taken_[i];
  }

  /// Where most headings have lists, what stands only above the first or below the last, and says in no main clause
  /// what shall be, is the front or the foot of the document: "Vi använder kakor för att sidan ska fungera."
  [[nodiscard]] bool are_outside(const std::vector<std::size_t>& listed, const std::vector<List>& sections) const {
    if (listed.size() <= sections.size()) return false;
    return std::none_of(sections.begin(), sections.end(), [&](const List& section) {
      bool between = section.begin > listed.front() && section.begin < listed.back();
      return between || promises_itself(rows_[section.begin].block->text);
    });
  }

  const OutlineRows& rows_;
  const std::vector<bool>& taken_;
  const Language& language_;
  std::size_t pledges_;  ///< the row above all of them; behind the last where there is none
  mutable std::optional<std::set<std::string_view>> openings_;  ///< looked for when they are asked for
};

}  // namespace

bool holds_sentences(std::string_view text) {
  return holds_sentence_end(text) || text.find("? ") != std::string_view::npos || !sentence_starts(text, 0).empty();
}

bool is_plan(const OutlineRows& rows) {
  constexpr std::size_t top = 5;  // rows
  for (std::size_t i = 0; i < rows.size(); ++i) {
    bool title = rows[i].titles_plan || (i < top && rows[i].brief);
    if (title && names_plan(rows[i].block->text)) return true;
  }
  return false;
}

bool is_rule(std::string_view text) {
  std::string_view first = text.substr(0, 3);
  return first == "---" || first == "===" || first == "***" || first == "___";
}

std::size_t behind_prose(const OutlineRows& rows, std::size_t begin, std::size_t end, const Language& language) {
  std::size_t at = end;
  while (at > begin && begins_with_verb(rows[at - 1].block->text, language)) --at;
  return end - at >= 2 ? at : end;
}

HeadingsByLook headings_by_look(const OutlineRows& rows) {
  HeadingsByLook headings;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    if (rows[i].kind == BlockKind::heading && rows[i + 1].kind != BlockKind::heading && rows[i].repeats == 1 &&
        !rows[i].titles_plan)
      headings[rows[i].look].push_back(i);
  }
  return headings;
}

std::vector<List> find_sections(const OutlineRows& rows, const std::vector<bool>& taken, const Language& language) {
  return Sections(rows, taken, language).find();
}

}  // namespace planctl
