// Clean text: what every text value of a document is when it leaves reading, from a document and from a model alike.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace planctl {

/// Appends text with single spaces and no ignorable characters.
void append_clean(std::string& text, std::string_view raw);

/// Blanks of any width, also no-break ones, become plain spaces of one column each, and signs that only say where a
/// word may be parted go, but for one at the end of a line, which parted it: words are the same however they were set.
void make_blanks_plain(std::string& text);

/// NFC, no ligatures, and at most `max_mark_run` combining marks in a row; `first_cut` becomes the offset where marks
/// were left out first.
std::string compose(std::string_view text, std::optional<std::size_t>& first_cut);

/// The same for what is said about documents, such as words to look for: as the text of a document is read.
std::string compose(std::string_view text);

/// Words between spaces.
std::size_t count_words(std::string_view text);

/// True when nothing is left of the text but spaces.
bool says_nothing(std::string_view text);

/// The last step of every text value, behind append_clean: what came together there is composed, and no space is left
/// at the end. Text that has been through it once stays as it is. Returns whether marks were left out.
bool finish_text(std::string& text);

}  // namespace planctl
