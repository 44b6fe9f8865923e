// src/ordered_work.h
#include "ordered_work.h"

#include <doctest/doctest.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace planctl::tests {

TEST_CASE("ordered work: results come in the order of the things, whatever the threads") {
  for (std::size_t jobs : {1U, 2U, 3U, 8U}) {
    for (std::size_t count : {0U, 1U, 7U, 64U, 1001U}) {
      CAPTURE(jobs);
      CAPTURE(count);
      OrderedWork<std::size_t> work(count, jobs, [](std::size_t i) { return i * i; });
      for (std::size_t i = 0; i < count; ++i) REQUIRE(work.next() == i * i);
      CHECK(!work.next());
    }
  }
}

TEST_CASE("ordered work: a failure is thrown in its place, and what stands behind it is not lost") {
  OrderedWork<int> work(100, 2, [](std::size_t i) -> int {
    if (i == 57) throw std::runtime_error("57");
    return static_cast<int>(i);
  });
  for (int i = 0; i < 57; ++i) REQUIRE(work.next() == i);
  CHECK_THROWS_WITH(work.next(), "57");
  CHECK(work.next() == 58);
}

TEST_CASE("ordered work: what is not asked for need not be done") {
  OrderedWork<int> work(100000, 2, [](std::size_t i) { return static_cast<int>(i); });
  CHECK(work.next() == 0);
}

}  // namespace planctl::tests
