// The recipes for CI and git: those of the README are run as they stand, and the manual has the same.
#include <doctest/doctest.h>

#include <algorithm>

#include "transcript.h"

namespace planctl::tests {
namespace {

/// The lines between `open` and `close`, which are lines of their own.
std::string block_between(std::string_view text, const std::string& open, const std::string& close) {
  std::size_t begin = text.find("\n" + open + "\n");
  if (begin == std::string_view::npos) return {};
  begin += open.size() + 2;
  std::size_t end = text.find("\n" + close + "\n", begin - 1);
  return end == std::string_view::npos ? std::string() : std::string(text.substr(begin, end + 1 - begin));
}

/// The block of the README that opens with "```sh gate" for "sh gate".
std::string recipe(const std::string& name) {
  std::string block = block_between(read_bytes(in_repository("README.md")), "```" + name, "```");
  CAPTURE(name);
  CHECK(!block.empty());
  return block;
}

std::string trimmed(std::string_view line) {
  std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
  return std::string(line.substr(begin));
}

/// What the steps of a workflow run.
std::vector<std::string> commands_of(std::string_view workflow) {
  std::vector<std::string> commands;
  constexpr std::string_view key = "run: ";
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

Outcome run_gate(const PlanFolder& folder) { return folder.run("(\n" + recipe("sh gate") + ")"); }

/// A repository with two revisions of plan.txt and of what is no plan, with the recipe for git carried out.
class PlanRepository {
 public:
  PlanRepository() : folder_("- Röja alla leder\n") {
    script_ = "git init -q . && git config user.name x && git config user.email x@example.org\n" + recipe("sh git");
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

/// The literal block of the manual that contains `line`.
std::string block_of_manual(const std::string& line) {
  std::string page = read_bytes(in_repository("man/planctl.1"));
  std::size_t at = page.find("\n" + line + "\n");
  if (at == std::string::npos) return {};
  std::size_t begin = page.find('\n', page.rfind("\n.Bd -literal", at) + 1) + 1;
  return page.substr(begin, page.find("\n.Ed", begin) + 1 - begin);
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
  std::vector<std::string> commands = commands_of(recipe("yaml workflow"));
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
  std::string commands = recipe("sh revisions");
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

TEST_CASE("recipes: the manual has those of the README") {
  for (const char* name : {"sh gate", "yaml workflow", "sh git", "sh revisions"}) {
    std::string block = recipe(name);
    CAPTURE(name);
    CHECK(block_of_manual(block.substr(0, block.find('\n'))) == block);
  }
}

}  // namespace planctl::tests
