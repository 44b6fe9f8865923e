# Writes OUT, a C++ source that holds the schemas of FOLDER; see schemas.h. Run by the build when one of them changes.
file(GLOB names RELATIVE ${FOLDER} ${FOLDER}/*.schema.json)
list(TRANSFORM names REPLACE ".schema.json$" "")
list(SORT names)
set(entries "")
foreach(name IN LISTS names)
  file(READ ${FOLDER}/${name}.schema.json text)
  string(APPEND entries "    {\"${name}\", R\"schema(${text})schema\"},\n")
endforeach()
list(LENGTH names count)
file(WRITE ${OUT} "#include \"schema/schemas.h\"

#include <array>

namespace planctl {

std::span<const Schema> schemas() {
  static constexpr std::array<Schema, ${count}> all{{
${entries}  }};
  return all;
}

}  // namespace planctl
")
