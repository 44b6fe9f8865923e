// Inside joining: what of a page is no content, a construct a file. Rows are named furniture, never removed.
#pragma once

#include "read/rows/rows.h"

namespace planctl {

/// "7", "Sida 3 av 20", "Adopted 22 May 2024      Page 2 of 2".
void mark_page_numbers(Rows& rows);

/// "Verksamhetsplan 2025       7": a running line with the page number in it, the number counting up.
void mark_numbered_lines(Rows& rows);
/// The same edge line on most pages, where form feeds or page numbers show the pages.
void mark_running_lines(Rows& rows);
/// "Föreningen X                    antagen 2025-11-23", twice or more, or with a page number: set at both margins.
void mark_spread_lines(Rows& rows);
/// The titles of sections that stand again, in capitals, at the tops of pages; after page numbers and what every page
/// repeats.
void mark_running_heads(Rows& rows);

/// What stands again and cuts a sentence somewhere, or is an address: a line of pages whose breaks nothing shows.
void mark_cutting_lines(Rows& rows);

/// Notes at the foot of a page, down to its end, where the text above refers to their number or sign.
///     En plan för lederna†
///     …
///     † Antagen av årsmötet
void mark_footnotes(Rows& rows);

/// The way to the page, menus, "Updated 3 May", "Print".
void mark_web_furniture(Rows& rows);
/// What stands without marks above the text of a web page: menus, steps of the way to it, and what it says of cookies,
/// which may stand at its end; needs the lines of a page that are named by then.
void mark_page_head(Rows& rows);
/// What a message holds besides its text, where the document begins with the header of one.
///     Från: Åsa
///     Ämne: Planen
///     > Kan du skicka den igen?
///     --
///     Åsa Lind, kassör
void mark_mail(Rows& rows);

}  // namespace planctl
