#include "compare/words/seen_words.h"

#include <algorithm>

#include "compare/words/tokens.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "LO:s" → "LO".
std::string_view without_colon(std::string_view word) {
  auto colon = word.find(':');
  return colon != std::string_view::npos && colon > 0 && word.size() - colon <= 4 ? word.substr(0, colon) : word;
}

/// Where a hyphen or a dash stands in a word.
std::size_t find_dash(std::string_view word) { return std::min(word.find('-'), word.find("–")); }

/// "arbetsplats-" → "arbetsplats"; "long-distance" → "long", "distance", "april–juni" → "april", "juni": either part
/// may stand alone elsewhere.
template <typename Use>
void for_each_part(std::string_view bare, Use use) {
  constexpr std::size_t shortest = 3;
  constexpr std::size_t dash = 3;  // bytes
  for (auto hyphen = find_dash(bare); hyphen != std::string_view::npos; hyphen = find_dash(bare)) {
    std::size_t size = bare[hyphen] == '-' ? 1 : dash;
    if (hyphen < shortest || bare.size() - hyphen < shortest + size || is_figure(bare)) break;
    use(bare.substr(0, hyphen));
    bare.remove_prefix(hyphen + size);
  }
  if (!bare.empty()) use(bare);
}

/// True where folding changed the letter at `at`.
bool is_capital_at(std::string_view word, std::string_view folded, std::size_t at) {
  bool wide = (folded[at] & 0x80) != 0;
  return word[at] != folded[at] || (wide && word[at + 1] != folded[at + 1]);
}

}  // namespace

SeenWord SeenWords::find(std::string_view word) {
  std::uint32_t hash = quick_hash(word);
  std::uint32_t id = words_.find(word, hash);
  if (id < words_.size()) return seen_[id];
  SeenWord seen = read(word);
  // Most words are small letters, kept already.
  words_.intern(seen.folded == word ? seen.folded : std::string_view(texts_.emplace_back(word)), hash);
  return seen_.emplace_back(seen);
}

SeenWord SeenWords::read(std::string_view word) {
  std::string_view folded = texts_.emplace_back(unicode::fold(word));
  const Language& language = lexicon_.language();
  const SoughtWord sought = folded;
  SeenWord seen{.folded = folded,
                .part = static_cast<std::uint32_t>(parts_.size()),
                .same_size = folded.size() == word.size(),
                .modal = contains(language.modals, sought),
                .light = contains(language.grammar.light, sought),
                .object = contains(language.grammar.objects, sought),
                .conjunction = contains(language.conjunctions, sought)};
  for_each_part(without_colon(bare_word(folded)), [&](std::string_view part) {
    auto at = static_cast<std::size_t>(part.data() - folded.data());
    parts_.push_back({lexicon_.find_or_add(part), seen.same_size && is_capital_at(word, folded, at)});
    ++seen.parts;
  });
  return seen;
}

}  // namespace planctl
