#include "render/diff_heading.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "render/sentences.h"
#include "unicode.h"

namespace planctl {
namespace {

class Heading {
 public:
  Heading(std::string& out, const PlanDiff& diff, const Phrases& phrases, Paper paper)
      : out_(out), diff_(diff), phrases_(phrases), paper_(paper) {}

  void append() {
    std::string titles = fmt::format("{} → {}", plan_name(diff_.before), plan_name(diff_.after));
    paragraph({{titles, Ink::heading}});
    append_document(phrases_.before, diff_.before);
    append_document(phrases_.after, diff_.after);
    append_summary();
    append_faint(only_sentence(diff_, phrases_));
    append_faint(legend());
  }

 private:
  void paragraph(std::initializer_list<Piece> pieces) { append_paragraph(out_, pieces, flush, paper_); }

  void append_document(std::string_view label, const PlanId& plan) {
    std::string name = document_name(plan.path, plan.model);
    std::size_t widest = std::max(unicode::columns(phrases_.before), unicode::columns(phrases_.after));
    paragraph({{label, Ink::faint}, {name, Ink::plain, widest - unicode::columns(label) + 1, true}});
  }

  void append_summary() {
    std::vector<std::string> parts = summary_parts(diff_.summary, phrases_);
    std::vector<Piece> pieces;
    pieces.reserve(parts.size());
    for (const std::string& part : parts) pieces.push_back({part, Ink::plain, 1, true});
    append_paragraph(out_, pieces, flush, paper_);
  }

  void append_faint(std::string_view text) {
    if (!text.empty()) paragraph({{text, Ink::faint}});
  }

  /// Plus and minus explain themselves.
  [[nodiscard]] std::string legend() const {
    std::string legend;
    for (ChangeKind kind : {ChangeKind::reworded, ChangeKind::renewed}) {
      if (diff_.summary.of(kind) == 0) continue;
      fmt::format_to(std::back_inserter(legend), "{}{} {}", legend.empty() ? "" : ", ", sign_of(kind).text,
                     phrases_.kind(kind).one);
    }
    return legend;
  }

  std::string& out_;
  const PlanDiff& diff_;
  const Phrases& phrases_;
  Paper paper_;
};

}  // namespace

Sign sign_of(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::unchanged:
      return {"=", Ink::faint};
    case ChangeKind::renewed:
      return {">", Ink::renewed};
    case ChangeKind::added:
      return {"+", Ink::added};
    case ChangeKind::dropped:
      return {"-", Ink::dropped};
    case ChangeKind::reworded:
    case ChangeKind::split:
    case ChangeKind::merged:
      break;
  }
  return {"~", Ink::reworded};
}

void append_heading(std::string& out, const PlanDiff& diff, const Phrases& phrases, Paper paper) {
  Heading(out, diff, phrases, paper).append();
}

void append_footing(std::string& out, const PlanDiff& diff, const Phrases& phrases, Paper paper) {
  std::string sentence = capped_sentence(diff.summary, phrases);
  if (sentence.empty()) return;
  out += '\n';
  append_paragraph(out, std::vector<Piece>{{sentence}}, flush, paper);
}

}  // namespace planctl
