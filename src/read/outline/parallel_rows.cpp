#include "read/outline/parallel_rows.h"

#include <algorithm>
#include <map>

#include "language/language.h"
#include "language/title_words.h"
#include "read/outline/days.h"
#include "read/outline/led_rows.h"
#include "read/outline/sections.h"
#include "read/outline/wording.h"
#include "read/rows/rows.h"
#include "read/rows/verbs.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::uint32_t short_title = 4;  // words

class ParallelRows {
 public:
  ParallelRows(const OutlineRows& rows, const std::vector<bool>& taken, const Language& language)
      : rows_(rows), taken_(taken), language_(language) {
    for (const OutlineRow& row : rows) {
      if (row.kind == BlockKind::heading && row.words > short_title) ++long_headings_[row.look];
    }
  }

  /// Runs of rows that may be of a list, parted where headings stand between them; two rows below such a heading are
  /// enough where the document has longer lists of the kind, or three of those.
  std::vector<List> find() {
    constexpr std::size_t least = 3;
    constexpr std::size_t headed = 2;
    constexpr double some = 0.4;
    std::vector<List> runs;
    for (std::size_t i = 0; i < rows_.size();) {
      std::size_t end = i;
      while (end < rows_.size() && may_be_parallel(end)) ++end;
      part_run(i, end, runs);
      i = std::max(end, i + 1);
    }
    for (List& run : runs) {
      if (run.size() > headed) run.end = end_before_closing(run);
      take(run.begin, run.end, least);
    }
    auto is_headed = [&](const List& run) {
      return run.size() == headed && run.begin > 0 && parts_rows(run.begin - 1, run.end);
    };
    bool alone = std::count_if(runs.begin(), runs.end(), is_headed) < static_cast<std::ptrdiff_t>(least);
    if (found_.empty() && alone) return {};
    const std::size_t longer = found_.size();
    for (const List& run : runs) {
      if (is_headed(run) || (run.size() == headed && is_headed_alike(run, longer))) take(run.begin, run.end, headed);
      if (run.size() >= least && is_among_alike(run, longer)) take(run.begin, run.end, least, some);
    }
    return std::move(found_);
  }

 private:
  /// Does a heading that looks as the one above the run stand right above the list?
  [[nodiscard]] bool heads_alike(const List& run, const List& list) const {
    return list.begin > 0 && rows_[list.begin - 1].kind == BlockKind::heading &&
           rows_[list.begin - 1].look == rows_[run.begin - 1].look;
  }

  /// Does a heading stand right above it that looks as the one above one of the first `lists` does? Two rows may be
  /// thanks or an address below it, unless both say what shall be.
  [[nodiscard]] bool is_headed_alike(const List& run, std::size_t lists) const {
    if (run.begin == 0 || rows_[run.begin - 1].kind != BlockKind::heading) return false;
    for (std::size_t i = run.begin; i < run.end; ++i) {
      if (!promises(rows_[i].block->text, language_)) return false;
    }
    return std::any_of(found_.begin(), found_.begin() + static_cast<std::ptrdiff_t>(lists),
                       [&](const List& list) { return heads_alike(run, list); });
  }

  /// Behind one of the first `lists` and in front of another, and headed as both are: some of its rows begin with verbs
  /// that nobody knows.
  ///     Eva, ordförande             Olle, kassör                Mia, stugor
  ///     Bygga en ramp i Norrbyn     Skrota den gamla båten      Måla alla dörrar
  ///     Byta taket i Söderbyn       Sänka hyran                 Laga spisarna
  [[nodiscard]] bool is_among_alike(const List& run, std::size_t lists) const {
    if (run.begin == 0 || rows_[run.begin - 1].kind != BlockKind::heading) return false;
    const OutlineRow& head = rows_[run.begin - 1];
    const bool other = head.front_matter || head.other_label || head.no_promise || head.dated;
    if (other || head.block->text.ends_with('?') || names_no_plan(head.block->text)) return false;
    const auto end = found_.begin() + static_cast<std::ptrdiff_t>(lists);
    const auto next =
        std::partition_point(found_.begin(), end, [&](const List& list) { return list.end <= run.begin; });
    if (next == found_.begin() || next == end || next->begin < run.end) return false;
    return heads_alike(run, *std::prev(next)) && heads_alike(run, *next);
  }

