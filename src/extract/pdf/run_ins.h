// Run-in headings: titles in bold, or of the outline, that the first line of their paragraph goes on behind.
//     **Måla båda stugorna** Färgen flagnar sedan ett par år
//     tillbaka, och panelen är torr.
#pragma once

#include "extract/pdf/measures.h"
#include "extract/pdf/regions.h"

namespace planctl {

/// The column with such titles as lines of their own, where the outline names them or the document has several.
class RunIns {
 public:
  RunIns(const PageBands& pages, const Measures& measures);

  [[nodiscard]] Column part(const Column& column) const;

 private:
  bool several_ = false;
};

}  // namespace planctl
