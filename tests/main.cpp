// The doctest runner. Tests are registered with ctest one by one, by name.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
