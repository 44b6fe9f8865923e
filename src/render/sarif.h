// SARIF 2.1.0, the format of findings that code scanners exchange: one log with one run, written piece by piece. See
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "planctl/corpus.h"
#include "render/json_writer.h"

namespace planctl {

struct SarifRule {
  std::string_view id;
  std::string_view summary;
  std::string_view help;
  std::string_view level;  ///< "none", "note", "warning" or "error"
};

struct SarifPlace {
  std::string_view path;
  std::uint32_t line = 1;
  std::uint32_t column = 0;  ///< in characters; 0: the whole line
  PagePlace page = {};       ///< in a document with pages, whose lines no viewer counts
};

inline constexpr std::size_t sarif_indent = 1;
inline constexpr std::size_t sarif_depth = 4;  ///< of the results

/// A path as a URI reference: "mål 2024.txt" → "m%C3%A5l%202024.txt".
std::string uri_of(std::string_view path);

/// The log from its beginning to the opening bracket of the results. `category` tells runs for different purposes
/// apart.
void begin_sarif(JsonWriter& json, std::string_view category, std::span<const SarifRule> rules);

/// {"text": …}
void write_message(JsonWriter& json, std::string_view key, std::string_view text);

/// The members of a location.
void write_place(JsonWriter& json, const SarifPlace& place);

/// {"planctl/v1": …}
void write_fingerprint(JsonWriter& json, std::string_view fingerprint);

/// Why a result is suppressed; empty: it is not, which a run in which some are says of every other.
void write_suppressions(JsonWriter& json, std::string_view reason);

/// The log from the closing bracket of the results to its end. What could not be read or compared makes the run one
/// that failed.
void end_sarif(JsonWriter& json, std::span<const Unread> failures);

}  // namespace planctl
