#include "extract/pdf/extractor.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "planctl/diagnostic.h"

namespace planctl {
namespace {

constexpr const char* program = "pdftohtml";

/// An open file; closed when this ends.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { reset(); }

  void reset() {
    if (number_ >= 0) close(number_);
    number_ = -1;
  }
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

[[noreturn]] void fail(const std::string& name, std::string_view what) {
  throw Error(fmt::format("{}: {}", name, what));
}

[[noreturn]] void fail_for_system(const std::string& name, std::string_view what) {
  int reason = errno;
  throw Error(fmt::format("{}: cannot be read: {}: {}", name, what, std::strerror(reason)));
}

/// Where the program is on PATH; looked up before the fork, behind which little is allowed.
std::string find_program(const std::string& name) {
  const char* path = std::getenv("PATH");
  std::string_view rest = path != nullptr ? path : "/usr/local/bin:/usr/bin:/bin";
  while (!rest.empty()) {
    std::string_view folder = rest.substr(0, rest.find(':'));
    rest.remove_prefix(std::min(folder.size() + 1, rest.size()));
    std::string file = fmt::format("{}/{}", folder.empty() ? "." : folder, program);
    if (access(file.c_str(), X_OK) == 0) return file;
  }
  fail(name, "is a PDF, which pdftohtml reads, and that is not installed; install the package poppler-utils");
}

/// The bytes as a file that only descriptors reach.
Descriptor file_of(std::string_view bytes, const std::string& name) {
  Descriptor file(memfd_create("planctl", MFD_CLOEXEC));
  if (file.number() < 0) fail_for_system(name, "no file in memory");
  for (std::size_t at = 0; at < bytes.size();) {
    ssize_t written = write(file.number(), bytes.data() + at, bytes.size() - at);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) fail_for_system(name, "no file in memory");
    at += static_cast<std::size_t>(written);
  }
  lseek(file.number(), 0, SEEK_SET);
  return file;
}

struct Pipe {
  Descriptor out;
  Descriptor in;
};

Pipe make_pipe(const std::string& name) {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) fail_for_system(name, "no pipe");
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

void limit(int resource, rlim_t most) {
  rlimit given{};
  if (getrlimit(static_cast<__rlimit_resource_t>(resource), &given) != 0) return;
  given.rlim_cur = std::min(given.rlim_cur, most);
  setrlimit(static_cast<__rlimit_resource_t>(resource), &given);
}

/// What a child has as its standard files.
struct StandardFiles {
  int in = -1;
  int out = -1;
  int complaints = -1;
};

/// In the child: only calls that are safe behind a fork of a program with threads.
[[noreturn]] void become_extractor(const char* file, char* const* arguments, const StandardFiles& files,
                                   const ExtractorLimits& limits) {
  dup2(files.in, STDIN_FILENO);
  dup2(files.out, STDOUT_FILENO);
  dup2(files.complaints, STDERR_FILENO);
  limit(RLIMIT_CPU, limits.seconds);
  limit(RLIMIT_AS, limits.memory);
  limit(RLIMIT_CORE, 0);
  execv(file, arguments);
  constexpr int not_run = 127;
  _exit(not_run);
}

/// The running program; killed and waited for when this ends.
class Child {
 public:
  explicit Child(pid_t id) : id_(id) {}
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    if (id_ <= 0) return;
    kill(id_, SIGKILL);
    wait();
  }

  int wait() {
    int status = 0;
    while (waitpid(id_, &status, 0) < 0 && errno == EINTR) continue;
    id_ = 0;
    return status;
  }

 private:
  pid_t id_;
};

struct Output {
  std::string pages;
  std::string complaints;
};

/// Reads what is there into `text`; false at the end. What is behind `most` bytes is read and dropped.
bool read_some(Descriptor& from, std::string& text, std::size_t most) {
  static constexpr std::size_t block = 1 << 16;
  std::array<char, block> bytes;
  ssize_t got = read(from.number(), bytes.data(), bytes.size());
  if (got < 0) return errno == EINTR;
  text.append(bytes.data(), std::min(static_cast<std::size_t>(got), most - std::min(most, text.size())));
  return got > 0;
}

