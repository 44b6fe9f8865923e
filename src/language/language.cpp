#include "language/language.h"

#include <algorithm>
#include <vector>

#include "eight_bytes.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Bytes that begin other characters than ASCII, those with 0xC3, and signs from U+2000 to U+20FF ("•", "–"), where
/// these end in the eight bytes.
inline Marks begin_other(EightBytes bytes) {
  Marks begins = bytes & bytes << 1 & ~equal_to(bytes, 0xC3) & every_mark;
  if (begins == 0) return begins;
  constexpr EightBytes last_bits = every_byte * 3;
  Marks signs = equal_to(bytes, 0xE2) & equal_to(bytes & ~last_bits, 0x80) >> 8;
  return begins & ~signs;
}

/// Has a text only what folding keeps, or changes byte by byte where it stands? False for some that do.
bool folds_in_place(std::string_view text) {
  constexpr std::size_t step = sizeof(EightBytes);
  for (std::size_t at = 0; has_eight_bytes(text, at); at += step) {
    if (begin_other(eight_bytes(text, at)) != 0) return false;
  }
  if (text.size() >= step) return begin_other(eight_bytes(text, text.size() - step)) == 0;
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0xC0 || c == '\xC3'; });
}

/// The byte at `at` of such a text once it is folded. Of the letters from "À" to "ÿ", capitals are 32 below small ones.
unsigned char folded_byte(std::string_view text, std::size_t at) {
  auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return static_cast<unsigned char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
  bool capital = at > 0 && text[at - 1] == '\xC3' && byte < 0x9F && byte != 0x97;
  return static_cast<unsigned char>(capital ? byte + 32 : byte);
}

/// The slot that such a text has once it is folded.
std::size_t folded_slot(std::string_view text) {
  return Words::slot(text.size(), folded_byte(text, 0), folded_byte(text, text.size() / 2),
                     folded_byte(text, text.size() - 1));
}

/// Calls `take` with the place of every space and line end.
template <class Take>
void each_gap(std::string_view text, Take take) {
  std::size_t at = 0;
  for (; has_eight_bytes(text, at); at += sizeof(EightBytes)) {
    EightBytes bytes = eight_bytes(text, at);
    Marks gaps = equal_to(bytes, ' ') | equal_to(bytes, '\n');
    for (; gaps != 0; gaps &= gaps - 1) take(at + first(gaps));
  }
  for (; at < text.size(); ++at) {
    if (text[at] == ' ' || text[at] == '\n') take(at);
  }
}

}  // namespace

std::string language_codes(std::string_view separator) {
  std::string codes;
  for (const Language& language : languages()) codes.append(codes.empty() ? "" : separator).append(language.code);
  return codes;
}

std::string language_choices() { return "auto|" + language_codes("|"); }

const Language* find_language(std::string_view code) {
  for (const Language& language : languages()) {
    if (language.code == code) return &language;
  }
  return nullptr;
}

const Language& language_of(std::string_view code) {
  const Language* language = find_language(code);
  return language != nullptr ? *language : languages().front().get();
}

// Not inlined: they are seldom needed.
[[gnu::noinline]] bool holds(const Words& words, std::string_view word) {
  auto alike = words.with_letter(word.front());
  return std::binary_search(alike.begin(), alike.end(), word);
}

[[gnu::noinline]] Language make_marks() {
  Language joined = languages().front();
  for (const Language& language : languages()) {
    for (auto list : word_lists) (joined.*list).add_marks(language.*list);
  }
  return joined;
}

[[gnu::noinline]] bool any_contains(Words Language::*member, const SoughtWord& word) {
  return std::any_of(languages().begin(), languages().end(),
                     [&](const Language& language) { return contains(language.*member, word); });
}

bool in_any(Words GoalGrammar::*member, std::string_view word) {
  return std::any_of(languages().begin(), languages().end(),
                     [&](const Language& language) { return contains(language.grammar.*member, word); });
}

bool may_begin_in_any(WordLists members, std::string_view word) {
  return !word.empty() && std::any_of(members.begin(), members.end(),
                                      [&](auto member) { return (marks().*member).may_begin_with(word); });
}

bool in_any_folded(WordLists members, std::string_view text) {
  if (text.empty()) return false;
  if (folds_in_place(text)) {
    auto has_size = [&](auto member) { return (marks().*member).may_hold_size(text.size()); };
    if (std::none_of(members.begin(), members.end(), has_size)) return false;
    std::size_t slot = folded_slot(text);
    auto may_hold = [&](auto member) { return has_size(member) && (marks().*member).may_hold(slot); };
    if (std::none_of(members.begin(), members.end(), may_hold)) return false;
  }
  return in_any(members, unicode::fold(text));
}

bool in_any_folded(Words Language::*member, std::string_view text) {
  if (text.empty()) return false;
  if (folds_in_place(text)) {
    const Words& words = marks().*member;
    if (!words.may_hold_size(text.size()) || !words.may_hold(folded_slot(text))) return false;
  }
  return in_any(member, unicode::fold(text));
}

bool any_ends(Words Language::*member, std::string_view word, std::size_t before) {
  const Words& words = marks().*member;
  for (std::size_t size = Words::shortest_end; size + before <= word.size(); ++size) {
    if (words.may_hold_size(size) && in_any(member, word.substr(word.size() - size))) return true;
  }
  return false;
}

bool is_month(std::string_view word) {
  return std::any_of(languages().begin(), languages().end(), [&](const Language& language) {
    const auto& months = language.promise.months;
    return std::any_of(months.begin(), months.end(), [&](const Numeral& month) { return month.word == word; });
  });
}

bool is_cue(std::initializer_list<CueKind> kinds, std::string_view word) {
  return std::any_of(languages().begin(), languages().end(), [&](const Language& language) {
    const auto& cues = language.promise.cues;
    auto cue = std::lower_bound(cues.begin(), cues.end(), word,
                                [](const Cue& one, std::string_view wanted) { return one.phrase < wanted; });
    for (; cue != cues.end() && cue->phrase == word; ++cue) {
      if (std::find(kinds.begin(), kinds.end(), cue->kind) != kinds.end()) return true;
    }
    return false;
  });
}

std::string_view detect_language(std::string_view text) {
  constexpr std::size_t enough = 1024;  // bytes
  constexpr std::size_t longest = 4;    // of the frequent words
  text = text.substr(0, enough);
  std::span<const LanguageRef> all = languages();
  std::vector<std::size_t> counts(all.size());
  const Words& any = marks().frequent;
  std::size_t begin = 0;
  each_gap(text, [&](std::size_t end) {
    const std::string_view written = text.substr(begin, end - begin);
    begin = end + 1;
    if (written.size() < 2 || written.size() > longest) return;
    const SoughtWord word = written;
    if (!any.may_hold(word.slot)) return;
    for (std::size_t l = 0; l < all.size(); ++l) counts[l] += contains(all[l].get().frequent, word) ? 1 : 0;
  });
  auto best = static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
  return all[best].get().code;
}

}  // namespace planctl
