// What src/fmt.h promises, where fmt comes from Debian's shared library: that has it under the name that gcc gives it,
// and clang looks for another.
#include "fmt.h"

template void fmt::detail::vformat_to<char>(fmt::detail::buffer<char>&, fmt::string_view,
                                            fmt::basic_format_args<fmt::buffer_context<char>>, fmt::detail::locale_ref);
