#include "corpus/head_cache.h"

#include <array>
#include <cstring>
#include <filesystem>
#include <type_traits>
#include <utility>

#include "corpus/build_print.h"
#include "corpus/series.h"
#include "run_program.h"
#include "text/file_state.h"
#include "text/keys.h"

namespace planctl {
namespace {

/// With the number of the format.
constexpr std::string_view magic = "planctl heads 2\n";

// ------------------------------------------------------------------------------------------------ bytes

template <class Number>
void put(std::string& bytes, Number number) {
  static_assert(std::is_trivially_copyable_v<Number>);
  std::array<char, sizeof(Number)> raw{};
  std::memcpy(raw.data(), &number, sizeof(Number));
  bytes.append(raw.data(), raw.size());
}

void put_text(std::string& bytes, std::string_view text) {
  put(bytes, static_cast<std::uint32_t>(text.size()));
  bytes += text;
}

/// Takes values from the front; what is not there any more is empty.
class Taker {
 public:
  explicit Taker(std::string_view bytes) : rest_(bytes) {}

  template <class Number>
  Number number() {
    Number number{};
    std::string_view raw = take(sizeof(Number));
    if (!raw.empty()) std::memcpy(&number, raw.data(), sizeof(Number));
    return number;
  }
  std::string_view text() { return take(number<std::uint32_t>()); }

  [[nodiscard]] bool is_good() const { return good_; }
  [[nodiscard]] bool at_end() const { return rest_.empty(); }

