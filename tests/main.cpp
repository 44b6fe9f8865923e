// The doctest runner. Tests are registered with ctest one by one, by name.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <cstdlib>

int main(int argc, char** argv) {
  // Programs that the tests start do not look for leaks when they end: it takes longer than most of them run. The tests
  // do, and call all of the library.
  setenv("ASAN_OPTIONS", "detect_leaks=0", 0);
  return doctest::Context(argc, argv).run();
}
