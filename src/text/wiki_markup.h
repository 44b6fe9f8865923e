// Wiki markup: the source of a page as MediaWiki keeps it, where somebody copied that rather than the page.
#pragma once

#include <string>

namespace planctl {

/// The page that the source stands for, line by line, where two titles or more are written as its titles are: "== Leder
/// ==".
///     # Röja [[Norra leden|leden]]       1. Röja leden
///     #* hela vägen                        • hela vägen
///     * '''Byta''' spänger               • Byta spänger
///     {| … | Mål || Klart … |}           | Mål | Klart |
void render_wiki_markup(std::string& text);

}  // namespace planctl
