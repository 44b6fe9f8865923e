// Stage 1, read: bytes → Source. Any encoding becomes UTF-8 in normal form C; line ends and layout stay as they are. Of
// a PDF, a word processor's file or a web page the text is laid out in lines, each with the style it has there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/diagnostic.h"
#include "planctl/style.h"

namespace planctl {

/// A byte range of `Source::text`.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool operator==(const Span&) const = default;
};

/// What the reader has settled about a line of a document.
struct SettledLine {
  std::uint32_t line = 0;  ///< counted from 1; 0: the text says which
  std::string text;        ///< words of the line; empty: the number says which
  std::string is;          ///< one of settled_choices
};

/// What a line can be settled to be: "goal" and "prose" settle the whole list that the line stands in.
inline constexpr std::string_view settled_choices = "heading|goal|prose|label|lead-in|nothing";

/// What is looked for that is odd in a document.
enum class Findings : std::uint8_t {
  none,     ///< only what comes up while reading: enough for what is listed
  reading,  ///< what may have been read wrongly
  all       ///< goals that stand twice and years gone by, too, which takes a look at every goal
};

/// What the reader is told about a document; everything else it finds out from the bytes.
struct ReadOptions {
  std::string encoding;  ///< name of an encoding that ICU knows; empty: detect
  int year = 0;          ///< year of a plan that names none itself; 0: none
  std::vector<SettledLine> settled;
  Findings findings = Findings::all;
};

/// One document as text.
struct Source {
  std::string path;
  std::string encoding;     ///< what the bytes were: "UTF-8", "UTF-16LE", "windows-1252", …
  std::string text;         ///< UTF-8, NFC, without byte order mark and ligatures; at most 30 combining marks in a row
  bool may_compose = true;  ///< false where the text surely has no characters that compose with others
  std::vector<LineStyle> styles;  ///< of each line, first to last; none where the format says nothing of them
  std::vector<Diagnostic> diagnostics;
};

/// Longest run of combining marks that is kept: normalising longer ones costs quadratic time.
inline constexpr std::size_t max_mark_run = 30;

/// Reads the file at `path`, or standard input for "-"; its format is seen from its bytes. Throws Error (exit 3) when
/// it cannot be read, is empty, or is of a format that has no text or is not known.
Source read_source(const std::string& path, const ReadOptions& options = {});

/// The same for bytes already in memory; `path` is only a name.
Source decode_source(std::string path, std::string bytes, const ReadOptions& options = {});

}  // namespace planctl
