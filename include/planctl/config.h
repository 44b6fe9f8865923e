// The configuration: planctl.toml → what the reader has settled about documents, goals, changes and findings.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
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
  bool cache = false;                 ///< what is known of folders may be kept for the next time. No key of the file
  Findings findings = Findings::all;  ///< No key of the file
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

}  // namespace planctl
