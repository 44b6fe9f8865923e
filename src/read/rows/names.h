// Names of persons, by how they are written.
#pragma once

#include <string_view>

namespace planctl {

/// "Anna Berg", "Lisa Ek och Bo Dahl": two to eight words with capitals, and nothing but what joins them.
bool is_names(std::string_view text);

/// "– Maja Ek", "— Matteus 7:12": a dash, and names and numbers behind it: whose words stand above.
bool is_author(std::string_view text);

/// "Alla får plats. – Maja Ek": the same behind a sentence.
bool quotes_author(std::string_view text);

/// "Det blir bra, säger Maja Ek.": a word and a name behind the last comma say whose words these are.
bool tells_who_says(std::string_view text);

}  // namespace planctl