class Listener {
 public:
  Listener(Descriptor pages, Descriptor complaints, const ExtractorLimits& limits, const std::string& name)
      : pages_(std::move(pages)),
        complaints_(std::move(complaints)),
        limits_(limits),
        name_(name),
        end_(std::chrono::steady_clock::now() + std::chrono::seconds(limits.seconds)) {}

  Output listen() {
    constexpr std::size_t most_complaints = 4096;
    Output output;
    while (pages_.number() >= 0 || complaints_.number() >= 0) {
      std::array<pollfd, 2> files{{{pages_.number(), POLLIN, 0}, {complaints_.number(), POLLIN, 0}}};
      int ready = poll(files.data(), files.size(), time_left());
      if (ready < 0 && errno == EINTR) continue;
      if (ready <= 0) fail(name_, timed_out(limits_));
      if (files[0].revents != 0 && !read_some(pages_, output.pages, limits_.output + 1)) pages_.reset();
      if (files[1].revents != 0 && !read_some(complaints_, output.complaints, most_complaints)) complaints_.reset();
      if (output.pages.size() > limits_.output)
        fail(name_, fmt::format("has more than {} MB of text, the most that is read of a PDF", limits_.output >> 20));
    }
    return output;
  }

  static std::string timed_out(const ExtractorLimits& limits) {
    return fmt::format(
        "pdftohtml took more than {} seconds, the most that it is given; print the document to a new "
        "PDF, or give its text",
        limits.seconds);
  }

 private:
  [[nodiscard]] int time_left() const {
    auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end_ - std::chrono::steady_clock::now());
    return static_cast<int>(std::max<std::chrono::milliseconds::rep>(left.count(), 0));
  }

  Descriptor pages_;
  Descriptor complaints_;
  const ExtractorLimits& limits_;
  const std::string& name_;
  std::chrono::steady_clock::time_point end_;
};

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Why there are no pages, from how the program ended and what it said.
void require_success(int status, const Output& output, const std::string& name, const ExtractorLimits& limits) {
  if (WIFSIGNALED(status)) {
    if (WTERMSIG(status) == SIGXCPU) fail(name, Listener::timed_out(limits));
    fail(name, fmt::format("pdftohtml was ended by signal {} ({}); the file may be damaged: print it to a new PDF",
                           WTERMSIG(status), strsignal(WTERMSIG(status))));
  }
  if (WEXITSTATUS(status) == 0) return;
  if (holds(output.complaints, "assword") || holds(output.complaints, "ncrypt"))
    fail(name, "is encrypted; save it without a password");
  if (holds(output.complaints, "emory"))
    fail(name, "needs more memory than pdftohtml is given; print the document to a new PDF, or give its text");
  std::string said = output.complaints.substr(0, output.complaints.find('\n'));
  fail(name, fmt::format("cannot be read by pdftohtml; the file is damaged or not a PDF{}{}", said.empty() ? "" : ": ",
                         said));
}

}  // namespace

std::string run_extractor(std::string_view pdf, const std::string& name, const ExtractorLimits& limits) {
  std::string file = find_program(name);
  // Gaps of less than 15 % of a letter's height are in a word: the usual 10 % cut words of loosely set fonts.
  std::array<std::string, 10> words{program, "-xml", "-i",      "-nodrm", "-noroundcoord",
                                    "-wbt",  "15",   "-stdout", "-",      "out"};
  std::array<char*, words.size() + 1> arguments{};
  for (std::size_t i = 0; i < words.size(); ++i) arguments[i] = words[i].data();
  Descriptor in = file_of(pdf, name);
  Pipe pages = make_pipe(name);
  Pipe complaints = make_pipe(name);
  pid_t id = fork();
  if (id < 0) fail_for_system(name, "pdftohtml cannot be started");
  if (id == 0) {
    become_extractor(file.c_str(), arguments.data(), {in.number(), pages.in.number(), complaints.in.number()}, limits);
  }
  Child child(id);
  pages.in.reset();
  complaints.in.reset();
  Output output = Listener(std::move(pages.out), std::move(complaints.out), limits, name).listen();
  require_success(child.wait(), output, name, limits);
  return std::move(output.pages);
}

}  // namespace planctl
