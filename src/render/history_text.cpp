// The ledger for a terminal: the plans that were taken, a summary, and one of its views.
#include <algorithm>

#include "planctl/render.h"
#include "render/history_sentences.h"
#include "render/history_views.h"
#include "unicode.h"

namespace planctl {
namespace {

using Pieces = std::vector<Piece>;

/// Every plan with its document: which one was taken for a year is never hidden.
void append_documents(std::string& out, const Ledger& ledger, Paper paper) {
  std::size_t widest = 0;
  for (const PlanId& plan : ledger.plans) widest = std::max(widest, unicode::columns(period_label(plan)));
  for (const PlanId& plan : ledger.plans) {
    std::string period = period_label(plan);
    std::string name = document_name(plan.path, plan.model);
    Piece path{name, Ink::plain, widest - unicode::columns(period) + 1, true};
    append_paragraph(out, Pieces{{period, Ink::faint}, path}, flush, paper);
  }
}

void append_summary(std::string& out, const Ledger& ledger, const HistoryStyle& style) {
  std::vector<std::string> parts = history_summary(ledger, style.phrases);
  Pieces pieces;
  for (const std::string& part : parts) pieces.push_back({part, Ink::plain, 1, true});
  append_paragraph(out, pieces, flush, style.paper);
}

void append_view(std::string& out, const Ledger& ledger, HistoryView view, const HistoryStyle& style) {
  switch (view) {
    case HistoryView::table:
      return append_history_table(out, ledger, style);
    case HistoryView::life:
      return append_lives(out, ledger, style);
    case HistoryView::targets:
      return append_targets(out, ledger, style);
  }
}

}  // namespace

std::string render_text(const Ledger& ledger, HistoryView view, const RenderOptions& options) {
  HistoryStyle style{history_phrases_of(options.language, ledger.language),
                     phrases_of(options.language, ledger.language),
                     {options.width, options.color}};
  std::string out;
  std::string heading = history_heading(ledger, style.phrases, style.common);
  append_paragraph(out, Pieces{{heading, Ink::heading}}, flush, style.paper);
  append_documents(out, ledger, style.paper);
  if (view != HistoryView::life) append_summary(out, ledger, style);
  append_view(out, ledger, view, style);
  return out;
}

}  // namespace planctl
