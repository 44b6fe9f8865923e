// Markdown for a comment on a pull request: a table of counts, what was taken back, and the areas folded. What would
// make it too long is left out, and counted.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>

#include "language/phrases.h"
#include "planctl/render.h"
#include "render/markdown_change.h"
#include "render/markdown_escape.h"
#include "render/sentences.h"
#include "text/printable.h"

namespace planctl {
namespace {

/// As text of HTML, in which nobody is called by @name.
std::string html_of(const std::string& text) {
  std::string html;
  for (char c : unobeyed(text)) {
    html += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    if (c == '@' || c == '#') html += "&#8203;";
  }
  return html;
}

bool is_taken_back(const Change& change) {
  return is_any_of(change, {ChangeType::dropped, ChangeType::weakened, ChangeType::reversed});
}

/// Writes as long as there is room.
class Comment {
 public:
  explicit Comment(const RenderOptions& options) : options_(options) {}

  void append(const PlanDiff& diff) {
    const Phrases& phrases = phrases_of(options_.language, diff.language);
    add(fmt::format("### {} → {}\n\n{}\n", escape_markdown(plan_name(diff.before)),
                    escape_markdown(plan_name(diff.after)), fmt::join(summary_parts(diff.summary, phrases), " ")));
    append_verdict(diff, phrases);
    auto change = diff.changes.begin();
    for (const AreaDiff& area : diff.areas) {
      auto end = change + static_cast<std::ptrdiff_t>(area.changes);
      append_area(area, {change, end}, diff, phrases);
      change = end;
    }
  }

  void append_failure(std::string_view phrase, const std::string& failure) {
    add(fmt::format("\n**{}** {}\n", phrase, escape_markdown(failure)));
  }

  std::string finish(const Phrases& phrases) {
    if (left_out_ > 0) out_ += fmt::format("\n{}\n", counted(left_out_, phrases.left_out));
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool has_room(std::size_t size) const {
    constexpr std::size_t room_for_end = 500;
    return out_.size() + size + room_for_end <= most_in_comment;
  }

  bool add(const std::string& text) {
    bool fits = has_room(text.size());
    if (fits) out_ += text;
    return fits;
  }

  /// Changes that are dropped, weakened or reversed stand where nobody has to unfold them.
  void append_verdict(const PlanDiff& diff, const Phrases& phrases) {
    add("\n");
    for (const Change& change : diff.changes) {
      if (is_taken_back(change) && !change.accepted && is_listed(change, diff)) append_change(change, phrases);
    }
  }

  void append_change(const Change& change, const Phrases& phrases) {
    if (!add(markdown_of(change, phrases))) ++left_out_;
  }

  void append_area(const AreaDiff& area, std::span<const Change> changes, const PlanDiff& diff,
                   const Phrases& phrases) {
    std::string title = html_of(area_name(area, phrases));
    std::string folded;
    std::size_t count = 0;
    for (const Change& change : changes) {
      if (!is_listed(change, diff) || (is_taken_back(change) && !change.accepted)) continue;
      std::string item = markdown_of(change, phrases);
      bool fits = has_room(title.size() + folded.size() + item.size());
      if (fits) folded += item;
      ++(fits ? count : left_out_);
    }
    if (count == 0) return;
    out_ += fmt::format("\n<details><summary>{} ({})</summary>\n\n{}\n</details>\n", title, count, folded);
  }

  const RenderOptions& options_;
  std::string out_;
  std::size_t left_out_ = 0;
};

}  // namespace

std::string render_comment(const ComparisonReport& report, const RenderOptions& options) {
  Comment comment(options);
  for (const PlanDiff& diff : report.diffs) comment.append(diff);
  std::string_view own = report.diffs.empty() ? "en" : std::string_view(report.diffs.front().language);
  const Phrases& phrases = phrases_of(options.language, own);
  for (const std::string& failure : report.failures) comment.append_failure(phrases.not_compared, failure);
  return comment.finish(phrases);
}

}  // namespace planctl