  [[nodiscard]] bool may_be_parallel(std::size_t i) const {
    const OutlineRow& row = rows_[i];
    bool close = i > 0 && row.block->first_line == rows_[i - 1].block->last_line + 1;
    bool text = row.kind == BlockKind::paragraph || row.kind == BlockKind::heading || row.kind == BlockKind::lead_in;
    if (row.heads_pair || row.value || (i > 0 && rows_[i - 1].heads_pair)) return false;
    if (row.kind == BlockKind::heading && row.block->indexed) return false;
    return !taken_[i] && text && row.block->marker.empty() && row.block->settled == Settled::no &&
           row.block->level == 0 && row.words >= 2 && (row.words > 2 || close || is_brief_deed(row)) &&
           row.words <= most_item_words && row.repeats == 1 && !row.names_plan && !row.titles_plan && !row.opens_plan &&
           !row.capitals && !row.block->text.ends_with(':') && !leads_on(row) && !row.block->text.ends_with('?') &&
           !is_dated(row) && !is_rule(row.block->text) && !leads_to_small_letters(i) && !heads_items(i) &&
           !names_cells(i);
  }

  /// The label at the head of its column stands again behind it: it names a part of a table.
  [[nodiscard]] bool names_cells(std::size_t i) const {
    return i + 1 < rows_.size() && rows_[i + 1].kind == BlockKind::label &&
           rows_[i + 1].block->first_line < rows_[i].block->first_line;
  }

  /// A heading of no deed right above marked items, or above the row that they complete.
  ///     Leder
  ///     Under året ska klubben
  ///     • röja sly
  [[nodiscard]] bool heads_items(std::size_t i) const {
    if (rows_[i].kind != BlockKind::heading || is_sentence(i) || i + 2 >= rows_.size()) return false;
    bool led = rows_[i + 1].completes && rows_[i + 2].kind == BlockKind::item;
    return (led || rows_[i + 1].kind == BlockKind::item) && !promises(rows_[i].block->text, language_);
  }

  /// "Under året ska vi" above "hålla åtta möten".
  [[nodiscard]] bool leads_to_small_letters(std::size_t i) const {
    return rows_[i].completes && i + 1 < rows_.size() && !is_small(i) && is_small(i + 1);
  }

  /// "Under året ska vi stödja kretsarna att;"
  [[nodiscard]] static bool leads_on(const OutlineRow& row) {
    return row.kind == BlockKind::lead_in && row.block->text.ends_with(';');
  }

  /// "Måla stugorna."
  [[nodiscard]] bool is_brief_deed(const OutlineRow& row) const {
    return ends_sentence(row.block->text) && begins_with_verb(row.block->text, language_);
  }

  /// "4 mars: Årsmöte", "Antagen den 3 mars": a sentence may name a day as well.
  [[nodiscard]] static bool is_dated(const OutlineRow& row) {
    constexpr std::uint32_t least_sentence = 6;  // words
    bool sentence = row.words >= least_sentence && ends_sentence(row.block->text) && !row.approval;
    return holds_date(row.block->text) && (!sentence || unicode::is_digit(unicode::first(row.block->text)));
  }

  /// A heading right above the first of several rows that stand apart from each other.
  [[nodiscard]] bool heads_rows(std::size_t i) const {
    const Block& head = *rows_[i].block;
    const Block& first = *rows_[i + 1].block;
    const Block& second = *rows_[i + 2].block;
    return rows_[i].kind == BlockKind::heading && rows_[i + 1].kind == BlockKind::paragraph &&
           first.first_line == head.last_line + 1 && second.first_line > first.last_line + 1;
  }

