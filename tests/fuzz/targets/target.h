// What holds for any bytes whatever: one target for each kind of input, with laws in place of "no crash". libFuzzer
// calls them with what it makes up, the test program with seeds, with what fuzzing once found, and with the samples.
#pragma once

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace planctl::fuzz {

/// A law that does not hold.
class BrokenLaw : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

/// Throws BrokenLaw with the law in words where it does not hold.
void require(bool holds, std::string_view law);
/// The same, with a text that breaks it.
void require(bool holds, std::string_view law, std::string_view text);

/// Which laws of what is written are held: all; or some, chosen by the input, where so many come that each kind of
/// output meets all kinds of input in time.
class Choice {
 public:
  static Choice all() { return {0, 1}; }
  static Choice some_for(std::string_view bytes);

  /// True when the next law is held.
  bool next();

 private:
  Choice(std::uint64_t state, unsigned one_in) : state_(state), one_in_(one_in) {}

  std::uint64_t state_;
  unsigned one_in_;
};

struct Target {
  std::string_view name;
  void (*check)(const std::string& bytes, Choice laws);  ///< throws BrokenLaw; any other exception is a fault as well
};

std::span<const Target> targets();

void check_reading(const std::string& bytes, Choice laws);        ///< a document
void check_formats(const std::string& bytes, Choice laws);        ///< pages of a PDF as XML, or a web page
void check_model(const std::string& bytes, Choice laws);          ///< JSON
void check_configuration(const std::string& bytes, Choice laws);  ///< TOML
void check_options(const std::string& bytes, Choice laws);        ///< arguments of a command line, one a line
void check_comparison(const std::string& bytes,
                      Choice laws);  ///< documents between lines of "%%%%", the years of a history
void check_wording(const std::string& bytes, Choice laws);  ///< a goal before, a line end, the goal after
void check_region(const std::string& bytes, Choice laws);   ///< a file that planctl writes a part of

}  // namespace planctl::fuzz
