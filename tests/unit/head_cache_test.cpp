// src/corpus/head_cache.h: what is known of a file is told for just the state it was read in, whatever became of the
// bytes it is kept in.
#include "corpus/head_cache.h"

#include <doctest/doctest.h>

#include <optional>

#include "files.h"
#include "random.h"
#include "text/file_state.h"

namespace planctl::tests {
namespace {

constexpr std::int64_t second = 1'000'000'000;

ReadFile file_with(const std::string& path, const std::string& title) {
  DocumentHead head{path, {}, "UTF-8", "sv", {}};
  head.plans.push_back({title, "leder", {2024, 2025}, 3, 14, Standing::draft});
  head.plans.push_back({"", "/", {0, 0}, 0, 0, Standing::unsaid});
  return {path, {}, {}, std::nullopt, *state_of(path), {head}};
}

/// A file, and the bytes of a cache that learned of it a minute later.
struct Learned {
  Learned() {
    write_bytes(path, "Leder\n");
    HeadCache cache({}, "print", later());
    REQUIRE(!cache.find(path, state_of(path)));
    cache.learn(file_with(path, "Leder 2024"));
    REQUIRE(cache.is_outdated());
    bytes = cache.bytes();
  }

  [[nodiscard]] std::int64_t later() const { return state_of(path)->changed + 60 * second; }
  /// The title that a cache of these bytes knows; none where it knows nothing.
  [[nodiscard]] std::optional<std::string> title_in(const std::string& cached,
                                                    const std::string& print = "print") const {
    auto file = HeadCache(cached, print, later()).find(path, state_of(path));
    if (!file) return std::nullopt;
    REQUIRE(file->heads.size() == 1);
    return file->heads.front().plans.front().title;
  }

  ScratchFolder scratch;
  std::string path = (scratch.path() / "plan.txt").string();
  std::string bytes;
};

}  // namespace

TEST_CASE("head cache: what was learned is known the next time, and only that") {
  Learned learned;
  HeadCache cache(learned.bytes, "print", learned.later());
  auto known = cache.find(learned.path, state_of(learned.path));
  REQUIRE(known);
  ReadFile wanted = file_with(learned.path, "Leder 2024");
  // Without a title, the path says which series it is, as it is typed this time.
  wanted.heads.front().plans.back().series = learned.scratch.path().string() + "/plan";
  CHECK(known->heads == wanted.heads);
  CHECK(known->documents.empty());
  CHECK(!cache.is_outdated());
  CHECK(cache.bytes() == learned.bytes);
  CHECK(!learned.title_in(learned.bytes, "other print"));
  CHECK(HeadCache(learned.bytes, "print", learned.later()).is_outdated());  // it was not asked for
}

TEST_CASE("head cache: of files left out, that they are; of those that could not be read, nothing") {
  Learned learned;
  HeadCache cache({}, "print", learned.later());
  cache.find(learned.path, state_of(learned.path));
  cache.learn({learned.path, {}, {}, LeftOutAs::own_output, *state_of(learned.path)});
  auto known = HeadCache(cache.bytes(), "print", learned.later()).find(learned.path, state_of(learned.path));
  REQUIRE(known);
  CHECK(known->left_out == LeftOutAs::own_output);
  HeadCache failed({}, "print", learned.later());
  failed.find(learned.path, state_of(learned.path));
  failed.learn({learned.path, {}, "is empty", std::nullopt, *state_of(learned.path)});
  CHECK(!HeadCache(failed.bytes(), "print", learned.later()).find(learned.path, state_of(learned.path)));
}

TEST_CASE("head cache: a file as young as the clock is coarse is read again") {
  Learned learned;
  for (std::int64_t age : {std::int64_t{0}, second, 2 * second, -5 * second}) {
    HeadCache young({}, "print", state_of(learned.path)->changed + age);
    CHECK(!young.find(learned.path, state_of(learned.path)));
    young.learn(file_with(learned.path, "Leder 2024"));
    CHECK(!learned.title_in(young.bytes()));
  }
}

TEST_CASE("head cache: another size, time, file or folder is another state") {
  Learned learned;
  Path path = learned.path;
  auto time = std::filesystem::last_write_time(path);
  write_bytes(path, "Stuga\n");
  std::filesystem::last_write_time(path, time);
  CHECK(!learned.title_in(learned.bytes));
  std::filesystem::remove(path);
  CHECK(!HeadCache(learned.bytes, "print", 0).find(learned.path, state_of(learned.path)));
  std::filesystem::create_directory(path);
  CHECK(!HeadCache(learned.bytes, "print", 0).find(learned.path, state_of(learned.path)));
}

TEST_CASE("head cache: damaged bytes say nothing, or what they said") {
  Learned learned;
  CHECK(learned.title_in(learned.bytes) == "Leder 2024");
  for (std::size_t size = 0; size < learned.bytes.size(); ++size)
    CHECK(!learned.title_in(learned.bytes.substr(0, size)));
  for (std::size_t i = 0; i < learned.bytes.size(); ++i) {
    std::string damaged = learned.bytes;
    damaged[i] = static_cast<char>(damaged[i] ^ (1 << (i % 8)));
    CHECK(!learned.title_in(damaged));
  }
  CHECK(!learned.title_in(learned.bytes + "x"));
  Random random(7);
  for (int i = 0; i < 200; ++i) {
    std::string any(random.below(300), '\0');
    for (char& c : any) c = static_cast<char>(random.below(256));
    CHECK(!learned.title_in(any));
  }
}

}  // namespace planctl::tests
