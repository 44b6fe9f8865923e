# Writes OUT, a C++ source with the data of ICU that planctl uses: the converters of all encodings. What it knows of
# characters is code; languages, calendars and collations are 26 of its 31 MB.
#   cmake -DARCHIVE=libicudata.a -DAR=… -DOBJCOPY=… -DICUPKG=… -DFOLDER=scratch -DOUT=icu_data.cpp -P icu_data.cmake
cmake_minimum_required(VERSION 3.25)
function(run)
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY ${FOLDER} RESULT_VARIABLE result OUTPUT_VARIABLE output
                  ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${ARGN}: ${result}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER})
run(${AR} x ${ARCHIVE})
file(GLOB object ${FOLDER}/*.o)
get_filename_component(package ${object} NAME_WE)  # icudt72l_dat
string(REGEX REPLACE "_dat$" "" package ${package})
run(${OBJCOPY} -O binary --only-section=.rodata ${object} ${package}.dat)
run(${ICUPKG} -l ${package}.dat)
string(REGEX REPLACE "\n" ";" items "${output}")
list(FILTER items EXCLUDE REGEX "\\.cnv$|^cnvalias\\.icu$")
list(JOIN items "\n" items)
file(WRITE ${FOLDER}/left_out.txt "${items}\n")
# Items are looked up under the name of the package, which is that of its file.
file(MAKE_DIRECTORY ${FOLDER}/cut)
run(${ICUPKG} --ignore-deps -r left_out.txt ${package}.dat cut/${package}.dat)
string(REGEX REPLACE "[a-z]$" "" symbol ${package})
file(WRITE ${OUT} "// Made by src/icu_data.cmake.
asm(R\"(
  .section .rodata
  .balign 16
  .globl ${symbol}_dat
  .type ${symbol}_dat, @object
${symbol}_dat:
  .incbin \"${FOLDER}/cut/${package}.dat\"
  .size ${symbol}_dat, . - ${symbol}_dat
  .section .note.GNU-stack,\"\",@progbits
  .text
)\");
")
