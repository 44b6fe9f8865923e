#include "corpus/revision.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "messages/say.h"
#include "planctl/diagnostic.h"
#include "run_program.h"
#include "text/byte_size.h"
#include "text/bytes.h"
#include "text/printable.h"
#include "text/typed.h"

namespace planctl {
namespace {

constexpr unsigned most_seconds = 60;

struct RevisionName {
  std::string revision;
  std::string path;
};

RevisionName split(const std::string& name) {
  std::size_t colon = name.find(':');
  return {name.substr(0, colon), name.substr(colon + 1)};
}

ProgramOutput run_git(const std::string& name, std::vector<std::string> words, std::size_t most) {
  std::string git = find_program("git");
  if (git.empty()) {
    throw Error(say("{}: no such document; one of a revision is read by git, which is not installed", printable(name)));
  }
  words.insert(words.begin(), "git");
  ProgramOutput output = run_program(git, std::move(words), "", {most_seconds, 0, most}, printable(name));
  if (output.late) throw Error(say("{}: git took more than {} seconds", printable(name), most_seconds));
  return output;
}

bool succeeds(const std::string& name, std::vector<std::string> words) {
  constexpr std::size_t most = 1 << 16;
  return run_git(name, std::move(words), most).status == 0;
}

/// Why git has nothing under the name.
Error not_in_git(const std::string& name) {
  const auto [revision, path] = split(name);
  std::string what = printable(name);
  if (!succeeds(name, {"rev-parse", "--git-dir"}))
    return Error(say("{}: no such document, and the current folder is in no repository of git", what));
  if (!succeeds(name, {"rev-parse", "--verify", "--quiet", revision + "^{tree}"})) {
    return Error(say("{}: no such document, and '{}' is no revision of the repository", what, printable(revision)));
  }
  std::string hint;
  std::string here = fmt::format("{}:./{}", revision, path);
  if (!path.empty() && succeeds(name, {"cat-file", "-e", here}))
    hint = say("; from the current folder it is {}", printable(typed_path(here)));
  return Error(say("{}: the revision '{}' has no '{}'{}", what, printable(revision), printable(path), hint));
}

/// "blob" or "tree".
std::string type_of(const std::string& name) {
  constexpr std::size_t most = 64;
  ProgramOutput output = run_git(name, {"cat-file", "-t", name}, most);
  if (output.status != 0) throw not_in_git(name);
  return output.out.substr(0, output.out.find('\n'));
}

/// "100644 blob 1f2e…\tplans/2026.txt": its path, or nothing for a link or another repository.
std::string_view path_of_entry(std::string_view entry) {
  return entry.starts_with("100") ? entry.substr(std::min(entry.find('\t') + 1, entry.size())) : std::string_view();
}

}  // namespace

bool is_in_revision(const std::string& name) {
  std::size_t colon = name.find(':');
  if (colon == std::string::npos || colon == 0) return false;
  std::error_code error;
  if (std::filesystem::exists(std::filesystem::symlink_status(name, error))) return false;
  // What begins so would be an option of git.
  if (name.front() == '-') throw Error(say("{}: a revision does not begin with '-'", printable(name)), 2);
  return true;
}

std::string path_in_revision(const std::string& name) { return is_in_revision(name) ? split(name).path : name; }

bool is_revision_folder(const std::string& name) { return is_in_revision(name) && type_of(name) == "tree"; }

std::vector<std::string> list_revision(const std::string& folder, std::size_t max_size) {
  ProgramOutput output = run_git(folder, {"ls-tree", "-r", "-z", "--full-tree", folder}, max_size);
  if (output.status != 0) throw not_in_git(folder);
  std::string start = folder.ends_with('/') || folder.ends_with(':') ? folder : folder + "/";
  std::vector<std::string> names;
  for (std::string_view rest = output.out; !rest.empty();) {
    std::string_view entry = rest.substr(0, rest.find('\0'));
    rest.remove_prefix(std::min(entry.size() + 1, rest.size()));
    std::string_view path = path_of_entry(entry);
    if (!path.empty()) names.push_back(start + std::string(path));
  }
  return names;
}

std::string read_named_bytes(const std::string& name, const std::string& encoding, std::size_t max_size,
                             FileState* state) {
  if (!is_in_revision(name)) return read_document_bytes(name, encoding, max_size, state);
  if (type_of(name) != "blob") throw Error(say("{}: is a folder; name it with -C", printable(name)));
  ProgramOutput output = run_git(name, {"cat-file", "blob", name}, max_size);
  if (output.too_long) {
    throw Error(say("{}: is larger than {}, the most that is read of a file; --max-size allows more", printable(name),
                    shown_byte_size(max_size)));
  }
  if (output.status != 0) throw not_in_git(name);
  return std::move(output.out);
}

}  // namespace planctl
