// The extractor of PDFs, in place of which a script stands: what becomes of one that never ends or says too much.
#include "extract/pdf/extractor.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "files.h"
#include "planctl/diagnostic.h"

namespace planctl::tests {
namespace {

/// A folder on PATH with a program of this name that the shell runs.
class FakeProgram {
 public:
  FakeProgram(const std::string& name, const std::string& script) : path_(std::getenv("PATH")) {
    std::filesystem::path file = folder_.path() / name;
    std::ofstream(file) << "#!/bin/sh\n" << script << "\n";
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    setenv("PATH", (folder_.path().string() + ":" + path_).c_str(), 1);
  }
  ~FakeProgram() { setenv("PATH", path_.c_str(), 1); }

 private:
  ScratchFolder folder_;
  std::string path_;
};

std::string failure_of(const std::string& script, const ExtractorLimits& limits) {
  FakeProgram program("pdftohtml", script);
  try {
    run_extractor("%PDF-1.4", "plan.pdf", limits);
  } catch (const Error& error) {
    CHECK(error.exit_code() == 3);
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("extractor: what it prints is given back, and the document is its standard input") {
  FakeProgram program("pdftohtml", "cat");
  Extract extract = run_extractor("%PDF-1.4", "plan.pdf");
  CHECK(extract.xml == "%PDF-1.4");
  CHECK(extract.fault.empty());
}

TEST_CASE("extractor: words are asked for where a font may have no name, and missed where they cannot be had") {
  FakeProgram program("pdftohtml", "echo '<fontspec family=\"Times\"/>'");
  {
    FakeProgram text("pdftotext", "cat; echo \" $*\"");
    CHECK(run_extractor("%PDF-1.4", "plan.pdf").words == "%PDF-1.4 -bbox - -\n");
    FakeProgram named("pdftohtml", "echo '<fontspec family=\"Serif\"/>'");
    CHECK(run_extractor("%PDF-1.4", "plan.pdf").words.empty());
  }
  FakeProgram text("pdftotext", "echo '<word'; exit 1");
  CHECK(run_extractor("%PDF-1.4", "plan.pdf").words.empty());
}

TEST_CASE("extractor: faults that it finds in the file are told, but for those that spare the text") {
  auto fault_of = [](const std::string& complaint) {
    FakeProgram program("pdftohtml", "cat; printf '%b\\n' '" + complaint + "' >&2");
    return run_extractor("%PDF-1.4", "plan.pdf").fault;
  };
  CHECK(fault_of("Syntax Warning: Invalid Font Weight").empty());
  CHECK(fault_of("Syntax Error: Suspects object is wrong type (boolean)").empty());
  CHECK(fault_of("Syntax Warning: font\nSyntax Error: Unterminated string\nSyntax Error: End of file inside array") ==
        "Syntax Error: Unterminated string");
}

TEST_CASE("extractor: it is given so much time and no more") {
  ExtractorLimits limits;
  limits.seconds = 1;
  CHECK(failure_of("sleep 20", limits).starts_with("plan.pdf: pdftohtml took more than 1 seconds"));
  CHECK(failure_of("while :; do :; done", limits).starts_with("plan.pdf: pdftohtml took more than 1 seconds"));
}

TEST_CASE("extractor: it may say so much and no more") {
  ExtractorLimits limits;
  limits.output = 1 << 20;
  CHECK(failure_of("yes", limits) == "plan.pdf: has more than 1 MB of text, the most that is read of a PDF");
}

TEST_CASE("extractor: what it complains of is told") {
  CHECK(failure_of("echo 'Command Line Error: Incorrect password' >&2; exit 1", {}) ==
        "plan.pdf: is encrypted; save it without a password");
  CHECK(failure_of("echo 'Syntax Error: no trailer' >&2; exit 1", {}) ==
        "plan.pdf: cannot be read by pdftohtml; the file is damaged or not a PDF: Syntax Error: no trailer");
  CHECK(failure_of("kill -9 $$", {}).starts_with("plan.pdf: pdftohtml was ended by signal 9"));
}

}  // namespace planctl::tests
