#include "read/rows/alike.h"

#include <algorithm>
#include <iterator>

namespace planctl {

std::vector<std::size_t> places_that_start_alike(std::vector<Start> starts, std::ptrdiff_t needed) {
  std::sort(starts.begin(), starts.end());
  std::vector<std::size_t> alike;
  for (auto first = starts.begin(); first != starts.end();) {
    auto last = std::find_if(first, starts.end(), [&](const Start& other) { return other.first != first->first; });
    if (last - first >= needed)
      std::transform(first, last, std::back_inserter(alike), [](const Start& start) { return start.second; });
    first = last;
  }
  return alike;
}

}  // namespace planctl
