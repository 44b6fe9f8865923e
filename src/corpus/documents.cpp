// Finds and reads the documents of a folder.
#include <dirent.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <memory>
#include <set>
#include <thread>

#include "corpus/complaints.h"
#include "corpus/left_out.h"
#include "corpus/revision.h"
#include "messages/say.h"
#include "ordered_work.h"
#include "planctl/corpus.h"
#include "planctl/model.h"
#include "text/bytes.h"
#include "text/printable.h"
#include "text/stored_path.h"
#include "unicode.h"

namespace planctl {
namespace {

namespace fs = std::filesystem;

template <std::size_t n>
bool starts_with_any(std::string_view name, const std::array<std::string_view, n>& starts) {
  return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return name.starts_with(start); });
}

/// Of a format that is read, and about the plans rather than about the project they are kept in.
bool is_document_name(const std::string& file_name) {
  static constexpr std::array<std::string_view, 4> about{"readme", "changelog", "license", "cmakelists"};
  static constexpr std::array<std::string_view, 8> formats{".txt",  ".text", ".md",   ".pdf",
                                                           ".docx", ".odt",  ".html", ".htm"};
  // Few names have the letters of a format otherwise than it is written, and folding takes long for very many.
  bool plain = std::none_of(file_name.begin(), file_name.end(),
                            [](char c) { return (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; });
  std::string folded = plain ? std::string() : unicode::fold(file_name);
  std::string_view name = plain ? file_name : folded;
  bool read = std::any_of(formats.begin(), formats.end(), [&](std::string_view end) { return name.ends_with(end); });
  // Word keeps a file beside each document that is open.
  return read && !name.starts_with("~$") && !starts_with_any(name, about);
}

bool is_build_folder(const std::string& name) {
  static constexpr std::array<std::string_view, 4> names{"build", "node_modules", "target", "dist"};
  return std::find(names.begin(), names.end(), name) != names.end() || name.starts_with("cmake-build") ||
         name == "_build";
}

/// JSON may be anything; its beginning tells. One that cannot be read is taken for a model: reading it says why not.
bool is_model(const fs::path& path) {
  try {
    return begins_like_model(read_beginning(path.string(), model_beginning));
  } catch (const Error&) {
    return true;
  }
}

/// The documents of a folder in a revision; those of models are known by their names alone.
void collect_revision(const std::string& folder, DocumentPaths& found) {
  for (std::string& name : list_revision(folder, usual_max_size)) {
    fs::path path = fs::path(path_in_revision(name)).lexically_relative(path_in_revision(folder));
    bool hidden = std::any_of(path.begin(), path.end(), [](const fs::path& part) {
      return part.string().starts_with('.') || is_build_folder(part.string());
    });
    if (!hidden && is_document_name(path.filename().string())) found.paths.push_back(std::move(name));
  }
}

/// What the system says of an entry, where the folder did not tell.
fs::file_type type_of(const dirent& entry, const std::string& path) {
  if (entry.d_type == DT_REG) return fs::file_type::regular;
  std::error_code error;
  return fs::status(path, error).type();
}

void collect(const std::string& folder, DocumentPaths& found);

/// `folder` is as paths begin in it: empty, or with a slash at its end.
void collect_entry(const dirent& entry, const std::string& folder, DocumentPaths& found) {
  std::string name = entry.d_name;
  if (name.starts_with('.')) return;
  std::string path = folder + name;
  fs::file_type type = type_of(entry, path);
  if (type == fs::file_type::directory) {
    // A linked folder may be its own parent.
    std::error_code error;
    bool link = entry.d_type == DT_LNK || (entry.d_type == DT_UNKNOWN && fs::is_symlink(path, error));
    if (!link && !is_build_folder(name)) collect(path + "/", found);
    return;
  }
  bool document = is_document_name(name);
  if (!document && !is_model_name(name)) return;
  bool nothing = type == fs::file_type::none || type == fs::file_type::not_found;
  // A link that leads nowhere is kept: reading it says why it is no document. Nobody may ever write into a pipe.
  if (!nothing && type != fs::file_type::regular) {
    found.unread.push_back({path, say("the file is a pipe or a device, which is read only where it is named itself")});
  } else if (document || is_model(path)) {
    found.paths.push_back(std::move(path));
  }
}

/// A folder of ten thousand files is read in a third of the time that std::filesystem takes for it.
void collect(const std::string& folder, DocumentPaths& found) {
  std::unique_ptr<DIR, int (*)(DIR*)> open(opendir(folder.empty() ? "." : folder.c_str()), closedir);
  errno = open ? 0 : errno;
  while (open) {
    errno = 0;
    const dirent* entry = readdir(open.get());
    if (entry == nullptr) break;
    collect_entry(*entry, folder, found);
  }
  int reason = errno;
  if (reason == 0) return;
  std::string name = folder.size() > 1 && folder.ends_with('/') ? folder.substr(0, folder.size() - 1) : folder;
  found.unread.push_back({name.empty() ? "." : name, say("the folder cannot be read: {}", system_message(reason))});
}

/// "./plans" → "plans/", "." → "".
std::string beginning_of_paths(const std::string& folder) {
  std::string normal = fs::path(folder).lexically_normal().string();
  if (normal == ".") return {};
  return normal.ends_with('/') ? normal : normal + "/";
}

/// Threads that find room under a limit on memory (ulimit -v): each takes its stack, and reserves much more than that
/// to allocate from. Refused, it would ask the system anew for every word it reads, until there is nothing left.
std::size_t jobs_with_room() {
  constexpr std::size_t room = std::size_t{192} << 20;
  rlimit limit{};
  bool limited = getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
  return limited ? limit.rlim_cur / room : SIZE_MAX;
}

/// Folders may overlap: `-C plans -C plans/2024`.
void remove_duplicates(std::vector<std::string>& paths) {
  std::set<std::string> seen;
  std::error_code error;
  std::erase_if(paths, [&](const std::string& path) {
    fs::path real = fs::weakly_canonical(path, error);
    return !seen.insert(error ? path : real.string()).second;
  });
}

}  // namespace

