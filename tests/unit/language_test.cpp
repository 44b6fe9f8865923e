// src/language/language.h
#include "language/language.h"

#include <doctest/doctest.h>

#include <iterator>
#include <string>

#include "files.h"
#include "unicode.h"

namespace planctl::tests {

TEST_CASE("language: found by its frequent words") {
  CHECK(detect_language("Vi ska röja leden och byta spänger för att alla ska kunna gå.") == "sv");
  CHECK(detect_language("We will clear the trail and mend the bridge to help all of our guests.") == "en");
  CHECK(detect_language("Vi skal rydde stien og bytte klopper, slik at alle kan gå til hytta.") == "nb");
  CHECK(detect_language("Vi skal rydde stien og skifte broer, så alle kan komme til hytten.") == "nb");  // Danish
  CHECK(detect_language("") == "sv");
  CHECK(language_of("en").code == "en");
  CHECK(language_of("la").code == "sv");
}

TEST_CASE("language: a frequent word is short, and tells one language") {
  constexpr std::size_t longest = 4;  // bytes, of what detect_language looks at
  for (const Language& language : languages()) {
    for (std::string_view word : language.frequent) {
      CAPTURE(word);
      CHECK(word.size() <= longest);
      for (const Language& other : languages()) CHECK(contains(other.frequent, word) == (&other == &language));
    }
  }
}

TEST_CASE("language: the manual names what --lang may be") {
  std::string choices = language_choices();
  for (std::size_t at = choices.find('|'); at != std::string::npos; at = choices.find('|', at + 2))
    choices.replace(at, 1, " | ");
  CHECK(read_bytes(in_repository("man/planctl.1")).find(".It Fl -lang Cm " + choices + "\n") != std::string::npos);
}

TEST_CASE("language: words are folded, and stand in a list once") {
  for (const Language& language : languages()) {
    CAPTURE(language.code);
    for (auto list : word_lists) {
      Words words = language.*list;
      CHECK(!words.empty());
      for (auto word = words.begin(); word != words.end(); ++word) {
        CAPTURE(*word);
        CHECK(unicode::fold(*word) == *word);
        CHECK(contains(words, *word));
        CHECK(!contains(words.subspan(static_cast<std::size_t>(std::distance(words.begin(), word)) + 1), *word));
      }
    }
  }
}

TEST_CASE("language: words of several lists, and what their phrases begin with") {
  CHECK(in_any({&Language::infinitives, &Language::goal_nouns}, "mål"));
  CHECK(!in_any({&Language::infinitives, &Language::modals}, "mål"));
  CHECK(!in_any({&Language::infinitives}, ""));
  CHECK(in_any_folded({&Language::infinitives, &Language::goal_nouns}, "Mål"));
  CHECK(!in_any_folded({&Language::infinitives, &Language::modals}, "Mål"));
  for (const Language& language : languages()) {
    for (auto list : word_lists) {
      for (std::string_view word : language.*list) CHECK(may_begin_in_any({list}, word.substr(0, word.find(' '))));
    }
  }
  CHECK_FALSE(may_begin_in_any({&Language::infinitives, &Language::goal_nouns}, "xylofon"));
}

TEST_CASE("language: words in any of them") {
  CHECK(in_any(&Language::goal_nouns, "mål"));
  CHECK(in_any(&Language::goal_nouns, "goals"));
  CHECK(!in_any(&Language::goal_nouns, "led"));
}

TEST_CASE("language: text is found in a list as its folded form is") {
  // U+017F folds to a letter of one byte, U+0130 stays as it is.
  for (std::string_view text : {"Mål", "MÅL", "GOALS", "leder", "Och", "OCH", "\u017Famt", "\u0130", "Överst", "för",
                                "Från", "✓ och", "", "å", "Aktiviteter", "UPPFÖLJNING", "samt\u017F"}) {
    CAPTURE(text);
    for (auto member : {&Language::goal_nouns, &Language::connectors, &Language::other_labels, &Language::conjunctions})
      CHECK(in_any_folded(member, text) == in_any(member, unicode::fold(text)));
  }
  CHECK(in_any_folded(&Language::goal_nouns, "MÅL"));
  CHECK(in_any_folded(&Language::conjunctions, "\u017Famt"));
}

}  // namespace planctl::tests
