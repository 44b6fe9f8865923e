# Writes OUT, a C++ source that holds the schemas of FOLDER; see schemas.h. Run by the build when one of them changes.
file(GLOB paths ${FOLDER}/*.schema.json)
list(SORT paths)
set(entries "")
foreach(path IN LISTS paths)
  get_filename_component(name ${path} NAME)
  string(REPLACE ".schema.json" "" name ${name})
  file(READ ${path} text)
  string(APPEND entries "    {\"${name}\", R\"schema(${text})schema\"},\n")
endforeach()
list(LENGTH paths count)
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
