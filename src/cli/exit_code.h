// What the program returns to who called it.
#pragma once

namespace planctl {

inline constexpr int done = 0;
inline constexpr int differences = 1;  ///< or findings; only where they were asked for
inline constexpr int usage_error = 2;
inline constexpr int no_answer = 3;  ///< a document could not be read or a plan could not be found

}  // namespace planctl
