// Whatever a file is, only its marked region is written, and it is found again.
#include "render/marked_region.h"

#include <optional>

#include "fuzz/targets/target.h"
#include "fuzz/targets/texts.h"
#include "unicode.h"

namespace planctl::fuzz {
namespace {

std::optional<MarkedRegion> find(const std::string& file) {
  try {
    return find_region(file, "fuzz.md");
  } catch (const Error& error) {
    require_error(error, "fuzz.md:", 2);
    return std::nullopt;
  }
}

}  // namespace

void check_region(const std::string& bytes, Choice /*laws*/) {
  const std::string markdown = "## Från 2024 till 2025\n\n- Röja <!-- \\<!-- planctl:end --\\> –\n";
  auto region = find(bytes);
  if (!region) return;
  require(region->begin <= region->end && region->end <= bytes.size(), "a region lies in its file");
  std::string once = replace_region(bytes, *region, markdown);
  require(once.starts_with(bytes.substr(0, region->begin)), "what stands before the region stays");
  require(once.ends_with(bytes.substr(region->end)), "what stands behind the region stays");
  auto again = find(once);
  require(again && again->begin == region->begin, "the region is found again");
  require(once.size() - again->end == bytes.size() - region->end, "the region ends where it ended");
  require(replace_region(once, *again, markdown) == once, "writing twice is writing once");
  if (unicode::is_utf8(bytes)) require_utf8(once, "a file that was UTF-8");
}

}  // namespace planctl::fuzz