bool DocumentPaths::is_named(const std::string& path) const {
  return std::binary_search(named.begin(), named.end(), path);
}

DocumentPaths find_documents(const std::vector<std::string>& folders) {
  DocumentPaths found;
  for (const std::string& named : folders) {
    std::string folder = stored_path(named);
    if (is_revision_folder(folder)) {
      collect_revision(folder, found);
      continue;
    }
    if (is_in_revision(folder)) {
      found.named.push_back(found.paths.emplace_back(folder));
      continue;
    }
    std::error_code error;
    fs::file_status status = fs::status(folder, error);
    if (status.type() == fs::file_type::none) {
      throw Error(say("{}: cannot be read: {}", printable(folder), system_message(error.value())));
    }
    // Of a link that leads nowhere, reading it says so.
    bool link = fs::is_symlink(fs::symlink_status(folder, error));
    if (!fs::exists(status) && !link) {
      throw Error(say("{}: no such folder; name the folder of documents with -C DIR, or as 'documents' in planctl.toml",
                      printable(folder)));
    }
    if (fs::is_directory(status)) {
      collect(beginning_of_paths(folder), found);
    } else {
      found.named.push_back(found.paths.emplace_back(fs::path(folder).lexically_normal().string()));
    }
  }
  std::sort(found.paths.begin(), found.paths.end());
  std::sort(found.named.begin(), found.named.end());
  if (folders.size() > 1) remove_duplicates(found.paths);
  return found;
}

