// Runs planctl again and again while calls fail in it or signals end it, and looks at what it leaves:
//   planctl_fault_runs PROGRAM LIBRARY [SECONDS]
// Every answer is the whole one, or a clear message and the exit code for it; a file holds what it held or what it
// should hold; nothing is left beside it. SECONDS: as many runs as that allows, spread over all places; without: all of
// them.
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int patience_ms = 20000;
constexpr int random_moments = 300;

// ------------------------------------------------------------------------------------------------ commands

/// A command line, and the file in "out" that it writes, if any.
struct Command {
  std::string name;
  std::vector<std::string> arguments;
  std::string target;
};

const std::vector<Command> commands{
    {"list", {"-C", "plans", "list"}, ""},
    {"show", {"-C", "plans", "show", "2020", "--format", "json"}, ""},
    {"diff", {"-C", "plans", "diff", "2020", "2022"}, ""},
    {"diff -o", {"-C", "plans", "diff", "2020", "2022", "--exit-code", "-o", "out/diff.txt"}, "diff.txt"},
    {"history -o", {"-C", "plans", "history", "--format", "csv", "-o", "out/goals.csv"}, "goals.csv"},
    {"changelog -o", {"-C", "plans", "changelog", "-o", "out/CHANGELOG.md"}, "CHANGELOG.md"},
    {"changelog --update", {"-C", "plans", "changelog", "--update", "out/README.md"}, "README.md"},
    {"check -o", {"-C", "many", "-j", "2", "check", "--format", "sarif", "-o", "out/check.sarif"}, "check.sarif"},
    {"explain", {"-C", "plans", "explain", "2020", "2022", "spång"}, ""},
    {"show --format ndjson -o",
     {"-C", "many", "-j", "2", "show", "--format", "ndjson", "-o", "out/all.ndjson"},
     "all.ndjson"},
    {"show, of Word", {"show", "files/plan.docx"}, ""},
    {"show, of OpenDocument", {"show", "files/plan.odt"}, ""},
    {"show, of a web page", {"show", "files/plan.html"}, ""},
    {"show, of a PDF", {"show", "files/plan.pdf"}, ""},
    {"diff, into a cache", {"-C", "large", "-j", "2", "--cache", "diff", "2001", "2002"}, ""},
    {"diff, out of a cache", {"-C", "large", "--cache", "diff", "2001", "2002"}, ""},
};
constexpr int cached_years = 70;               // documents enough for a cache
constexpr std::chrono::seconds old_enough{4};  // for what was written to be believed unchanged

const std::string old_text = "# Old\n\n<!-- planctl:begin -->\nold\n<!-- planctl:end -->\n";

std::string document(int year) {
  std::string extra =
      year % 4 == 0 ? "- Bygga två nya spänger vid Norrsjön\n" : "- Laga den gamla spången vid bäcken\n";
  return "Mål för stugföreningen " + std::to_string(year) + "\n\nStigar\n\nMål\n\n- Röja " +
         std::to_string(year % 100) + " mil stig\n" + extra +
         "- Måla om alla skyltar\n\nStugor\n\nMål\n\n- Byta taket på den norra stugan\n";
}

// ------------------------------------------------------------------------------------------------ runs

struct Fault {
  std::string call;
  int error = 0;
  bool for_ever = false;
};

struct Outcome {
  int status = 0;
  bool hung = false;
  std::string out;
  std::string err;
  std::string target;             ///< what the file holds
  std::vector<std::string> left;  ///< names in the folder of the file
  long calls = 0;
  int failed_on = -1;  ///< descriptor of the failing call
};

