// src/cli/folder_cache.h: a folder gives one answer without a cache, with one that is made, and with one that is there,
// whatever happens to its files and to the cache.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstring>
#include <deque>
#include <thread>

#include "files.h"
#include "generated_documents.h"
#include "planctl/corpus.h"
#include "random.h"
#include "sanitized.h"
#include "text/keys.h"
#include "transcript.h"

namespace planctl::tests {
namespace {

namespace fs = std::filesystem;

std::string plan_text(const std::string& name, int year, int goals = 2) {
  std::string text = fmt::format("Plan för {} {}\n\nLeder\n\nMål:\n", name, year);
  for (int i = 1; i <= goals; ++i) text += fmt::format("• {} ska märka led nummer {}\n", name, i);
  return text;
}

/// A folder of more documents than are read anew each time, and a cache for it.
class CachedFolder {
 public:
  explicit CachedFolder(std::uint32_t seed) {
    fs::create_directories(plans() / "krets" / "gammalt");
    for (int i = 10; i < 60; ++i) {
      write_bytes(plans() / fmt::format("{}.txt", i), plan_text(fmt::format("krets {}", i), 2020 + i % 7));
    }
    for (std::uint32_t i = 0; i < 40; ++i) {
      write_bytes(plans() / (i % 2 == 0 ? "krets" : "krets/gammalt") / fmt::format("{}.md", i),
                  write_document(generate_writing(seed * 100 + i)));
    }
    write_bytes(plans() / "tom.txt", "");
    write_bytes(plans() / "krav.txt", "numpy==1.2.3\n");
    write_bytes(plans() / "utkast 2024.txt", plan_text("krets 11", 2021, 3));
    for (int year = 2020; year < 2027; ++year)
      write_bytes(plans() / fmt::format("förbundet-{}.txt", year), plan_text("förbundet", year, year - 2015));
    run_shell(
        "planctl -C plans show 2026@förbundet --format json > plans/modell.json; planctl -C plans list > "
        "plans/lista.txt",
        folder());
  }

  [[nodiscard]] const Path& folder() const { return scratch_.path(); }
  [[nodiscard]] Path plans() const { return folder() / "plans"; }
  [[nodiscard]] Path cache() const { return folder() / "cache"; }
  /// The only file in it; empty where there is none.
  [[nodiscard]] Path cache_file() const {
    if (!fs::is_directory(cache()) || fs::is_empty(cache())) return {};
    return fs::directory_iterator(cache())->path();
  }

  [[nodiscard]] std::string answer(const std::string& command, const std::string& how = "--cache") const {
    Outcome outcome = run_shell("PLANCTL_CACHE_DIR=cache planctl " + how + " -C plans " + command, folder());
    return fmt::format("{}\n{}\nexit {}\n", outcome.out, outcome.err, outcome.exit_code);
  }

  /// Whatever the cache holds, it changes no answer: the first makes it anew, the second reads it. A sanitizer looks at
  /// how they are made; what they are without a cache is asked where a start takes less.
  void check(const std::string& command) const {
    CAPTURE(command);
    std::string wanted = answer(command, sanitized ? "--cache" : "--no-cache");
    if (!sanitized) check_same(wanted, answer(command));
    check_same(wanted, answer(command));
  }
  void check() const {
    check("list --format json");
    if (!sanitized) check("diff 2024@förbundet 2026@förbundet");
  }

  /// Puts one text for another of the same length into the cache, as if that had been read.
  void forge(const std::string& text, const std::string& by) const {
    std::string bytes = read_bytes(cache_file());
    auto size_at = [&](std::size_t at) {
      std::uint32_t size = 0;
      std::memcpy(&size, bytes.data() + at, sizeof(size));
      return size;
    };
    std::size_t sum_at = sizeof(std::uint32_t) + size_at(0);
    std::size_t content_at = sum_at + sizeof(std::uint64_t) + sizeof(std::uint32_t);
    std::size_t at = bytes.find(text, content_at);
    REQUIRE(at != std::string::npos);
    bytes.replace(at, by.size(), by);
    std::uint64_t sum = hash_of(std::string_view(bytes).substr(content_at));
    std::memcpy(bytes.data() + sum_at, &sum, sizeof(sum));
    write_bytes(cache_file(), bytes);
  }

