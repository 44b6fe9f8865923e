// Known heads: rows in bold with the same words again and again are heads of tables, also of tables too short to be
// known by their rows. So are rows whose texts begin where those of many others do.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "extract/pdf/measures.h"

namespace planctl {

class KnownHeads {
 public:
  KnownHeads() = default;
  explicit KnownHeads(const PageBands& pages);

  /// How many rows a table needs that begins with the band.
  [[nodiscard]] std::size_t least_rows(const Band& band) const;
  [[nodiscard]] bool holds(const Band& band) const { return !heads_.empty() && heads_.contains(words_of(band)); }

 private:
  /// Of a band of several pieces, all in bold; empty for any other.
  static std::string words_of(const Band& band);
  /// Where its texts begin.
  using Places = std::vector<long>;
  static Places places_of(const Band& band);

  std::set<std::string> heads_;
  std::map<Places, std::size_t> rows_;  ///< apart from what stands below or above them
};

}  // namespace planctl
