// Check: documents → findings. What is wrong with documents and with folders of them, as the configuration judges it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/corpus.h"
#include "planctl/diagnostic.h"

namespace planctl {

/// One finding with what a report needs to show it, and to know it again in another run.
struct Finding {
  std::string path;         ///< of the document; of the configuration for an unused suppression
  Diagnostic diagnostic;    ///< its severity is what the configuration says
  std::string source;       ///< the text of the line; empty where the finding is about none, or a very long one
  std::string subject;      ///< what it is about: the goal, else the line; empty for a whole document
  std::string reason = {};  ///< why it is suppressed; empty when it is not
  /// 16 hexadecimal digits made of rule, path and subject: the same wherever the line stands.
  std::string fingerprint = {};

  [[nodiscard]] bool is_suppressed() const { return !reason.empty(); }
};

/// A plan with goals for a known year, as the folder rules see it.
struct PlanYear {
  std::string series;
  Period period;
  Standing standing = Standing::unsaid;
};

/// What checking one document gave, or all of them together.
struct CheckedDocument {
  std::string path;               ///< empty for what only all documents together tell
  std::vector<Finding> findings;  ///< in order of line, column, rule
  std::string failure;            ///< why it could not be read; that is a finding too
  std::vector<PlanYear> plans;
  std::vector<std::size_t> used;  ///< suppressions of the configuration that fit a finding, by index
  std::optional<LeftOutAs> left_out = std::nullopt;
};

class Judge;

/// Checks documents one by one, then what they are together.
class Checker {
 public:
  /// `config` must outlive it.
  explicit Checker(const Config& config);
  ~Checker();

  /// Reads and judges the document at `path`, by itself; what is no document is left out unless it was `named`. May be
  /// called by several threads. Throws Error (exit 2) only for what would be wrong for every document.
  [[nodiscard]] CheckedDocument check(const std::string& path, bool named = true) const;
  /// The same for a document in memory.
  [[nodiscard]] CheckedDocument check(Source source, bool named = true) const;
  /// The same for a document or folder that is known to be unreadable.
  [[nodiscard]] CheckedDocument check(const Unread& unread) const;

  /// Remembers a few bytes of a document. `in_folder`: all documents around it are checked too, so that a hole in its
  /// series is one.
  void add(const CheckedDocument& document, bool in_folder);
  /// What is wrong with the series of the documents, in order of path, and suppressions that fitted nothing.
  /// `everything`: there are no other documents, so that a suppression for one that does not exist is in vain.
  [[nodiscard]] CheckedDocument finish(bool everything) const;

 private:
  /// A plan of a document that was checked, with a series of `series_`.
  struct KeptPlan {
    const std::string* series = nullptr;
    Period period;
    Standing standing = Standing::unsaid;
  };
  /// A document that was checked.
  struct Member {
    std::string path;
    std::vector<KeptPlan> plans;
    bool in_folder = false;
  };

  [[nodiscard]] CheckedDocument check_model(const std::string& path, std::string bytes) const;
  [[nodiscard]] std::vector<std::size_t> judged_suppressions(bool everything) const;

  const Config& config_;
  std::unique_ptr<Judge> judge_;
  std::set<std::string> series_;
  std::vector<Member> members_;
  std::vector<bool> used_;  ///< by suppression
};

/// Counts over all documents, and what has to be told at the end.
struct CheckSummary {
  static constexpr std::size_t most_worst = 10;

  std::size_t documents = 0;              ///< that were read
  std::array<std::size_t, 3> findings{};  ///< by severity, without those that are suppressed
  std::vector<Finding> suppressed;        ///< those the reader accepts, which are in none of the counts
  std::vector<Unread> unread;
  std::vector<LeftOut> left_out;
  std::vector<Finding> worst;  ///< the first of the most severe, not suppressed; `most_worst` at most

  void add(const CheckedDocument& document);
  void add(const Finding& finding);
  [[nodiscard]] std::size_t of(Severity severity) const { return findings[static_cast<std::size_t>(severity)]; }
  /// How many are at least as severe.
  [[nodiscard]] std::size_t from(Severity severity) const;
};

}  // namespace planctl
