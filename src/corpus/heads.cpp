// What a folder keeps of its documents: what they are listed with and chosen by, and the first of them whole.
#include <algorithm>
#include <iterator>
#include <utility>

#include "corpus/series.h"
#include "planctl/folder.h"

namespace planctl {
namespace {

PlanHead plan_head(const Plan& plan, const Document& document) {
  std::string series = series_of(plan.title, document.language);
  if (series.empty()) series = series_of_path(document.path, document.language);
  return {plan.title,        std::move(series), plan.period,
          plan.areas.size(), plan.goal_count(), standing_of(plan.title, document.path)};
}

/// About how many bytes the texts of a document take.
std::size_t size_of(const Document& document) {
  std::size_t size = sizeof(Document) + document.diagnostics.size() * sizeof(Diagnostic);
  for (const Plan& plan : document.plans) {
    for (const Area& area : plan.areas) {
      size += sizeof(Area);
      for (const Goal& goal : area.goals) size += sizeof(Goal) + goal.text.size();
    }
  }
  return size;
}

}  // namespace

DocumentHead head_of(const Document& document) {
  DocumentHead head{document.path, document.model, document.encoding, document.language, {}};
  head.plans.reserve(document.plans.size());
  for (const Plan& plan : document.plans) head.plans.push_back(plan_head(plan, document));
  return head;
}

std::vector<DocumentHead> heads_of(const std::vector<Document>& documents) {
  std::vector<DocumentHead> heads;
  heads.reserve(documents.size());
  for (const Document& document : documents) {
    heads.push_back(head_of(document));
    heads.back().place = heads.size() - 1;
  }
  return heads;
}

void Corpus::add(ReadFile file) {
  if (file.left_out) {
    left_out.push_back({std::move(file.path), *file.left_out});
    return;
  }
  if (!file.failure.empty()) {
    unread.push_back({std::move(file.path), std::move(file.failure)});
    return;
  }
  std::move(file.heads.begin(), file.heads.end(), std::back_inserter(documents));
  if (room == 0 || file.documents.empty()) return;
  for (const Document& document : file.documents) room -= std::min(room, size_of(document));
  whole.emplace(std::move(file.path), std::move(file.documents));
}

bool Corpus::learn(ReadFile file) {
  auto is_of_file = [&](const DocumentHead& head) { return head.file() == file.path; };
  auto begin = std::find_if(documents.begin(), documents.end(), is_of_file);
  auto end = std::find_if_not(begin, documents.end(), is_of_file);
  std::vector<DocumentHead> heads = heads_of(file.documents);
  bool none = file.left_out || !file.failure.empty();
  bool same = !none && std::equal(begin, end, heads.begin(), heads.end());
  if (!same) {
    begin = documents.erase(begin, end);
    if (!none) documents.insert(begin, std::make_move_iterator(heads.begin()), std::make_move_iterator(heads.end()));
  }
  if (file.left_out) left_out.push_back({file.path, *file.left_out});
  if (!file.failure.empty()) unread.push_back({file.path, std::move(file.failure)});
  if (!none) whole.emplace(std::move(file.path), std::move(file.documents));
  return same;
}

}  // namespace planctl