 private:
  std::string_view take(std::size_t size) {
    good_ = good_ && size <= rest_.size();
    if (!good_) return {};
    std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  std::string_view rest_;
  bool good_ = true;
};

// ------------------------------------------------------------------------------------------------ entries

/// The series of a plan without a title follows from the path, which may be typed otherwise the next time. No title has
/// a slash in its series.
bool is_by_path(const PlanHead& plan) { return plan.series.find('/') != std::string::npos; }

void put_plan(std::string& bytes, const PlanHead& plan) {
  put_text(bytes, plan.title);
  put_text(bytes, is_by_path(plan) ? std::string_view() : plan.series);
  put(bytes, plan.period.first);
  put(bytes, plan.period.last);
  put(bytes, std::uint64_t{plan.areas});
  put(bytes, std::uint64_t{plan.goals});
  put(bytes, plan.standing);
}

PlanHead take_plan(Taker& entry, const DocumentHead& document) {
  PlanHead plan;
  plan.title = entry.text();
  plan.series = entry.text();
  if (plan.series.empty()) plan.series = series_of_path(document.path, document.language);
  plan.period.first = entry.number<int>();
  plan.period.last = entry.number<int>();
  plan.areas = entry.number<std::uint64_t>();
  plan.goals = entry.number<std::uint64_t>();
  plan.standing = entry.number<Standing>();
  return plan;
}

void put_document(std::string& bytes, const DocumentHead& document) {
  put(bytes, !document.model.empty());
  put_text(bytes, document.model.empty() ? std::string_view() : document.path);
  put_text(bytes, document.encoding);
  put_text(bytes, document.language);
  put(bytes, static_cast<std::uint32_t>(document.plans.size()));
  for (const PlanHead& plan : document.plans) put_plan(bytes, plan);
}

DocumentHead take_document(Taker& entry, const std::string& path) {
  DocumentHead document;
  bool of_model = entry.number<bool>();
  document.path = entry.text();
  if (of_model) document.model = path;
  if (!of_model) document.path = path;
  document.encoding = entry.text();
  document.language = entry.text();
  auto plans = entry.number<std::uint32_t>();
  for (std::uint32_t i = 0; i < plans && entry.is_good(); ++i) document.plans.push_back(take_plan(entry, document));
  return document;
}

constexpr std::uint8_t not_left_out = 0xFF;

std::string bytes_of(const std::string& path, const ReadFile& file) {
  std::string known;
  put(known, file.left_out ? static_cast<std::uint8_t>(*file.left_out) : not_left_out);
  put(known, static_cast<std::uint32_t>(file.heads.size()));
  for (const DocumentHead& head : file.heads) put_document(known, head);
  std::string entry;
  put_text(entry, path);
  put(entry, file.state);
  put_text(entry, known);
  return entry;
}

/// "plans/a.txt" → "/home/me/plans/a.txt": as fs::absolute and lexically_normal, for a path that is normal itself.
std::string absolute_path(const std::string& path, const std::string& folder) {
  namespace fs = std::filesystem;
  if (path.starts_with('/')) return path;
  if (path.starts_with("..")) return fs::absolute(path).lexically_normal().string();
  return folder + path;
}

/// Whether that is the absolute path.
bool is_absolute_path(std::string_view absolute, const std::string& path, const std::string& folder) {
  if (path.starts_with('/')) return absolute == path;
  if (path.starts_with("..")) return absolute == absolute_path(path, folder);
  return absolute.size() == folder.size() + path.size() && absolute.starts_with(folder) && absolute.ends_with(path);
}

}  // namespace

// ------------------------------------------------------------------------------------------------ print

std::string reading_print(const Config& config) {
  std::string build = build_print();
  if (build.empty()) return {};
  std::string print(magic);
  put_text(print, build);
  put_text(print, config.encoding);
  put(print, std::uint64_t{config.max_size});
  for (const auto& [path, year] : config.years) {
    put_text(print, path);
    put(print, year);
  }
  for (const auto& [path, settled] : config.readings) {
    const auto& [line, text, is] = settled;
    put_text(print, path);
    put(print, line);
    put_text(print, text);
    put_text(print, is);
  }
  // PDFs are read by it.
  std::string extractor = find_program("pdftohtml");
  put_text(print, extractor);
  put(print, state_of(extractor).value_or(FileState{}));
  return print;
}

// ------------------------------------------------------------------------------------------------ cache

HeadCache::HeadCache(std::string bytes, std::string print, std::int64_t now)
    : bytes_(std::move(bytes)), print_(std::move(print)), began_(now) {
  std::error_code error;
  folder_ = (std::filesystem::current_path(error) / "").string();
  content_ = rest_ = content_of(bytes_);
}

/// What stands behind the print, where that is the right one and nothing was damaged.
std::string_view HeadCache::content_of(std::string_view bytes) const {
  Taker file(bytes);
  bool right = file.text() == print_;
  auto sum = file.number<std::uint64_t>();
  std::string_view content = file.text();
  return right && file.is_good() && file.at_end() && sum == hash_of(content) ? content : std::string_view();
}

std::optional<HeadCache::Entry> HeadCache::first_of(std::string_view entries) {
  if (entries.empty()) return std::nullopt;
  Taker taker(entries);
  Entry entry;
  entry.path = taker.text();
  entry.state = taker.number<FileState>();
  entry.known = taker.text();
  entry.whole = entries.substr(0, static_cast<std::size_t>(entry.known.data() + entry.known.size() - entries.data()));
  return taker.is_good() ? std::optional(entry) : std::nullopt;
}

void HeadCache::index() {
  std::string_view rest = content_;
  while (std::optional<Entry> entry = first_of(rest)) {
    entries_.emplace(entry->path, rest);
    rest.remove_prefix(entry->whole.size());
  }
}

/// Folders change little: mostly it is the next one.
std::optional<HeadCache::Entry> HeadCache::entry_of(const std::string& path) {
  std::optional<Entry> entry = first_of(rest_);
  if (!entry || !is_absolute_path(entry->path, path, folder_)) {
    if (entries_.empty()) index();
    auto found = entries_.find(absolute_path(path, folder_));
    if (found == entries_.end()) return std::nullopt;
    rest_ = found->second;
    entry = first_of(rest_);
  }
  rest_.remove_prefix(entry->whole.size());
  return entry;
}

std::optional<ReadFile> HeadCache::find(const std::string& path, const std::optional<FileState>& state) {
  if (!state) return std::nullopt;
  std::optional<Entry> entry = entry_of(path);
  if (!entry || entry->state != *state) return std::nullopt;
  Taker known(entry->known);
  ReadFile file{path, {}, {}};
  auto left_out = known.number<std::uint8_t>();
  if (left_out != not_left_out) file.left_out = LeftOutAs{left_out};
  auto documents = known.number<std::uint32_t>();
  for (std::uint32_t i = 0; i < documents && known.is_good(); ++i) {
    file.heads.push_back(take_document(known, path));
    file.heads.back().place = i;
  }
  next_.push_back(entry->whole);
  kept_ += entry->whole.size();
  return file;
}

void HeadCache::learn(const ReadFile& file) {
  // Why a file could not be read may lie elsewhere.
  if (!file.failure.empty() || file.state == FileState{} || may_change_unseen(file.state, began_)) return;
  next_.push_back(learned_.emplace_back(bytes_of(absolute_path(file.path, folder_), file)));
}

std::string HeadCache::bytes() const {
  std::string bytes;
  put_text(bytes, print_);
  std::string content;
  for (std::string_view entry : next_) content += entry;
  put(bytes, hash_of(content));
  put_text(bytes, content);
  return bytes;
}

}  // namespace planctl
