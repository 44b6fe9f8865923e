#include "extract/pdf/pdf.h"

#include "extract/pdf/bookmarks.h"
#include "extract/pdf/broken_rows.h"
#include "extract/pdf/broken_words.h"
#include "extract/pdf/drawn_bullets.h"
#include "extract/pdf/drop_caps.h"
#include "extract/pdf/extractor.h"
#include "extract/pdf/flush_notes.h"
#include "extract/pdf/large_numbers.h"
#include "extract/pdf/margin_bands.h"
#include "extract/pdf/margin_heads.h"
#include "extract/pdf/measures.h"
#include "extract/pdf/nameless_fonts.h"
#include "extract/pdf/note_references.h"
#include "extract/pdf/numbered_names.h"
#include "extract/pdf/overprint.h"
#include "extract/pdf/page_writer.h"
#include "messages/say.h"
#include "text/bytes.h"

namespace planctl {

namespace {

[[noreturn]] void refuse_empty(const Source& source, bool no_pages, const std::string& fault) {
  if (!fault.empty()) {
    throw Error(say("{}: has no text that pdftohtml can read; the file is damaged: {}", name_of(source.path), fault));
  }
  if (no_pages) {
    throw Error(say("{}: pdftohtml gave no pages; the file is damaged, or that is another program of this name",
                    name_of(source.path)));
  }
  throw Error(
      say("{}: has no text: its pages are empty, or pictures, as from a scanner; recognise their text first, for "
          "example with ocrmypdf",
          name_of(source.path)));
}

void tell_lost(Source& source, const LostLetters& lost) {
  std::string message =
      say("fonts of the PDF do not say which letters they hold, and letters are missing, first in '{}'; "
          "with LaTeX, load lmodern (words: {})",
          lost.first, lost.words);
  source.diagnostics.push_back(diagnose("damaged-file", 1, 1, std::move(message)));
}

}  // namespace

void lay_out_pdf(Source& source, const Extract& extract) {
  std::vector<Page> pages = read_pages(extract.xml);
  const LostLetters lost = restore_letters(pages, extract.words);
  std::vector<std::uint8_t> bookmarks = mark_bookmarks(pages);
  PageBands overprint = take_overprint(pages);
  join_broken_words(pages);
  close_numbered_names(pages);
  PageBands bands;
  for (Page& page : pages) {
    lower_large_numbers(page);
    lower_drop_caps(page);
    take_note_references(page);
    bands.push_back(find_bands(page));
  }
  PageBands edges = take_edges(bands, pages);
  PageBands margins = take_margin_bands(bands, pages);
  PageBands notes = take_flush_notes(bands);
  for (std::size_t p = 0; p < pages.size(); ++p) {
    edges[p].insert(edges[p].end(), margins[p].begin(), margins[p].end());
    edges[p].insert(edges[p].end(), notes[p].begin(), notes[p].end());
    edges[p].insert(edges[p].end(), overprint[p].begin(), overprint[p].end());
  }
  raise_margin_heads(bands);
  restore_bullets(bands);
  close_broken_rows(bands);
  Measures measures = measure(bands);
  PageWriter writer(bands, measures, std::move(bookmarks));
  for (std::size_t p = 0; p < pages.size(); ++p) writer.write_page(bands[p], edges[p], pages[p]);
  PageSheet& sheet = writer.end();
  if (sheet.empty()) refuse_empty(source, pages.empty(), extract.fault);
  sheet.move_to(source);
  if (lost.words > 0) tell_lost(source, lost);
  if (extract.fault.empty()) return;
  source.diagnostics.push_back(
      diagnose("damaged-file", 1, 1, say("the PDF is damaged, and text of it may be missing: {}", extract.fault)));
}

void extract_pdf(Source& source, std::string_view bytes) {
  lay_out_pdf(source, run_extractor(bytes, name_of(source.path)));
}

}  // namespace planctl
