// Known heads: rows in bold with the same words again and again are heads of tables, also of tables too short to be
// known by their rows.
#pragma once

#include <set>
#include <string>

#include "extract/pdf/measures.h"

namespace planctl {

class KnownHeads {
 public:
  KnownHeads() = default;
  explicit KnownHeads(const PageBands& pages);

  [[nodiscard]] bool holds(const Band& band) const { return !heads_.empty() && heads_.contains(words_of(band)); }

 private:
  /// Of a band of several pieces, all in bold; empty for any other.
  static std::string words_of(const Band& band);

  std::set<std::string> heads_;
};

}  // namespace planctl
