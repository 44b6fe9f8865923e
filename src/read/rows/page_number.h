// Page numbers, by how they are written.
#pragma once

#include <optional>
#include <string_view>

namespace planctl {

/// Alone on its row a number may count anything; with a page word or a total it is that of a page.
struct PageNumber {
  int number = 0;
  bool bare = true;
};

/// "7", "Sida 3 av 20", "3 (20)".
std::optional<PageNumber> page_number(std::string_view text);

/// "3 (20)", "3 av 20", "Sida 3": the number of a page with a word for one, or with how many there are.
bool is_number_of_pages(std::string_view text);

/// One to three digits.
bool is_page_figure(std::string_view word);

}  // namespace planctl
