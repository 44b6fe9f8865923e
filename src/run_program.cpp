#include "run_program.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "messages/say.h"
#include "planctl/diagnostic.h"

namespace planctl {
namespace {

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

[[noreturn]] void fail_for_system(const std::string& name, std::string_view what) {
  int reason = errno;
  throw Error(say("{}: cannot be read: {}: {}", name, what, system_message(reason)));
}

/// The bytes as a file that only descriptors reach.
Descriptor file_of(std::string_view bytes, const std::string& name) {
  Descriptor file(memfd_create("planctl", MFD_CLOEXEC));
  if (file.number() < 0) fail_for_system(name, translated("no file in memory"));
  for (std::size_t at = 0; at < bytes.size();) {
    ssize_t written = write(file.number(), bytes.data() + at, bytes.size() - at);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) fail_for_system(name, translated("no file in memory"));
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
  if (pipe2(ends.data(), O_CLOEXEC) != 0) fail_for_system(name, translated("no pipe"));
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

void limit(int resource, rlim_t most) {
  rlimit given{};
  if (getrlimit(static_cast<__rlimit_resource_t>(resource), &given) != 0) return;
  given.rlim_cur = std::min(given.rlim_cur, most);
  setrlimit(static_cast<__rlimit_resource_t>(resource), &given);
}

/// Whose child it is, and what it has as its standard files.
struct ChildStart {
  pid_t parent = 0;
  int in = -1;
  int out = -1;
  int complaints = -1;
};

/// What this program waits for ends with it, however that ends: a program that sleeps uses up no time of its own.
void end_with(pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(0);  // it has ended already
}

/// In the child: only calls that are safe behind a fork of a program with threads.
[[noreturn]] void become(const char* file, char* const* arguments, const ChildStart& start,
                         const ProgramLimits& limits) {
  end_with(start.parent);
  dup2(start.in, STDIN_FILENO);
  dup2(start.out, STDOUT_FILENO);
  dup2(start.complaints, STDERR_FILENO);
  limit(RLIMIT_CPU, limits.seconds);
  if (limits.memory > 0) limit(RLIMIT_AS, limits.memory);
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

/// Whose output is read, and for what: "pdftohtml" for "plan.pdf".
struct Speaker {
  std::string program;
  const std::string& name;
};

/// Reads what is there into `text`; false at the end. What is behind `most` bytes is read and dropped.
bool read_some(Descriptor& from, std::string& text, std::size_t most, const Speaker& speaker) {
  static constexpr std::size_t block = 1 << 16;
  std::array<char, block> bytes;
  ssize_t got = read(from.number(), bytes.data(), bytes.size());
  if (got < 0 && errno == EINTR) return true;
  if (got < 0) fail_for_system(speaker.name, say("the output of {}", speaker.program));
  text.append(bytes.data(), std::min(static_cast<std::size_t>(got), most - std::min(most, text.size())));
  return got > 0;
}

/// Listens to a program until it ends or reaches a limit.
class Listener {
 public:
  Listener(Descriptor out, Descriptor complaints, const ProgramLimits& limits, Speaker speaker)
      : speaker_(std::move(speaker)),
        out_(std::move(out)),
        complaints_(std::move(complaints)),
        limits_(limits),
        end_(std::chrono::steady_clock::now() + std::chrono::seconds(limits.seconds)) {}

  ProgramOutput listen() {
    constexpr std::size_t most_complaints = 4096;
    ProgramOutput heard;
    while (!heard.late && !heard.too_long && (out_.number() >= 0 || complaints_.number() >= 0)) {
      std::array<pollfd, 2> files{{{out_.number(), POLLIN, 0}, {complaints_.number(), POLLIN, 0}}};
      int ready = poll(files.data(), files.size(), time_left());
      if (ready < 0 && errno == EINTR) continue;
      heard.late = ready <= 0;
      if (files[0].revents != 0 && !read_some(out_, heard.out, limits_.output + 1, speaker_)) out_.reset();
      if (files[1].revents != 0 && !read_some(complaints_, heard.complaints, most_complaints, speaker_))
        complaints_.reset();
      heard.too_long = heard.out.size() > limits_.output;
    }
    return heard;
  }

 private:
  [[nodiscard]] int time_left() const {
    auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end_ - std::chrono::steady_clock::now());
    return static_cast<int>(std::max<std::chrono::milliseconds::rep>(left.count(), 0));
  }

  Speaker speaker_;
  Descriptor out_;
  Descriptor complaints_;
  const ProgramLimits& limits_;
  std::chrono::steady_clock::time_point end_;
};

}  // namespace

std::string find_program(std::string_view name) {
  const char* path = std::getenv("PATH");
  std::string_view rest = path != nullptr ? path : "/usr/local/bin:/usr/bin:/bin";
  while (!rest.empty()) {
    std::string_view folder = rest.substr(0, rest.find(':'));
    rest.remove_prefix(std::min(folder.size() + 1, rest.size()));
    std::string file = fmt::format("{}/{}", folder.empty() ? "." : folder, name);
    if (access(file.c_str(), X_OK) == 0) return file;
  }
  return {};
}

ProgramOutput run_program(const std::string& file, std::vector<std::string> words, std::string_view input,
                          const ProgramLimits& limits, const std::string& name) {
  std::vector<char*> arguments;
  arguments.reserve(words.size() + 1);
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  Descriptor in = file_of(input, name);
  Pipe out = make_pipe(name);
  Pipe complaints = make_pipe(name);
  const pid_t parent = getpid();
  pid_t id = fork();
  if (id < 0) fail_for_system(name, say("{} cannot be started", words.front()));
  if (id == 0)
    become(file.c_str(), arguments.data(), {parent, in.number(), out.in.number(), complaints.in.number()}, limits);
  Child child(id);
  out.in.reset();
  complaints.in.reset();
  ProgramOutput heard = Listener(std::move(out.out), std::move(complaints.out), limits, {words.front(), name}).listen();
  if (!heard.late && !heard.too_long) heard.status = child.wait();
  return heard;
}

}  // namespace planctl
