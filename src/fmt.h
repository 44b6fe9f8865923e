#pragma once

#include <fmt/format.h>

// fmt's loop over a format string and its arguments, compiled once (in src/fmt.cpp or src/fmt_append.cpp) and
// not again in every file that appends formatted text, which took a third of the time of a build. Part of what is
// precompiled; nothing depends on it.
extern template void fmt::detail::vformat_to<char>(fmt::detail::buffer<char>&, fmt::string_view,
                                                   fmt::basic_format_args<fmt::buffer_context<char>>,
                                                   fmt::detail::locale_ref);
