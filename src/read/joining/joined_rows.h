// Inside joining: the rows of a document with all that was found of them, and the groups that they were joined to.
#pragma once

#include <vector>

#include "planctl/lines.h"
#include "read/rows/rows.h"

namespace planctl {

struct JoinedRows {
  Flow flow;  ///< what the rows point into
  Rows rows;
  Layout layout;
  Groups groups;
  Joins joins;
};

/// The steps of rows.h in order.
JoinedRows join_rows(const Lines& lines, std::vector<Diagnostic>& diagnostics);

}  // namespace planctl
