// Beside stages 1 to 4, read: JSON → Documents. A model is what `show` writes as JSON, by the schemas show and
// show-line: plans that need no more reading, corrected by hand or written by another program.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "planctl/max_size.h"
#include "planctl/plan.h"

namespace planctl {

/// How many bytes of a file say whether it may be a model.
inline constexpr std::size_t model_beginning = 4096;

/// True for paths that only a model may have: *.json and *.ndjson.
bool is_model_name(std::string_view path);

/// True when a file that begins like this is a model, be it a good one or not.
bool begins_like_model(std::string_view bytes);

/// The documents of a model. Text is made as that of documents is, what may be left out is filled in, and findings that
/// follow from the plans are made anew. Throws Error (exit 3) for bytes that are no model, with line and column, or the
/// place as a JSON pointer, and with what was expected there.
std::vector<Document> parse_model(const std::string& path, std::string bytes);

/// The documents in the bytes of a file: those of a model, else the one that build_document gives. Throws Error (exit
/// 3).
std::vector<Document> parse_documents(const std::string& path, std::string bytes, const ReadOptions& options);

/// The documents in a file of at most `max_size` bytes: those of a model, else the one that read_document gives. Throws
/// Error (exit 3).
std::vector<Document> read_documents(const std::string& path, const ReadOptions& options = {},
                                     std::size_t max_size = usual_max_size);

}  // namespace planctl
