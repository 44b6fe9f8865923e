// A folder of documents: what is in it, and which plan a selector such as "2024" or "2024@klubb" means.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "planctl/alignment.h"
#include "planctl/diff.h"
#include "planctl/max_size.h"
#include "planctl/plan.h"

namespace planctl {

/// What `color` may be.
inline constexpr std::string_view color_choices = "auto|always|never";

/// Where something stands in the configuration. Line and column count from 1.
struct ConfigPlace {
  std::string path;
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  auto operator<=>(const ConfigPlace&) const = default;
};

/// The text of a goal in the configuration.
struct PinText {
  std::string text;
  ConfigPlace place;
};

/// What the reader has settled: the two goals are the same, or they are not.
struct Pin {
  bool same = true;
  PinText before;
  PinText after;
  std::optional<std::array<int, 2>> years;  ///< only in comparisons of plans for these; else wherever both texts are
  ConfigPlace place;
};

/// A change that the reader knows of and accepts: just this one, of these texts.
struct AcceptedChange {
  ChangeKind kind = ChangeKind::dropped;
  bool moved = false;
  std::vector<std::string> before;  ///< texts of goals; none of a goal that was added
  std::vector<std::string> after;
  std::optional<std::array<int, 2>> years;  ///< only in comparisons of plans for these
  Acceptance acceptance;
  ConfigPlace place;
};

/// How bad the findings of a rule are; no severity: they are not looked for.
struct RuleSeverity {
  std::string rule;
  std::optional<Severity> severity;
};

/// Findings that the reader knows of and accepts.
struct Suppression {
  std::string rule;
  std::string path;    ///< of the document
  std::string text;    ///< words on the line or in the goal; empty: all findings of the rule in the document
  std::string reason;  ///< never empty
  ConfigPlace place;
};

/// What the reader has settled about lines of the document at `path`.
struct SettledReading {
  std::string path;
  SettledLine line;
};

/// What planctl.toml may say. Paths in it are relative to the file's folder; here they are as one would type
/// them in the current folder.
struct Config {
  std::string path;                    ///< of the file it came from; empty: none was found
  std::vector<std::string> documents;  ///< folders or files
  std::string encoding;                ///< empty: detect
  std::string language = "auto";
  std::string color = "auto";
  std::vector<std::pair<std::string, int>> years;  ///< of documents that name none, in order of absolute path in NFC
  std::vector<Pin> pins;                           ///< in the order of the file, without contradictions
  std::vector<RuleSeverity> severities;            ///< of rules that differ from what they usually are
  std::vector<Suppression> suppressions;           ///< in the order of the file
  std::vector<AcceptedChange> accepted;            ///< in the order of the file
  std::vector<SettledReading> readings;   ///< by path, which is absolute and in NFC, then in the order of the file
  std::size_t max_size = usual_max_size;  ///< bytes of a file that are read at most
  std::size_t jobs = 0;                   ///< threads that read; 0: one a core. No key of the file
};

/// Reads one configuration file of at most `max_size` bytes. Throws Error (exit 2) naming file, line and column: not
/// TOML, a value of the wrong kind, or an unknown key, with the key that was probably meant.
Config read_config(const std::string& path, std::size_t max_size = usual_max_size);

/// Looks for planctl.toml and .planctl.toml in `folder` and above it; an empty configuration where there is none. One
/// that is there and cannot be read is an Error (exit 2), as it is for read_config.
Config find_config(const std::string& folder, std::size_t max_size = usual_max_size);

/// The pins that two plans fall under, as pairs of goals. Texts are compared with case, spaces, hyphens and punctuation
/// set aside. A text that stands several times is paired in order where it is the same, and with none where it is
/// different. Throws Error (exit 2) for a pin whose years are those of the plans and whose text is not there, and for
/// one without years whose texts are both there but for a letter or two.
std::vector<PinnedPair> resolve_pins(const std::vector<Pin>& pins, const Plan& before, const Plan& after);

/// Marks the changes that are accepted. Gives the entries for the years of these plans whose change does not occur.
std::vector<const AcceptedChange*> mark_accepted(PlanDiff& diff, const std::vector<AcceptedChange>& accepted);

/// What the reader is told about the document at `path`.
ReadOptions read_options(const Config& config, const std::string& path);

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

/// One file: the document in it, or all those of a model, or why there is none.
struct ReadFile {
  std::string path;
  std::vector<Document> documents;
  std::string failure;  ///< empty when it was read
  std::optional<LeftOutAs> left_out = std::nullopt;
};

struct Corpus {
  std::vector<std::string> folders;  ///< as they were named
  std::vector<Document> documents;   ///< in order of path
  std::vector<Unread> unread;
  std::vector<LeftOut> left_out = {};

  void add(ReadFile file);
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

/// One plan of one document of a corpus, or of a document named by its path.
struct PlanRef {
  const Document* document = nullptr;
  const Plan* plan = nullptr;
};

/// How far a plan has come: "utkast", nothing said, "antagen".
enum class Standing : std::uint8_t { draft, unsaid, final };

/// Two plans to compare. `before` and `after` may be of the same document.
struct PlanPair {
  PlanRef before;
  PlanRef after;
};

/// A year for which there is a plan, or was one that cannot be told.
struct PlanOfYear {
  int year = 0;
  PlanRef plan;                  ///< empty where there is a failure
  std::optional<Error> failure;  ///< several may be meant, or the document could not be read
};

/// Words of a title without years, function words and order: equal for documents of one series.
std::string series_of(std::string_view title, std::string_view language);

/// True for selectors that need no folder: a path, PATH#YEAR, PATH#YEAR@WORD, "-".
bool names_path(const std::string& selector);

struct ListedPlan;
struct NamedSide;
using PlanList = std::vector<ListedPlan>;

/// Finds plans by selector: a year, a period, a path, PATH#YEAR, YEAR@WORD, PATH#YEAR@WORD, "-". Files named by path
/// are read when asked for and owned by the Selector; one with several documents is a folder of its own. Throws Error
/// (exit 3) for a plan that is not there or an ambiguous year, with what there is and what to type instead.
class Selector {
 public:
  Selector(Corpus corpus, Config config);

  /// All plans a selector of `show` means: every plan of a path, otherwise one.
  std::vector<PlanRef> select(const std::string& selector);
  /// The plans of `diff`: no selector: the latest two years; one: that year and the next there is; two:
  /// these.
  PlanPair select_pair(const std::vector<std::string>& selectors);
  /// The plan of every year there is, ascending; that of a period under its first year. Of each year the plan in the
  /// series that covers most years; with `series`, only plans of the series with that title or else with these words
  /// in title or path. A plan for many years beside yearly ones is left out, unless its series is asked for. Throws
  /// Error (exit 3) when there is none.
  std::vector<PlanOfYear> list_years(const std::string& series = {});
  /// The same; throws Error (exit 3) also for a year without its plan.
  std::vector<PlanRef> select_years(const std::string& series = {});
  /// The file a selector means. A path is not opened.
  std::string find_path(const std::string& selector);
  /// Plans of the folder that a plan was taken before: drafts of it.
  [[nodiscard]] std::vector<PlanRef> drafts_of(const PlanRef& taken) const;

  [[nodiscard]] const Corpus& corpus() const { return corpus_; }

 private:
  const Corpus& open(const std::string& path);
  std::vector<PlanRef> plans_at(const std::string& selector);
  NamedSide find_side(const PlanList& all, const std::string& selector);

  Corpus corpus_;
  Config config_;
  std::vector<std::unique_ptr<Corpus>> named_;  ///< each of one file
};

}  // namespace planctl