std::string read_file(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

void write_file(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

class Runner {
 public:
  Runner(fs::path program, fs::path library, const fs::path& scratch)
      : program_(std::move(program)), library_(std::move(library)), folder_(scratch) {
    fs::create_directories(folder_ / "plans");
    fs::create_directories(folder_ / "many");
    fs::create_directories(folder_ / "large");
    fs::create_directories(folder_ / "files");
    for (const char* format : {"docx", "odt", "html", "pdf"}) {
      fs::path name = std::string("plan.") + format;
      fs::copy(PLANCTL_DOCUMENTS / name, folder_ / "files" / name);
    }
    for (int year = 2001; year <= 2000 + cached_years; ++year)
      write_file(folder_ / "large" / (std::to_string(year) + ".txt"), document(year));
    for (int year : {2020, 2022}) write_file(folder_ / "plans" / (std::to_string(year) + ".txt"), document(year));
    for (int year = 2010; year < 2022; ++year)
      write_file(folder_ / "many" / (std::to_string(year) + ".txt"), document(year));
    std::this_thread::sleep_for(old_enough);
  }

  /// `signal` comes after `delay`, unless it is 0.
  Outcome run(const Command& command, const std::vector<std::string>& environment, int signal = 0,
              std::chrono::microseconds delay = {}) {
    prepare(command);
    pid_t child = start(command, environment);
    if (signal != 0) {
      usleep(static_cast<useconds_t>(delay.count()));
      kill(child, signal);
    }
    Outcome outcome;
    outcome.hung = !ends_in_time(child);
    if (outcome.hung) kill(child, SIGKILL);
    waitpid(child, &outcome.status, 0);
    collect(command, outcome);
    return outcome;
  }

  Outcome run(const Command& command, const Fault& fault, long at) {
    std::vector<std::string> environment{"LD_PRELOAD=" + library_.string(), "FAULT_CALL=" + fault.call,
                                         "FAULT_AT=" + std::to_string(at), "FAULT_ERROR=" + std::to_string(fault.error),
                                         "FAULT_REPORT=" + (folder_ / "report").string()};
    if (fault.for_ever) environment.emplace_back("FAULT_FOREVER=1");
    return run(command, environment);
  }

 private:
  void prepare(const Command& command) {
    fs::remove_all(folder_ / "out");
    fs::create_directory(folder_ / "out");
    if (!command.name.ends_with("out of a cache")) fs::remove_all(folder_ / "cache");
    fs::remove(folder_ / "report");
    if (!command.target.empty()) write_file(folder_ / "out" / command.target, old_text);
  }

  pid_t start(const Command& command, std::vector<std::string> environment) {
    std::vector<std::string> words{program_.string()};
    words.insert(words.end(), command.arguments.begin(), command.arguments.end());
    environment.emplace_back("LC_ALL=C");
    environment.emplace_back("PLANCTL_CACHE_DIR=cache");
    auto pointers = [](std::vector<std::string>& texts) {
      std::vector<char*> all;
      for (std::string& text : texts) all.push_back(text.data());
      all.push_back(nullptr);
      return all;
    };
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    constexpr int flags = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_addchdir_np(&actions, folder_.c_str());
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "stdout", flags, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, "stderr", flags, 0600);
    pid_t child = 0;
    int failure =
        posix_spawn(&child, program_.c_str(), &actions, nullptr, pointers(words).data(), pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0) throw std::runtime_error(program_.string() + ": " + std::strerror(failure));
    return child;
  }

  static bool ends_in_time(pid_t child) {
    auto file = static_cast<int>(syscall(SYS_pidfd_open, child, 0));
    pollfd event{file, POLLIN, 0};
    bool ended = poll(&event, 1, patience_ms) > 0;
    close(file);
    return ended;
  }

  void collect(const Command& command, Outcome& outcome) {
    outcome.out = read_file(folder_ / "stdout");
    outcome.err = read_file(folder_ / "stderr");
    outcome.target = command.target.empty() ? "" : read_file(folder_ / "out" / command.target);
    for (const auto& entry : fs::directory_iterator(folder_ / "out")) outcome.left.push_back(entry.path().filename());
    std::istringstream(read_file(folder_ / "report")) >> outcome.calls >> outcome.failed_on;
  }

  fs::path program_;
  fs::path library_;
  fs::path folder_;
};

// ------------------------------------------------------------------------------------------------ laws

bool leaves_nothing(const Command& command, const Outcome& outcome) {
  std::size_t own = command.target.empty() ? 0 : 1;
  return outcome.left.size() == own && (own == 0 || outcome.left.front() == command.target);
}

bool is_old_or_new(const Command& command, const Outcome& outcome, const Outcome& whole) {
  return command.target.empty() || outcome.target == old_text || outcome.target == whole.target;
}

/// Where a document could not be read, the answer is about the others: a whole one of another kind.
bool is_of_others(const Command& command, const Outcome& outcome) {
  const std::string& text = outcome.target;
  if (command.target.ends_with(".ndjson")) return text.ends_with("]}\n");
  if (command.target.ends_with(".csv")) return text.starts_with("id,") && text.ends_with("\"\r\n");
  return command.target.ends_with(".sarif") && text.ends_with("\n ]\n}\n");
}

/// What is wrong with a run in which a call failed; empty when all is well.
std::string judge(const Command& command, const Fault& fault, const Outcome& outcome, const Outcome& whole) {
  if (outcome.hung) return "hangs";
  if (WIFSIGNALED(outcome.status)) return "ends by signal " + std::to_string(WTERMSIG(outcome.status));
  bool told = outcome.err.find("cannot be read: ") != std::string::npos ||
              outcome.target.find(std::string("cannot be read: ") + std::strerror(fault.error)) != std::string::npos;
  bool good = is_old_or_new(command, outcome, whole) || (told && is_of_others(command, outcome));
  if (!good) return "the file is neither old nor new";
  if (!leaves_nothing(command, outcome)) return "something is left beside the file";
  int code = WEXITSTATUS(outcome.status);
  int whole_code = WEXITSTATUS(whole.status);
  bool message = outcome.err.starts_with("planctl: ") || outcome.err.find("\nplanctl: ") != std::string::npos || told;
  bool could_speak = outcome.failed_on != STDERR_FILENO && !(fault.for_ever && fault.call == "write");
  bool same = outcome.out == whole.out && outcome.target == whole.target;
  if (fault.call == "interrupt" && (code != whole_code || !same)) return "an interruption changes the answer";
  bool of_configuration = code == 2 && outcome.err.find("configuration") != std::string::npos;
  if (code != whole_code && code != 3 && !of_configuration) return "exit code " + std::to_string(code);
  if (code != whole_code && !message && could_speak) return "no message";
  if (code == whole_code && !same && !message) return "another answer, and no message";
  return {};
}

/// What is wrong with a run that a signal ended, or came too late for.
std::string judge_signal(const Command& command, int signal, const Outcome& outcome, const Outcome& whole) {
  if (outcome.hung) return "hangs";
  if (!is_old_or_new(command, outcome, whole)) return "the file is neither old nor new";
  if (signal != SIGKILL && !leaves_nothing(command, outcome)) return "something is left beside the file";
  bool by_it = WIFSIGNALED(outcome.status) && WTERMSIG(outcome.status) == signal;
  bool in_time = WIFEXITED(outcome.status) && WEXITSTATUS(outcome.status) == WEXITSTATUS(whole.status);
  return by_it || in_time ? "" : "ends otherwise, with status " + std::to_string(outcome.status);
}

// ------------------------------------------------------------------------------------------------ all of it

const std::vector<Fault> faults{
    {"write", ENOSPC, false},   {"write", ENOSPC, true},    {"read", EIO, false},      {"read", EIO, true},
    {"open", EMFILE, false},    {"open", EMFILE, true},     {"rename", EACCES, false}, {"fsync", EIO, false},
    {"close", EIO, false},      {"thread", EAGAIN, false},  {"thread", EAGAIN, true},  {"stat", EIO, false},
    {"stat", EIO, true},        {"folder", EIO, false},     {"folder", EIO, true},     {"interrupt", EINTR, false},
    {"signal", SIGTERM, false}, {"signal", SIGKILL, false}, {"signal", SIGINT, false}, {"signal", SIGHUP, false},
    {"signal", SIGUSR1, false}, {"signal", SIGALRM, false}, {"alloc", ENOMEM, false},  {"alloc", ENOMEM, true},
};

/// The places where one call of one command can fail, in an order that is spread over all of them.
struct Places {
  const Command* command = nullptr;
  const Fault* fault = nullptr;
  Outcome whole;
  std::vector<long> order;
  std::size_t tried = 0;
};

class Campaign {
 public:
  Campaign(Runner& runner, double seconds) : runner_(runner), seconds_(seconds) {}

  int run() {
    std::vector<Places> all = find_places();
    end_at_random(seconds_ > 0 ? seconds_ * 0.25 : 0, all);
    bool more = true;
    for (std::size_t share = 1; more && !is_over(1); share *= 2) {
      more = false;
      for (Places& places : all) more = try_some(places, share) || more;
    }
    for (const auto& [name, count] : counts_)
      std::cout << name << ": " << count.first << " of " << count.second << '\n';
    std::cout << runs_ << " runs, " << findings_ << " findings\n";
    return findings_ == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
  }

 private:
  [[nodiscard]] bool is_over(double part) const {
    return seconds_ > 0 && std::chrono::duration<double>(Clock::now() - begin_).count() > seconds_ * part;
  }

  std::vector<Places> find_places() {
    std::vector<Places> all;
    std::mt19937 random(1);
    for (const Command& command : commands) {
      std::map<std::string, Outcome> counted;
      for (const Fault& fault : faults) {
        auto [known, fresh] = counted.try_emplace(fault.call);
        if (fresh) known->second = runner_.run(command, fault, 0);
        Places places{&command, &fault, known->second, {}, 0};
        for (long at = 1; at <= places.whole.calls; ++at) places.order.push_back(at);
        std::shuffle(places.order.begin(), places.order.end(), random);
        counts_[fault.call].second += places.order.size();
        all.push_back(std::move(places));
      }
    }
    return all;
  }

  /// True when some are left.
  bool try_some(Places& places, std::size_t count) {
    bool signal = places.fault->call == "signal";
    for (; count > 0 && places.tried < places.order.size() && !is_over(1); --count) {
      long at = places.order[places.tried++];
      Outcome outcome = runner_.run(*places.command, *places.fault, at);
      std::string wrong = signal ? judge_signal(*places.command, places.fault->error, outcome, places.whole)
                                 : judge(*places.command, *places.fault, outcome, places.whole);
      ++counts_[places.fault->call].first;
      note(wrong, *places.command, outcome,
           places.fault->call + (places.fault->for_ever ? " from " : " ") + std::to_string(at));
    }
    return places.tried < places.order.size();
  }

  void end_at_random(double seconds, const std::vector<Places>& all) {
    std::mt19937 random(2);
    std::map<const Command*, const Outcome*> wholes;
    for (const Places& places : all) wholes.emplace(places.command, &places.whole);
    for (int i = 0; i < random_moments; ++i) {
      if (seconds > 0 && std::chrono::duration<double>(Clock::now() - begin_).count() > seconds) break;
      const Command& command = commands[static_cast<std::size_t>(i) % commands.size()];
      constexpr int signals[] = {SIGKILL, SIGTERM, SIGINT, SIGHUP, SIGUSR1, SIGALRM};
      int signal = signals[static_cast<std::size_t>(random()) % std::size(signals)];
      auto delay = std::chrono::microseconds(random() % 15000);
      Outcome outcome = runner_.run(command, {}, signal, delay);
      ++counts_["random moment"].first;
      ++counts_["random moment"].second;
      note(judge_signal(command, signal, outcome, *wholes[&command]), command, outcome,
           "signal " + std::to_string(signal) + " after " + std::to_string(delay.count()) + " µs");
    }
  }

  void note(const std::string& wrong, const Command& command, const Outcome& outcome, const std::string& place) {
    ++runs_;
    if (wrong.empty()) return;
    ++findings_;
    constexpr std::size_t most_told = 40;
    if (findings_ > most_told) return;
    std::cout << command.name << ", " << place << ": " << wrong << " (status " << outcome.status << ")\n"
              << outcome.err.substr(0, 300);
  }

  Runner& runner_;
  double seconds_;
  Clock::time_point begin_ = Clock::now();
  std::map<std::string, std::pair<std::size_t, std::size_t>> counts_;  ///< by call: tried, all
  std::size_t runs_ = 0;
  std::size_t findings_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: planctl_fault_runs PROGRAM LIBRARY [SECONDS]\n";
    return 2;
  }
  rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  std::string scratch = (fs::temp_directory_path() / "planctl-faults-XXXXXX").string();
  if (mkdtemp(scratch.data()) == nullptr) throw std::runtime_error(std::strerror(errno));
  Runner runner(fs::absolute(argv[1]), fs::absolute(argv[2]), scratch);
  int code = Campaign(runner, argc > 3 ? std::atof(argv[3]) : 0).run();
  fs::remove_all(scratch);
  return code;
}
