// A folder of documents: what is in it, and what is known of each without keeping it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "planctl/config.h"
#include "planctl/file_state.h"
#include "planctl/plan.h"

namespace planctl {

/// A document that could not be read, and why.
struct Unread {
  std::string path;
  std::string message;
};

struct DocumentPaths {
  std::vector<std::string> paths;
  std::vector<Unread> unread;      ///< folders that could not be opened, and pipes
  std::vector<std::string> named;  ///< those of the paths that were named themselves, in byte order

  [[nodiscard]] bool is_named(const std::string& path) const;
};

/// Why a file that could be read is no document of the folder.
enum class LeftOutAs : std::uint8_t {
  no_plan,    ///< it has no goals, and nothing else that speaks for a plan
  own_output  ///< planctl wrote it
};

struct LeftOut {
  std::string path;
  LeftOutAs as = LeftOutAs::no_plan;
};

/// How far a plan has come: "utkast", nothing said, "antagen".
enum class Standing : std::uint8_t { draft, unsaid, final };

/// What a plan is listed with, and chosen by.
struct PlanHead {
  std::string title;
  std::string series;  ///< words of the title, or else of the path: equal for plans of one series
  Period period;
  std::size_t areas = 0;
  std::size_t goals = 0;
  Standing standing = Standing::unsaid;

  [[nodiscard]] int year() const { return period.first; }
  bool operator==(const PlanHead&) const = default;
};

/// A document without what its plans say.
struct DocumentHead {
  std::string path;
  std::string model;  ///< path of the model that holds it; empty for one that was read itself
  std::string encoding;
  std::string language;
  std::vector<PlanHead> plans;
  std::size_t place = 0;  ///< among the documents of its file

  /// The file that was read.
  [[nodiscard]] const std::string& file() const { return model.empty() ? path : model; }
  bool operator==(const DocumentHead&) const = default;
};

DocumentHead head_of(const Document& document);

/// Those of all documents of a file.
std::vector<DocumentHead> heads_of(const std::vector<Document>& documents);

/// One file: the document in it, or all those of a model, or why there is none.
struct ReadFile {
  std::string path;
  std::vector<Document> documents;
  std::string failure;  ///< empty when it was read
  std::optional<LeftOutAs> left_out = std::nullopt;
  FileState state = {};                  ///< that it was read in; of a file that is none on a disk, nothing
  std::vector<DocumentHead> heads = {};  ///< of its documents, where a folder reads it; also where these were not kept
};

/// Bytes that whole documents of a folder take; or as many as there are.
inline constexpr std::size_t usual_room = std::size_t{8} << 20;
inline constexpr std::size_t all_whole = SIZE_MAX;

/// The documents of folders. Of many, only what they are chosen by is kept; of the first also the whole, so that those
/// that are chosen need not be read again.
struct Corpus {
  std::vector<std::string> folders;     ///< as they were named
  std::vector<DocumentHead> documents;  ///< in order of the path of their file
  std::vector<Unread> unread;
  std::vector<LeftOut> left_out = {};
  std::vector<std::string> named = {};                      ///< files that were named themselves, in byte order
  std::map<std::string, std::vector<Document>> whole = {};  ///< by the path of their file
  std::size_t room = usual_room;                            ///< bytes that further whole documents may take, about

  void add(ReadFile file);
  /// Takes in a file that was read again. False where it is not what was known of it, which it takes the place of.
  bool learn(ReadFile file);
};

/// The documents at and below `folders`: *.txt, *.text, *.md, and models in *.json and *.ndjson; without hidden files,
/// README files and build folders; in byte order of their paths. Throws Error (exit 3) for a folder that is not there.
DocumentPaths find_documents(const std::vector<std::string>& folders);

/// The documents in the file with this path, on standard input ("-"), or in a revision ("main:plan.txt"). Throws Error
/// (exit 3).
std::vector<Document> open_documents(const std::string& path, const Config& config);

/// Reads one of them; what is no document is left out unless it was `named`. Throws Error (exit 2) only for what would
/// be wrong for every document.
ReadFile read_file(const std::string& path, const Config& config, bool named = true);

/// Threads that are worth while for reading so many documents.
std::size_t reading_jobs(std::size_t documents, const Config& config);

/// Reads documents by several threads and gives them in the order of their paths, reading ahead of who asks.
class CorpusReader {
 public:
  CorpusReader(DocumentPaths found, const Config& config);
  CorpusReader(CorpusReader&&) noexcept;
  CorpusReader& operator=(CorpusReader&&) noexcept;
  ~CorpusReader();

  /// The next one; no value behind the last. Throws what read_file throws.
  std::optional<ReadFile> next();

 private:
  struct Work;
  std::unique_ptr<Work> work_;
};

/// Throws Error (exit 3) when the corpus holds no document, with where and for what was searched.
void require_documents(const Corpus& corpus);

/// True when one of the plans is for goals: a document without any is not a plan.
bool has_goals(const Document& document);

/// The Error (exit 3) for a document without goals.
Error not_a_plan(const std::string& path);

}  // namespace planctl
