#include <exception>
#include <new>

#include "cli/run.h"

namespace {

/// Before anything else that begins before `main`.
[[gnu::constructor(101)]] void set_end() {
  std::set_new_handler(planctl::throw_out_of_memory);
  std::set_terminate(planctl::end_without_memory);
}

}  // namespace

int main(int argc, char** argv) { return planctl::run(argc, argv); }
