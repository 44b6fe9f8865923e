// src/ordered_work.h
#include "ordered_work.h"

#include <doctest/doctest.h>

#include <new>
#include <stdexcept>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

namespace planctl::tests {
namespace {

/// A system that gives `left` threads more, and says no in one of two ways.
struct RationedThread : std::jthread {
  template <class Run>
  explicit RationedThread(Run run) : std::jthread(take(std::move(run))) {}

  template <class Run>
  static std::jthread take(Run run) {
    if (left == 0 && out_of_memory) throw std::bad_alloc();
    if (left == 0) throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
    --left;
    return std::jthread(std::move(run));
  }

  static inline std::size_t left = 0;
  static inline bool out_of_memory = false;
};

}  // namespace

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

TEST_CASE("ordered work: with fewer threads than asked for, and with none") {
  for (bool out_of_memory : {false, true}) {
    for (std::size_t given : {0U, 1U, 2U, 7U, 8U}) {
      CAPTURE(given);
      RationedThread::left = given;
      RationedThread::out_of_memory = out_of_memory;
      OrderedWork<std::size_t, RationedThread> work(1001, 8, [](std::size_t i) { return i * i; });
      for (std::size_t i = 0; i < 1001; ++i) REQUIRE(work.next() == i * i);
      CHECK(!work.next());
    }
  }
}

TEST_CASE("ordered work: with fewer threads than asked for it still ends before it is done") {
  RationedThread::left = 1;
  RationedThread::out_of_memory = false;
  OrderedWork<std::size_t, RationedThread> work(100000, 8, [](std::size_t i) { return i; });
  CHECK(work.next() == 0U);
}

TEST_CASE("ordered work: what is not asked for need not be done") {
  OrderedWork<int> work(100000, 2, [](std::size_t i) { return static_cast<int>(i); });
  CHECK(work.next() == 0);
}

}  // namespace planctl::tests
