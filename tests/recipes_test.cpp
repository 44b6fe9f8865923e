// The recipes for CI and git: those of the manual are run as they stand.
#include <doctest/doctest.h>

#include <algorithm>

#include "transcript.h"

namespace planctl::tests {
namespace {

/// The literal block of planctl-ci(7) that begins with this line.
std::string recipe(const std::string& first_line) {
  constexpr std::string_view open = ".Bd -literal\n";
  std::string page = read_bytes(in_repository("man/planctl-ci.7"));
  std::size_t begin = page.find(std::string(open) + first_line);
  CAPTURE(first_line);
  REQUIRE(begin != std::string::npos);
  begin += open.size();
  return page.substr(begin, page.find("\n.Ed", begin) + 1 - begin);
}

std::string trimmed(std::string_view line) {
  std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
  return std::string(line.substr(begin));
}

/// What the steps of a workflow run, behind their `key`.
std::vector<std::string> commands_of(std::string_view workflow, std::string_view key) {
  std::vector<std::string> commands;
  while (!workflow.empty()) {
    std::size_t end = workflow.find('\n');
    std::string line = trimmed(workflow.substr(0, end));
    if (line.starts_with(key)) commands.push_back(line.substr(key.size()));
    workflow.remove_prefix(end + 1);
  }
  return commands;
}

bool has(const std::string& program) {
  ScratchFolder folder;
  return run_shell(program, folder.path()).exit_code == 0;
}

/// A folder with the plans of two years, in which `goals` are those of the second.
class PlanFolder {
 public:
  explicit PlanFolder(const std::string& goals) {
    write("2025.txt", plan(2025, "- Röja alla leder\n- Öppna två stugor\n"));
    write("2026.txt", plan(2026, goals));
  }
  static std::string plan(int year, const std::string& goals) {
    return "Mål och inriktning " + std::to_string(year) + "\n\nLeder och stugor\n\nMål\n" + goals;
  }
  void write(const std::string& name, const std::string& text) const { write_bytes(folder_.path() / name, text); }
  [[nodiscard]] Outcome run(const std::string& script) const { return run_shell(script, folder_.path()); }
  [[nodiscard]] const Path& path() const { return folder_.path(); }

 private:
  ScratchFolder folder_;
};

Outcome run_gate(const PlanFolder& folder) { return folder.run("(\n" + recipe("status=0") + ")"); }

/// A repository with two revisions of plan.txt and of what is no plan, with the recipe for git carried out.
class PlanRepository {
 public:
  PlanRepository() : folder_("- Röja alla leder\n") {
    script_ = "git init -q . && git config user.name x && git config user.email x@example.org\n" + recipe("echo ");
    commit("- Röja alla leder\n- Öppna två stugor\n", "ett");
    commit("- Röja fler leder\n- Öppna två stugor\n", "två");
    CHECK(folder_.run(script_).exit_code == 0);
  }
  [[nodiscard]] Outcome run(const std::string& script) const { return folder_.run(script); }

 private:
  void commit(const std::string& goals, const std::string& note) {
    script_ += "cat > plan.txt <<'END'\n\n\n" + PlanFolder::plan(2026, goals) + "END\nprintf '" + note +
               "\\n' > note.txt\nprintf '\\0" + note + "' > odd.txt\ngit add -A && git commit -q -m " + note + "\n";
  }

  PlanFolder folder_;
  std::string script_;
};

bool skipped_without_git() {
  if (has("command -v git")) return false;
  skip_test("git is not installed");
  return true;
}

}  // namespace

TEST_CASE("recipes: the gate is open when nothing was lost") {
  Outcome open = run_gate(PlanFolder("- Röja alla leder\n- Öppna två stugor\n- Bygga en bro\n"));
  CHECK(open.err.find("planctl: ") == std::string::npos);
  CHECK(open.exit_code == 0);
  CHECK(open.out.find("Bygga en bro") != std::string::npos);
}

TEST_CASE("recipes: the gate is closed when a goal was dropped, and says which") {
  Outcome closed = run_gate(PlanFolder("- Röja alla leder\n- Bygga en bro\n"));
  CHECK(closed.exit_code == 1);
  CHECK(closed.out.find("Öppna två stugor") != std::string::npos);
}

TEST_CASE("recipes: the gate is closed when nothing could be compared") {
  PlanFolder folder("- Röja alla leder\n");
  std::filesystem::remove(folder.path() / "2025.txt");
  CHECK(run_gate(folder).exit_code == 3);
}

TEST_CASE("recipes: the commands of the workflow run") {
  PlanFolder folder("- Röja alla leder\n- Öppna två stugor\n- Bygga en bro\n");
  folder.write("CHANGELOG.md", "<!-- planctl:begin -->\n<!-- planctl:end -->\n");
  CHECK(folder.run("planctl changelog --update CHANGELOG.md").exit_code == 0);
  std::vector<std::string> commands = commands_of(recipe("name: plans"), "run: ");
  CHECK(commands.size() == 5);
  for (const std::string& command : commands) {
    CAPTURE(command);
    Outcome outcome = folder.run("export GITHUB_STEP_SUMMARY=.summary\n" + command);
    CAPTURE(outcome.err);
    CHECK(outcome.exit_code == 0);
  }
  CHECK(read_bytes(folder.path() / ".summary").find("Bygga en bro") != std::string::npos);
  CHECK(read_bytes(folder.path() / "planctl.sarif").find("\"2.1.0\"") != std::string::npos);
}

TEST_CASE("recipes: the commands of the job run") {
  PlanFolder folder("- Röja alla leder\n- Bygga en bro\n");
  std::vector<std::string> commands = commands_of(recipe("plans:"), "- ");
  CHECK(commands.size() == 2);
  CHECK(folder.run(commands.front()).exit_code == 0);
  CHECK(folder.run(commands.back()).exit_code == 1);
  CHECK(read_bytes(folder.path() / "changes.json").find("\"severity\": \"major\"") != std::string::npos);
  CHECK(read_bytes(folder.path() / "check.json").starts_with("["));
}

TEST_CASE("recipes: git diff speaks of goals, and shows what is no plan as it is") {
  if (skipped_without_git()) return;
  PlanRepository repository;
  Outcome diff = repository.run("git diff HEAD~1");
  CHECK(diff.err == "");
  CHECK(diff.exit_code == 0);
  CHECK(diff.out.find("\n Mål och inriktning 2026\n \n Leder och stugor\n-- Röja alla leder\n+- Röja fler leder\n") !=
        std::string::npos);
  CHECK(diff.out.find("\n-ett\n+två\n") != std::string::npos);
  CHECK(repository.run("git log -p").exit_code == 0);
}

TEST_CASE("recipes: two revisions of a document are compared") {
  if (skipped_without_git()) return;
  PlanRepository repository;
  std::string commands = recipe("git diff");
  while (!commands.empty()) {
    std::string command = commands.substr(0, commands.find('\n'));
    commands.erase(0, command.size() + 1);
    CAPTURE(command);
    Outcome outcome = repository.run(command);
    CHECK(outcome.err == "");
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.out.find("leder") != std::string::npos);
    bool compared = outcome.out.find("[-alla-]{+fler+}") != std::string::npos;
    CHECK(compared == (command.find("planctl") != std::string::npos));
  }
}

}  // namespace planctl::tests
