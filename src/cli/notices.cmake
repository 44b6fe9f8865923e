# Writes OUT, a C++ source that holds the text of FILE; see notices.h. Run by the build when the file changes.
file(READ ${FILE} text)
file(WRITE ${OUT} "#include \"cli/notices.h\"

namespace planctl {

std::string_view notices() { return R\"notices(${text})notices\"; }

}  // namespace planctl
")
