// Does planctl stay in its bounds whatever it is given? Every shape of input at one megabyte in time and memory, and,
// asked for all, the growth of instructions when it becomes twice as large and four times.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "measure.h"
#include "shapes.h"

namespace planctl::growth {
namespace {

namespace fs = std::filesystem;

/// An input's size, and what may be taken for it.
struct Bounds {
  std::size_t bytes = 0;
  double seconds = 0;
  double megabytes = 0;
};

constexpr Bounds megabyte{1'000'000, 2, 128};
constexpr Bounds part_of_one{250'000, 1, 64};  // enough to tell what is far out of bounds, quickly

constexpr double most_growth = 2.3;       // of instructions when the size doubles
constexpr std::size_t smallest = 16'000;  // bytes of the first of three sizes: a quadratic part shows at the third

/// Folder with the input and what stands beside it.
class Bench {
 public:
  Bench(std::string program, fs::path folder) : program_(std::move(program)), folder_(std::move(folder)) {}

  /// Arguments of planctl for a shape at this size, whose files are written.
  std::vector<std::string> prepare(const Kind& kind, const Shape& shape, std::size_t bytes) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    write(kind.file, make(shape, bytes));
    if (kind.name == "pair") write("other.txt", in_other_words(make(shape, bytes)));
    if (kind.name == "configuration") write_documents();
    if (kind.name == "pdf") write_extractor();
    return arguments(kind, shape);
  }

  ~Bench() { fs::remove_all(folder_); }
  Bench(const Bench&) = delete;
  Bench& operator=(const Bench&) = delete;

 private:
  void write(std::string_view name, std::string_view text) {
    std::ofstream file(folder_ / name, std::ios::binary);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
  }

  /// Every "Röja" is another verb.
  static std::string in_other_words(std::string text) {
    constexpr std::string_view verb = "Röja";
    for (auto at = text.find(verb); at != std::string::npos; at = text.find(verb, at))
      text.replace(at, verb.size(), "Sköta");
    return text;
  }

  void write_documents() {
    for (int year : {2024, 2026}) {
      std::string goals;
      for (int i = 1; i <= 60; ++i) goals += fmt::format("✓✓ Röja led {}\n", i);
      write(fmt::format("plan-{}.txt", year), fmt::format("Plan {}\n\nLeder\n\nMål\n{}", year, goals));
    }
  }

  /// Programs on PATH that print their input in place of the extractor's, whose instructions are not planctl's.
  void write_extractor() {
    for (std::string_view name : {"pdftohtml", "pdftotext"}) {
      write(name, "#!/bin/sh\nexec cat\n");
      fs::permissions(folder_ / name, fs::perms::owner_all);
    }
    if (usual_path_.empty()) usual_path_ = std::getenv("PATH");
    setenv("PATH", (folder_.string() + ":" + usual_path_).c_str(), 1);
  }

  std::vector<std::string> arguments(const Kind& kind, const Shape& shape) {
    std::vector<std::string> all{program_};
    std::string words(shape.command);
    for (const auto& [name, path] : {std::pair<std::string, fs::path>{"FILE", folder_ / kind.file},
                                     {"OTHER", folder_ / "other.txt"},
                                     {"DIR", folder_}}) {
      for (auto at = words.find(name); at != std::string::npos; at = words.find(name, at + path.string().size()))
        words.replace(at, name.size(), path.string());
    }
    for (std::size_t at = 0; at < words.size();) {
      std::size_t end = std::min(words.find(' ', at), words.size());
      all.push_back(words.substr(at, end - at));
      at = end + 1;
    }
    return all;
  }

  std::string program_;
  fs::path folder_;
  std::string usual_path_;
};

/// What is wrong with a run; empty when nothing is.
std::string judge(const Run& run, const Bounds& bounds) {
  constexpr int last_exit_code = 3;
  if (run.exit_code < 0 || run.exit_code > last_exit_code) return fmt::format("ended with {}", run.exit_code);
  if (run.seconds > bounds.seconds) return fmt::format("more than {} s", bounds.seconds);
  if (run.megabytes > bounds.megabytes) return fmt::format("more than {} MB", bounds.megabytes);
  return {};
}

enum class Mode : std::uint8_t {
  quick,  ///< a part of a megabyte
  full    ///< a megabyte, and instructions at three sizes
};

class Growth {
 public:
  Growth(Bench& bench, Mode mode) : bench_(bench), mode_(mode) {}

  /// Measures and prints one line; true when all is in bounds.
  bool measure(const Kind& kind, const Shape& shape) {
    constexpr Limits more_than_any{10, 1024};
    const Bounds& bounds = mode_ == Mode::full ? megabyte : part_of_one;
    Run run = growth::run(bench_.prepare(kind, shape, bounds.bytes), more_than_any);
    std::string wrong = judge(run, bounds);
    std::string line =
        fmt::format("{:<14} {:<48} {:>6.2f} s {:>5.0f} MB", kind.name, shape.name, run.seconds, run.megabytes);
    if (mode_ == Mode::full) line += " " + count(kind, shape, wrong);
    fmt::print("{}{}{}\n", line, wrong.empty() ? "" : "  FAILED: ", wrong);
    std::fflush(stdout);
    return wrong.empty();
  }

 private:
  /// "2.01"; says in `wrong` what is out of bounds. Of differences, so that what it costs to start, or to end with an
  /// error, does not count: that of twice the size is twice as large where time grows in proportion. What grows too
  /// fast is measured at one more size: a step, where another way is taken, stands between two sizes alone.
  std::string count(const Kind& kind, const Shape& shape, std::string& wrong) {
    std::vector<double> counted;
    auto measure_next = [&] {
      counted.push_back(count_instructions(bench_.prepare(kind, shape, smallest << counted.size())));
    };
    auto last_growth = [&] { return counted.back() - counted[counted.size() - 2]; };
    measure_next();
    measure_next();
    double first = last_growth();
    measure_next();
    double second = last_growth();
    auto too_fast = [&] { return second > first * most_growth && second > least_told; };
    if (first > 0 && too_fast()) {
      first = second;
      measure_next();
      second = last_growth();
      if (too_fast()) wrong = "grows too fast";
    }
    if (first <= 0) return second > least_told ? "-" : "";
    return fmt::format("{:.2f}", second / first);
  }

  static constexpr double least_told = 300'000;  // instructions: as much as a start

  Bench& bench_;
  Mode mode_;
};

int measure_all(const std::string& program, const fs::path& folder, Mode mode, std::string_view only) {
  Bench bench(program, folder);
  Growth growth(bench, mode);
  std::size_t shapes = 0;
  std::size_t failed = 0;
  for (const Kind& kind : kinds()) {
    for (const Shape& shape : kind.shapes) {
      if (shape.name.find(only) == std::string_view::npos && kind.name != only) continue;
      ++shapes;
      failed += growth.measure(kind, shape) ? 0 : 1;
    }
  }
  fmt::print("{} shapes, {} out of bounds\n", shapes, failed);
  return failed > 0 || shapes == 0 ? 1 : 0;
}

}  // namespace
}  // namespace planctl::growth

// planctl_growth PROGRAM FOLDER quick|full [NAME]
int main(int count, char** words) {
  std::vector<std::string> arguments(words, words + count);
  if (arguments.size() < 4) return 2;
  std::string only = arguments.size() > 4 ? arguments[4] : "";
  planctl::growth::Mode mode = arguments[3] == "full" ? planctl::growth::Mode::full : planctl::growth::Mode::quick;
  return planctl::growth::measure_all(arguments[1], arguments[2], mode, only);
}
