// Separated values: what a spreadsheet saves as text, cells between semicolons or commas, quoted where they hold one.
#pragma once

#include <string>

namespace planctl {

/// The same table with tabs between its cells, where the document is one: its records have as many cells each, three at
/// least. Line ends stay as they are.
///     Område;Mål;Klart                Område→Mål→Klart
///     Leder;"Röja sly; alla";maj      Leder→Röja sly; alla→maj
void spread_values(std::string& text);

}  // namespace planctl
