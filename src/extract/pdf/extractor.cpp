#include "extract/pdf/extractor.h"

#include <fmt/format.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>

#include "extract/pdf/nameless_fonts.h"
#include "messages/say.h"
#include "planctl/diagnostic.h"
#include "run_program.h"

namespace planctl {
namespace {

constexpr const char* program = "pdftohtml";

[[noreturn]] void fail(const std::string& name, std::string_view what) {
  throw Error(fmt::format("{}: {}", name, what));
}

[[noreturn]] void fail_for_time(const std::string& name, const ExtractorLimits& limits) {
  fail(name, say("pdftohtml took more than {} seconds, the most that it is given; print the document to a new "
                 "PDF, or give its text",
                 limits.seconds));
}

bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string first_line(std::string_view text) { return std::string(text.substr(0, text.find('\n'))); }

/// Faults of tags, layers, forms and lengths, which leave the text whole and which widespread programs write.
bool spares_text(std::string_view fault) {
  static constexpr std::array<std::string_view, 5> signs{"is wrong type", "optional content", "'endstream'",
                                                         "Fields array", "ViewerPreferences"};
  return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return holds(fault, sign); });
}

/// Of a file that is damaged in the middle pdftohtml gives the text it finds, and ends as if all were well. Its
/// warnings, as of fonts, are no faults.
std::string first_fault(std::string_view complaints) {
  while (!complaints.empty()) {
    std::string line = first_line(complaints);
    if (line.starts_with("Syntax Error") && !spares_text(line)) return line;
    complaints.remove_prefix(std::min(complaints.size(), line.size() + 1));
  }
  return {};
}

/// Why there are no pages, from how the program ended and what it said.
void require_success(const ProgramOutput& output, const std::string& name, const ExtractorLimits& limits) {
  int status = output.status;
  if (output.late) fail_for_time(name, limits);
  if (output.too_long)
    fail(name, say("has more than {} MB of text, the most that is read of a PDF", limits.output >> 20));
  if (WIFSIGNALED(status)) {
    if (WTERMSIG(status) == SIGXCPU) fail_for_time(name, limits);
    fail(name, say("pdftohtml was ended by signal {} ({}); the file may be damaged: print it to a new PDF",
                   WTERMSIG(status), strsignal(WTERMSIG(status))));
  }
  if (WEXITSTATUS(status) == 0) return;
  if (holds(output.complaints, "assword") || holds(output.complaints, "ncrypt"))
    fail(name, say("is encrypted; save it without a password"));
  if (holds(output.complaints, "emory"))
    fail(name, say("needs more memory than pdftohtml is given; print the document to a new PDF, or give its text"));
  std::string said = first_line(output.complaints);
  fail(name, say("cannot be read by pdftohtml; the file is damaged or not a PDF{}{}", said.empty() ? "" : ": ", said));
}

/// The words with their places; empty where the program, which is of the same package, is not there or fails: what
/// pdftohtml gave is read as it is then.
std::string run_for_words(std::string_view pdf, const std::string& name, const ExtractorLimits& limits) {
  constexpr const char* words = "pdftotext";
  const std::string file = find_program(words);
  if (file.empty()) return "";
  ProgramOutput output =
      run_program(file, {words, "-bbox", "-", "-"}, pdf, {limits.seconds, limits.memory, limits.output}, name);
  const bool whole = output.status == 0 && !output.late && !output.too_long;
  return whole ? std::move(output.out) : "";
}

}  // namespace

Extract run_extractor(std::string_view pdf, const std::string& name, const ExtractorLimits& limits) {
  std::string file = find_program(program);
  if (file.empty())
    fail(name, say("is a PDF, which pdftohtml reads, and that is not installed; install the package poppler-utils"));
  // Gaps of less than 17 % of a letter's height are in a word: the usual 10 % cut words of loosely set fonts, and 15 %
  // titles whose letters are set apart by just as much here and there. Spaces between words are hardly below 20 %.
  ProgramOutput output =
      run_program(file, {program, "-xml", "-i", "-nodrm", "-noroundcoord", "-wbt", "17", "-stdout", "-", "out"}, pdf,
                  {limits.seconds, limits.memory, limits.output}, name);
  require_success(output, name, limits);
  std::string words = may_be_nameless(output.out) ? run_for_words(pdf, name, limits) : "";
  return {std::move(output.out), first_fault(output.complaints), std::move(words)};
}

}  // namespace planctl