  /// Is only the first row of the list built otherwise: prose above the rows that are alike?
  ///     Sista bussen går klockan nio.
  ///     Vi vill att bussen går till midnatt.
  ///     Vi vill att hållplatserna har tak.
  [[nodiscard]] bool is_built_otherwise(const List& list, const ListWording& wording) const {
    ListWording rest = promises_of(rows_, {list.begin + 1, list.end, list.kind, ""}, language_);
    return (wording.first_word < 1 && rest.first_word >= 1) || (wording.promises < 1 && rest.promises >= 1) ||
           (wording.verbs < 1 && rest.verbs >= 1);
  }

  /// Prose above two rows that say what shall be, in the same first words?
  ///     The roofs leak.
  ///     We will mend both roofs.
  ///     We will paint the doors.
  [[nodiscard]] bool has_refrain(const List& list) const {
    ListWording rest = promises_of(rows_, {list.begin + 1, list.end, list.kind, ""}, language_);
    return !promises(rows_[list.begin].block->text, language_) && rest.first_word >= 1 && rest.promises >= 1;
  }

  /// Prose above rows that begin with a verb?
  [[nodiscard]] bool rest_begins_with_verbs(const List& list) const {
    return !begins_with_verb(rows_[list.begin].block->text, language_) &&
           behind_prose(rows_, list.begin + 1, list.end, language_) == list.begin + 1;
  }

  /// A short heading with air around it, between rows of which some have none, or one between sentences: it heads those
  /// below it.
  ///     Röja sly längs hela sommarleden     Leden ska röjas.
  ///     Byta spänger i norra dalen          Spängerna ska bytas.
  ///                                         Stugor
  ///     Stugor                              Stugorna ska målas före vintern.
  ///                                         Taken ska lagas.
  ///     Måla båda stugorna före vintern
  [[nodiscard]] bool parts_rows(std::size_t i, std::size_t end) const {
    constexpr std::uint32_t most_words = 3;
    if (parts_sentences(i, end) || stands_apart(i, end)) return true;
    if (i == 0 || i + 1 >= end || rows_[i].kind != BlockKind::heading || rows_[i].words > most_words) return false;
    return !is_close(rows_, i) && !is_close(rows_, i + 1) && rows_[i + 1].words > rows_[i].words + 1;
  }

  /// A longer heading with air around it that says of no deed what it is, above rows and below rows that have none.
  ///     Röja leden
  ///     Byta spänger
  ///
  ///     Det vi gjorde under förra året
  ///
  ///     Målade stugan
  ///     Lagade taket
  [[nodiscard]] bool stands_apart(std::size_t i, std::size_t end) const {
    constexpr std::uint32_t most_words = 8;
    if (i < 2 || i + 2 >= end || rows_[i].kind != BlockKind::heading || rows_[i].words > most_words) return false;
    return !is_close(rows_, i) && !is_close(rows_, i + 1) && is_close(rows_, i - 1) && is_close(rows_, i + 2) &&
           !is_sentence(i) && !promises(rows_[i].block->text, language_);
  }

  [[nodiscard]] bool parts_sentences(std::size_t i, std::size_t end) const {
    constexpr std::uint32_t most_words = 8;
    if (i == 0 || i + 1 >= end || rows_[i].kind != BlockKind::heading || rows_[i].words > most_words) return false;
    const bool alternate = i + 3 < end && rows_[i + 2].look == rows_[i].look && is_sentence(i + 3);
    if (rows_[i].words > short_title &&
        (promises(rows_[i].block->text, language_) || !(alternate || is_aired(i, end) || is_one_of_long(i))))
      return false;
    return is_sentence(i - 1) && is_sentence(i + 1) && !is_sentence(i) &&
           (i + 2 >= end || is_sentence(i + 2) || alternate);
  }

  /// A blank line above it, and none right below it, or between the two rows above it or below it.
  [[nodiscard]] bool is_aired(std::size_t i, std::size_t end) const {
    if (is_close(rows_, i)) return false;
    return is_close(rows_, i + 1) || (i > 1 && is_close(rows_, i - 1)) || (i + 2 < end && is_close(rows_, i + 2));
  }

