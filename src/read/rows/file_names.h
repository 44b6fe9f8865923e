// Names of files, as web pages link to them.
#pragma once

#include <string_view>

namespace planctl {

/// "Stadgar (pdf, 412 kB)", "Karta [PDF]", "Karta 300 kB", "karta.pdf", "Plan 2031 (PDF, opens in a new window)".
bool names_file(std::string_view text);

}  // namespace planctl