ReadOptions read_options(const Config& config, const std::string& path) {
  ReadOptions options{config.encoding, 0, {}, config.findings};
  if ((config.years.empty() && config.readings.empty()) || path == "-") return options;
  std::string place = path_key(fs::absolute(path_in_revision(path)).lexically_normal().string());
  // The last one where a document is named twice.
  auto behind = std::upper_bound(config.years.begin(), config.years.end(), place,
                                 [](const std::string& sought, const auto& year) { return sought < year.first; });
  bool found = behind != config.years.begin() && std::prev(behind)->first == place;
  if (found) options.year = std::prev(behind)->second;
  auto reading = std::lower_bound(config.readings.begin(), config.readings.end(), place,
                                  [](const SettledReading& it, const std::string& sought) { return it.path < sought; });
  for (; reading != config.readings.end() && reading->path == place; ++reading)
    options.settled.push_back(reading->line);
  return options;
}

std::vector<Document> open_documents(const std::string& path, const Config& config) {
  ReadOptions options = read_options(config, path);
  return parse_documents(path, read_named_bytes(path, options.encoding, config.max_size), options);
}

ReadFile read_file(const std::string& path, const Config& config, bool named) {
  ReadFile file{path, {}, {}};
  try {
    ReadOptions options = read_options(config, path);
    std::string bytes = read_named_bytes(path, options.encoding, config.max_size, &file.state);
    if (!named && is_own_output(bytes)) {
      file.left_out = LeftOutAs::own_output;
      return file;
    }
    file.documents = parse_documents(path, std::move(bytes), options);
    if (!named && std::all_of(file.documents.begin(), file.documents.end(), is_no_plan))
      file.left_out = LeftOutAs::no_plan;
  } catch (const Error& error) {
    if (error.exit_code() == 2) throw;
    file.failure = without_path(error.what(), path);
  }
  return file;
}

std::size_t reading_jobs(std::size_t documents, const Config& config) {
  constexpr std::size_t worth_a_thread = 4;
  std::size_t most = documents / worth_a_thread;
  if (most > 1) most = std::min(most, jobs_with_room());
  if (most < 2 || config.jobs == 1) return 1;
  return std::min(most, config.jobs > 0 ? config.jobs : std::size_t{std::thread::hardware_concurrency()});
}

struct CorpusReader::Work {
  Work(DocumentPaths all, const Config& settings)
      : found(std::move(all)),
        config(settings),
        files(found.paths.size(), reading_jobs(found.paths.size(), config),
              [this](std::size_t i) { return read(found.paths[i]); }) {}

  ReadFile read(const std::string& path) const {
    ReadFile file = read_file(path, config, found.is_named(path));
    if (!file.left_out) file.heads = heads_of(file.documents);
    return file;
  }

  DocumentPaths found;
  Config config;
  OrderedWork<ReadFile> files;
};

CorpusReader::CorpusReader(DocumentPaths found, const Config& config)
    : work_(std::make_unique<Work>(std::move(found), config)) {}
CorpusReader::CorpusReader(CorpusReader&&) noexcept = default;
CorpusReader& CorpusReader::operator=(CorpusReader&&) noexcept = default;
CorpusReader::~CorpusReader() = default;

std::optional<ReadFile> CorpusReader::next() { return work_->files.next(); }

void require_documents(const Corpus& corpus) {
  if (!corpus.documents.empty()) return;
  if (!corpus.unread.empty()) {
    throw Error(say("no document in {} could be read; {} tried", folders_of(corpus), corpus.unread.size()));
  }
  if (!corpus.left_out.empty()) {
    throw Error(say("no plan in {}; left out: {}; one that is named itself is read", folders_of(corpus),
                    list_left_out(corpus.left_out)));
  }
  throw Error(
      say("no documents in {}; looked for *.txt, *.md, *.pdf, *.docx, *.odt, *.html and models; name a folder "
          "with -C DIR, or a document by its path",
          folders_of(corpus)));
}

bool has_goals(const Document& document) {
  return std::any_of(document.plans.begin(), document.plans.end(),
                     [](const Plan& plan) { return plan.goal_count() > 0; });
}

}  // namespace planctl
