// The bytes of a file, with plain reads: its size and its beginning are looked at before the rest is read.
#pragma once

#include <cstddef>
#include <string>

#include "planctl/diagnostic.h"
#include "planctl/file_state.h"

namespace planctl {

/// All bytes of the file at `path`, or of standard input for "-". Throws Error (exit 3) naming it when it cannot be
/// read or has more than `max_size` bytes.
std::string read_bytes(const std::string& path, std::size_t max_size);

/// The same for a document, which is in this encoding; empty: in one that is seen. Throws Error (exit 3) also for a
/// long one whose beginning is no text. `state`, where it is given, becomes that of the very file, before it is read.
std::string read_document_bytes(const std::string& path, const std::string& encoding, std::size_t max_size,
                                FileState* state = nullptr);

/// What messages call the file at `path`, printable.
std::string name_of(const std::string& path);

/// The Error (exit 3) for a file with NUL bytes; `encoding` is what it was asked to be read in, if it was.
Error binary_file(const std::string& name, const std::string& encoding);

/// The first `size` bytes of the file at `path`, or all there are. Throws Error (exit 3) naming it when it cannot be
/// read.
std::string read_beginning(const std::string& path, std::size_t size);

}  // namespace planctl
