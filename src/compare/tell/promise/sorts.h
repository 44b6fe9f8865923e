// Which of all of a thing a text means: a sort of them, those with a number, those that a word or clause tells.
#pragma once

#include <string_view>

#include "compare/tell/promise/promises.h"

namespace planctl {

/// "alla ledare" → "ungdomsledarna", but not "alla kurser för ledare" → "ledarkurserna".
bool names_sort_of(const Wording& some, std::string_view noun, const Wording& all);

/// A word or clause that tells which of them: "alla nya medlemmar", "alla medlemmar som vill". Whose they are tells no
/// less: "alla kommunens skolor".
bool is_limited(const Wording& wording, std::size_t from, std::size_t noun, const Wording& other);

/// "Varje båt ska besiktigas" → "Nya båtar ska besiktigas".
bool opens_with_some(const Wording& some, std::string_view noun, const Wording& all);

/// "samtliga hus" → "hus 1 och 2"
bool numbers_some(const Wording& some, std::string_view noun, const Wording& all);

}  // namespace planctl
