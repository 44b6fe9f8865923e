// Documents of a revision, "main:plans/2026.txt": read through git, without a shell. A file that has such a name goes
// before.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/file_state.h"

namespace planctl {

/// True for REV:PATH where no file has that name.
bool is_in_revision(const std::string& name);

/// "plans/2026.txt" of "main:plans/2026.txt"; any other name as it is.
std::string path_in_revision(const std::string& name);

/// True where the name is that of a folder in a revision. Throws Error (exit 3) where git, the repository, the revision
/// or the path is missing.
bool is_revision_folder(const std::string& name);

/// The files at and below a folder of a revision, as names of the same kind.
std::vector<std::string> list_revision(const std::string& folder, std::size_t max_size);

/// All bytes of a document, in a revision or not; see read_document_bytes.
std::string read_named_bytes(const std::string& name, const std::string& encoding, std::size_t max_size,
                             FileState* state = nullptr);

}  // namespace planctl
