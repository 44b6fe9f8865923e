#include "compare/tell/promise/promises.h"

#include <algorithm>

namespace planctl {
namespace {

bool ends_in_owner(const Wording& wording, std::string_view word) {
  Words owners = wording.promise().owners;
  return std::any_of(owners.begin(), owners.end(), [&](std::string_view owner) { return word.ends_with(owner); });
}

bool is_owner(const Wording& wording, std::size_t i) { return ends_in_owner(wording, wording[i].folded); }

/// "Styrelsen ska …", "Ungdomsstyrelsen bör …", "… ansvarar för".
bool has_owner(const Wording& wording) {
  // "Anställa en vakt med ansvar för hamnen" says what the guard is hired for.
  bool hires = any_stands_at(wording, deed_of(wording), wording.promise().beginnings);
  if (wording.has(CueKind::responsible) && !hires) return true;
  const CueMatch* modal = main_modal(wording);
  if (modal == nullptr || modal->begin == 0) return false;
  if (is_owner(wording, modal->begin - 1)) return true;
  // "The director of nursing will"
  for (std::size_t i = 0; i < std::min<std::size_t>(modal->begin, 2); ++i) {
    if (contains(wording.language().grammar.objects, wording[i + 1].folded) && is_owner(wording, i)) return true;
  }
  return false;
}

/// "styrelsemöten", which the board holds.
bool begins_with_owner(const Wording& wording, std::string_view word) {
  constexpr std::size_t longest_ending = 2;  // bytes, of "styrelsen" and "kansliet"
  constexpr std::size_t shortest_rest = 4;
  const Words& owners = wording.promise().owners;
  return wording.language().grammar.determiners.empty() &&
         std::any_of(owners.begin(), owners.end(), [&](std::string_view owner) {
           std::string_view stem = owner.substr(0, owner.size() - std::min(owner.size(), longest_ending));
           return word.size() >= owner.size() + shortest_rest && word.starts_with(stem);
         });
}

bool names_owner(const Wording& wording) {
  if (wording.has(CueKind::responsible)) return true;
  for (std::size_t i = 0; i < wording.size(); ++i) {
    std::string_view word = wording[i].folded;
    if (begins_with_owner(wording, word)) return true;
    if (word.ends_with('s')) word.remove_suffix(1);  // "styrelsens ansvar"
    if (is_owner(wording, i) || ends_in_owner(wording, word)) return true;
  }
  return false;
}

/// Who might do it now: a subject that the other text does not have. "Kretsarna ska röja" instead of "Styrelsen
/// ska röja", but not "Lederna ska röjas".
bool has_new_subject(const Wording& wording, const Wording& other) {
  const CueMatch* modal = main_modal(wording);
  std::size_t end = modal != nullptr ? modal->begin : std::min<std::size_t>(wording.size(), 1);
  for (std::size_t i = 0; i < end; ++i) {
    if (!wording.is_content(i)) continue;
    bool known = false;
    for (std::size_t j = 0; j < other.size() && !known; ++j) known = other.lemma(j) == wording.lemma(i);
    if (!known) return true;
  }
  return false;
}

bool loses_owner(const Wording& with, const Wording& without) {
  return has_owner(with) && !names_owner(without) && !has_new_subject(without, with);
}

}  // namespace

int compare_owners(const Promises& sides) {
  return difference(loses_owner(sides.before.wording, sides.after.wording),
                    loses_owner(sides.after.wording, sides.before.wording));
}

}  // namespace planctl