  /// A blank line above it, and others that are as long and look alike.
  [[nodiscard]] bool is_one_of_long(std::size_t i) const {
    const auto alike = long_headings_.find(rows_[i].look);
    return !is_close(rows_, i) && alike != long_headings_.end() && alike->second > 1;
  }

  [[nodiscard]] bool is_sentence(std::size_t i) const { return ends_sentence(rows_[i].block->text); }

  void part_run(std::size_t begin, std::size_t end, std::vector<List>& runs) const {
    std::size_t close = 0;
    for (std::size_t i = begin + 1; i < end; ++i) close += is_close(rows_, i) ? 1 : 0;
    for (std::size_t i = begin; i < end; ++i) {
      if (close > 0 ? !parts_rows(i, end) : !parts_sentences(i, end)) continue;
      runs.push_back({begin, i, ListKind::parallel, ""});
      begin = i + 1;
    }
    if (begin < end) runs.push_back({begin, end, ListKind::parallel, ""});
  }

  /// Each row has a name of its own in front.
  ///     Fler stugor. Vi bygger två vid sjön.
  ///     Röjda leder. Alla leder röjs före midsommar.
  [[nodiscard]] bool are_named(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (name_in_front(rows_[i].block->text).empty()) return false;
    }
    return true;
  }

  /// Where the rows that are built alike end: what stands behind them, with nothing that says what shall be, is prose,
  /// set apart by its sentences, its length or a blank line, or the rows alone would not be many enough.
  ///     Måla stugorna före vintern.
  ///     Röja leden upp till fjället.
  ///     Byta spänger på den norra myren.
  ///     Planen följs upp av styrelsen. Den redovisas på årsmötet.
  [[nodiscard]] std::size_t end_of_alike(std::size_t begin, std::size_t end, std::size_t least) const {
    std::size_t alike = begin;
    while (alike < end && begins_with_verb(rows_[alike].block->text, language_)) ++alike;
    if (alike == end || alike - begin < least) return end;
    for (std::size_t i = alike; i < end; ++i) {
      if (promises(rows_[i].block->text, language_)) return end;
    }
    std::uint32_t longest = 0;
    for (std::size_t i = begin; i < alike; ++i) longest = std::max(longest, rows_[i].words);
    bool most = (alike - begin) * 10 < (end - begin) * 7 || rows_[alike].words > 2 * longest;
    bool apart = !is_close(rows_, alike) && is_close(rows_, alike - 1);
    return most || apart || holds_sentence_end(rows_[alike].block->text) ? alike : end;
  }

  /// A heading without a point, behind rows that all have one: of what comes next.
  [[nodiscard]] bool is_heading_behind(std::size_t begin, std::size_t last) const {
    if (rows_[last].kind != BlockKind::heading || is_sentence(last)) return false;
    while (begin < last && is_sentence(begin)) ++begin;
    return begin == last;
  }

  /// The same above rows that all have one.
  [[nodiscard]] bool is_heading_above(std::size_t first, std::size_t end) const {
    if (rows_[first].kind != BlockKind::heading || is_sentence(first)) return false;
    std::size_t i = first + 1;
    while (i < end && is_sentence(i)) ++i;
    return i == end;
  }

  /// A heading that says of no deed what it is, with another right behind it.
  [[nodiscard]] bool heads_others(std::size_t i) const {
    return i + 1 < rows_.size() && rows_[i + 1].kind == BlockKind::heading &&
           !promises(rows_[i].block->text, language_);
  }

  /// Few words that say of no deed what it is: who signs.
  [[nodiscard]] bool may_be_name(std::size_t i) const {
    constexpr std::uint32_t most_words = 4;
    const std::string& text = rows_[i].block->text;
    return rows_[i].words <= most_words && rows_[i].block->marker.empty() && !is_sentence(i) && !is_small(i) &&
           !promises(text, language_) && !begins_with_verb(text, language_);
  }

  /// Stand a few names below the row, and nothing else right below these?
  [[nodiscard]] bool is_signed(std::size_t i) const {
    constexpr std::size_t most = 3;  // names
    std::size_t behind = i + 1;
    while (behind < rows_.size() && behind <= i + most && (behind == i + 1 || is_close(rows_, behind)) &&
           may_be_name(behind))
      ++behind;
    if (behind == i + 1) return false;
    return behind == rows_.size() || (is_close(rows_, i + 1) && !is_close(rows_, behind));
  }

  /// Where the list ends, if a closing with its sender stands behind it: a row without a point that says of no deed
  /// what it is, apart from the sentences that stand right below each other in front of it.
  ///     Vi ska röja alla leder.
  ///     Vi ska måla båda stugorna.
  ///
  ///     Med vänliga hälsningar
  ///     Styrelsen
  [[nodiscard]] std::size_t end_before_closing(const List& run) const {
    constexpr std::size_t most = 3;          // names
    constexpr std::uint32_t most_words = 5;  // of a closing
    std::size_t last = run.end - 1;
    while (last > run.begin + 1 && run.end - last <= most && is_close(rows_, last) && may_be_name(last)) --last;
    const bool closes = !is_sentence(last) && !is_close(rows_, last) && rows_[last].words <= most_words &&
                        !promises(rows_[last].block->text, language_) && is_signed(last);
    if (!closes) return run.end;
    for (std::size_t i = run.begin; i < last; ++i) {
      if (!is_sentence(i) || (i > run.begin && !is_close(rows_, i))) return run.end;
    }
    return last;
  }

  [[nodiscard]] bool is_small(std::size_t i) const { return unicode::is_lower(unicode::first(rows_[i].block->text)); }

  /// Rows in small letters, where all but the first few and the last of the run are: those are prose and a heading.
  ///     Gruppen består av Ulla och Bengt.
  ///     starta en grupp med gymnastik
  ///     dela ut kartor
  ///     Möten i vår
  [[nodiscard]] std::pair<std::size_t, std::size_t> small_letters(std::size_t i, std::size_t end) const {
    constexpr std::size_t few = 3;
    std::size_t first = i;
    while (first < end && first < i + few && !is_small(first)) ++first;
    std::size_t behind = end - (is_small(end - 1) ? 0 : 1);
    for (std::size_t k = first; k < behind; ++k) {
      if (!is_small(k)) return {i, end};
    }
    return {first, std::max(first, behind)};
  }

  /// Between rows [i, end), all of which may be of a list; the first few may stand above it, and others below.
  void take(std::size_t i, std::size_t end, std::size_t least, double most = 0.7) {
    if (is_led(rows_, i)) end = end_of_led(rows_, i, end);
    for (std::size_t begin = i; begin < i + least && begin + least <= end; ++begin) {
      end = end_of_alike(begin, end, least);
    }
    if (end > i + least && is_heading_behind(i, end - 1)) --end;
    if (end == i + least && is_heading_behind(i, end - 1) && heads_others(end - 1)) return;
    auto [first, behind] = small_letters(i, end);
    if (behind - first >= least) i = first, end = behind;
    for (std::size_t begin = i; begin < i + least && begin + least <= end; ++begin) {
      if (is_heading_above(begin, end)) continue;
      List list{begin, end, ListKind::parallel, ""};
      ListWording wording = promises_of(rows_, list, language_);
      const bool named = are_named(begin, end);
      if (!named && wording.promises < most && wording.first_word < 0.6) continue;
      bool longer = end - begin > least && (heads_rows(begin) || is_built_otherwise(list, wording));
      longer = longer || (end - begin == least && has_refrain(list));
      if (!named && (longer || rest_begins_with_verbs(list))) ++list.begin;
      found_.push_back(std::move(list));
      return;
    }
  }

  const OutlineRows& rows_;
  const std::vector<bool>& taken_;
  const Language& language_;
  std::map<Look, std::size_t> long_headings_;  ///< headings longer than a short title, by their looks
  std::vector<List> found_;
};

}  // namespace

std::vector<List> find_parallel_rows(const OutlineRows& rows, const std::vector<bool>& taken,
                                     const Language& language) {
  return ParallelRows(rows, taken, language).find();
}

}  // namespace planctl