 private:
  ScratchFolder scratch_;
};

/// Until the files that were just made are older than the clock of any file system is coarse.
void age() { std::this_thread::sleep_for(std::chrono::milliseconds(3200)); }

/// A file's size and time, put on another one.
void disguise(const Path& as, const Path& file) {
  std::string bytes = read_bytes(file);
  bytes.resize(fs::file_size(as), '\n');
  write_bytes(file, bytes);
  fs::last_write_time(file, fs::last_write_time(as));
}

}  // namespace

TEST_CASE("folder cache: one answer without it, with one that is made and with one that is there") {
  std::deque<CachedFolder> folders;
  for (std::uint32_t seed = 1; seed <= (sanitized ? 1U : 2U); ++seed) folders.emplace_back(seed);
  age();
  std::vector<const char*> commands{"list", "diff 2024", "history --series 'plan för förbundet'", "check"};
  if (!sanitized) {  // each command reads the folder, which takes its time
    commands.insert(commands.end(), {"list --format json", "diff", "diff 2024@förbundet 2026@förbundet",
                                     "diff 1999 2026", "diff --all --series 'plan för förbundet'", "changelog",
                                     "show 2025@förbundet", "show 2024", "show --format ndjson", "show --format html",
                                     "show --stage plan", "explain 2024@förbundet 2026@förbundet led"});
  }
  for (const CachedFolder& folder : folders) {
    for (const char* command : commands) folder.check(command);
    CHECK(!folder.cache_file().empty());
  }
}

TEST_CASE("folder cache: files that change under its feet in every way") {
  CachedFolder folder(3);
  Path plans = folder.plans();
  age();
  folder.check();
  REQUIRE(!folder.cache_file().empty());
  {
    INFO("the same size and time");
    auto time = fs::last_write_time(plans / "20.txt");
    write_bytes(plans / "20.txt", plan_text("krets 20", 2029));
    fs::last_write_time(plans / "20.txt", time);
    folder.check();
  }
  {
    INFO("another file in its place, and two that changed places");
    write_bytes(plans / "x.txt", plan_text("krets 99", 2031));
    disguise(plans / "21.txt", plans / "x.txt");
    fs::rename(plans / "x.txt", plans / "21.txt");
    folder.check();
    disguise(plans / "22.txt", plans / "23.txt");
    folder.check();
    fs::rename(plans / "22.txt", plans / "x");
    fs::rename(plans / "23.txt", plans / "22.txt");
    fs::rename(plans / "x", plans / "23.txt");
    folder.check();
  }
  {
    INFO("two folders that changed places");
    fs::rename(plans / "krets" / "gammalt", plans / "x");
    folder.check();
    fs::rename(plans / "krets", plans / "x" / "krets");
    folder.check();
  }
  {
    INFO("gone, new, a folder, a link, a hard link, a link that leads nowhere");
    fs::remove(plans / "24.txt");
    write_bytes(plans / "ny.txt", plan_text("nya kretsen", 2024));
    folder.check();
    fs::remove(plans / "25.txt");
    fs::create_directory(plans / "25.txt");
    folder.check();
    fs::remove(plans / "26.txt");
    fs::create_symlink("27.txt", plans / "26.txt");
    fs::remove(plans / "28.txt");
    fs::create_hard_link(plans / "29.txt", plans / "28.txt");
    fs::remove(plans / "30.txt");
    fs::create_symlink("nowhere", plans / "30.txt");
    folder.check();
    fs::remove(plans / "27.txt");
    folder.check();
    fs::remove_all(plans / "krets");
    folder.check();
  }
  {
    INFO("may not be read any more");
    fs::permissions(plans / "31.txt", fs::perms::none);
    folder.check();
    fs::permissions(plans / "31.txt", fs::perms::owner_read);
    folder.check();
  }
  {
    INFO("read otherwise");
    folder.check("--encoding windows-1252 list");
    folder.check("--max-size 60 list");
    folder.check();
    write_bytes(folder.folder() / "planctl.toml", "[[document]]\npath = \"plans/krav.txt\"\nyear = 2024\n");
    folder.check();
    write_bytes(folder.folder() / "planctl.toml",
                "[[reading]]\npath = \"plans/32.txt\"\ntext = \"Leder\"\nis = \"nothing\"\nreason = \"Inget mål.\"\n");
    folder.check();
    fs::remove(folder.folder() / "planctl.toml");
    folder.check();
  }
}

TEST_CASE("folder cache: whatever becomes of the cache itself") {
  CachedFolder folder(4);
  age();
  folder.check();
  Path file = folder.cache_file();
  REQUIRE(!file.empty());
  CHECK((fs::status(file).permissions() & fs::perms::others_all) == fs::perms::none);
  const std::string good = read_bytes(file);
  {
    INFO("cut off, damaged, of another format");
    Random random(11);
    for (int i = 0; i < 6; ++i) {
      std::string bytes = good.substr(0, i < 3 ? random.below(good.size()) : good.size());
      if (i >= 3) bytes[random.below(bytes.size())] ^= 4;
      write_bytes(file, bytes);
      folder.check("list");
    }
    std::string foreign = good;
    foreign.replace(foreign.find("heads 2"), 7, "heads 3");
    write_bytes(file, foreign);
    folder.check("list");
    CHECK(read_bytes(file) == good);
  }
  {
    INFO("a folder, a pipe, a link that leads nowhere in its place, or a folder of them");
    fs::remove(file);
    fs::create_directory(file);
    folder.check("list");
    fs::remove(file);
    mkfifo(file.c_str(), 0600);
    folder.check("list");
    fs::remove(file);
    fs::create_symlink("nowhere/x", file);
    folder.check("list");
    fs::remove_all(folder.cache());
    write_bytes(folder.cache(), "");
    folder.check("list");
    fs::remove(folder.cache());
    folder.check("list");
  }
  {
    INFO("not to be read or written");
    fs::permissions(file, fs::perms::none);
    folder.check("list");
    fs::permissions(folder.cache(), fs::perms::none);
    folder.check("list");
    fs::permissions(folder.cache(), fs::perms::owner_all);
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
  }
  {
    INFO("others may have written it");
    folder.forge("krets 40", "krets 04");
    fs::permissions(file, fs::perms::others_write, fs::perm_options::add);
    folder.check("list");
  }
  {
    INFO("several write it at once");
    std::string wanted = folder.answer("list", "--no-cache");
    Outcome outcome = run_shell(
        "export PLANCTL_CACHE_DIR=cache; planctl -C plans list --no-cache > wanted 2> /dev/null; for round in 1 2 3; "
        "do "
        "rm -rf cache; for i in 1 2 3 4; do planctl -C plans list > got$i 2> /dev/null & done; wait; for i in 1 2 3 4; "
        "do "
        "cmp wanted got$i; done; done; ls -A cache | wc -l",
        folder.folder());
    CHECK(outcome.out == "1\n");
    folder.check("list");
  }
}

TEST_CASE("folder cache: what was not used for long is removed, and nothing else") {
  CachedFolder folder(5);
  auto grow_old = [](const Path& file, int days) {
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(24 * days));
  };
  auto leave = [&](const std::string& name, int days) {
    write_bytes(folder.cache() / name, "heads");
    grow_old(folder.cache() / name, days);
  };
  age();
  folder.check("list");
  Path used = folder.cache_file();
  REQUIRE_FALSE(used.empty());
  grow_old(used, 80);
  folder.check("list");
  CHECK(fs::file_time_type::clock::now() - fs::last_write_time(used) < std::chrono::hours(1));

  leave("0123456789abcdef.heads", 91);
  leave("0123456789abcdee.heads", 89);
  leave("0123456789abcdef.txt", 91);
  leave("notes.heads", 91);
  fs::create_symlink("notes.heads", folder.cache() / "0123456789abcded.heads");
  fs::remove(used);
  folder.check("list");
  CHECK(fs::exists(used));
  CHECK_FALSE(fs::exists(folder.cache() / "0123456789abcdef.heads"));
  for (const char* kept : {"0123456789abcdee.heads", "0123456789abcdef.txt", "notes.heads", "0123456789abcded.heads"})
    CHECK(fs::exists(folder.cache() / kept));
}

TEST_CASE("folder cache: it is believed what the files are listed with, and not what their plans say") {
  CachedFolder folder(5);
  age();
  folder.check();
  folder.forge("Plan för krets 40", "Plan för krets 04");
  CHECK(folder.answer("list").find("krets 04") != std::string::npos);
  // A document that was chosen is read, and what it is then counts.
  folder.check("show 2025@40");
  folder.forge("Plan för förbundet 2024", "Plan för förbundet 2023");
  folder.check("diff 2024@förbundet 2026@förbundet");
}

TEST_CASE("folder cache: only for large folders, where it is wanted") {
  CachedFolder folder(6);
  age();
  auto keeps = [&](const std::string& command) {
    fs::remove_all(folder.cache());
    run_shell(command, folder.folder());
    return !folder.cache_file().empty();
  };
  const std::string own = "PLANCTL_CACHE_DIR=cache ";
  CHECK(keeps(own + "planctl -C plans list"));
  CHECK(!keeps(own + "planctl -C plans list --no-cache"));
  CHECK(!keeps(own + "PLANCTL_CACHE=0 planctl -C plans list"));
  CHECK(!keeps(own + "CI=true planctl -C plans list"));
  CHECK(keeps(own + "CI=true planctl -C plans list --cache"));
  CHECK(keeps(own + "CI=true PLANCTL_CACHE=1 planctl -C plans list"));
  CHECK(!keeps(own + "planctl -C plans/krets list"));
  CHECK(!keeps(own + "planctl list plans/10.txt"));
  CHECK(!keeps("XDG_CACHE_HOME=cache planctl -C plans list"));
  run_shell(
      "XDG_CACHE_HOME=$PWD/xdg planctl -C plans list; HOME=$PWD/home planctl -C plans list; "
      "env -u HOME planctl -C plans list",
      folder.folder());
  CHECK(fs::exists(folder.folder() / "xdg" / "planctl"));
  CHECK(fs::exists(folder.folder() / "home" / ".cache" / "planctl"));
  CHECK(run_shell("planctl --cache --no-cache list", folder.folder()).exit_code == 2);
}

}  // namespace planctl::tests
