// src/compare/words/lemma.h and kinship.h: which words are one word, and which have to do with each other.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "compare/words/kinship.h"
#include "compare/words/lemma.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

std::string lemma(std::string_view word, std::string_view language) {
  std::string folded = unicode::fold(word);
  return std::string(lemma_of(folded, language_of(language)));
}

void check_one_lemma(const std::vector<std::string_view>& forms, std::string_view language) {
  for (std::string_view form : forms) {
    CAPTURE(form);
    CHECK(lemma(form, language) == lemma(forms.front(), language));
  }
}

/// The kinship of two words, which must be that of the second with the first.
std::string kin(std::string_view one, std::string_view other, std::string_view language) {
  Lexicon lexicon(language_of(language));
  Vocabulary vocabulary(lexicon);
  std::string folded[] = {unicode::fold(one), unicode::fold(other)};
  TermId first = vocabulary.find_or_add(lexicon.find_or_add(folded[0]));
  TermId second = vocabulary.find_or_add(lexicon.find_or_add(folded[1]));
  vocabulary.weigh();
  REQUIRE(first != no_term);
  REQUIRE(second != no_term);
  Kinship kinship = planctl::kinship(vocabulary[first], vocabulary[second], vocabulary.language());
  CHECK(kinship == planctl::kinship(vocabulary[second], vocabulary[first], vocabulary.language()));
  CHECK(affinity(kinship, vocabulary[first], vocabulary[second]) ==
        affinity(kinship, vocabulary[second], vocabulary[first]));
  return std::string(to_string(kinship));
}

struct KinRow {
  std::string_view one;
  std::string_view other;
  std::string_view kinship;
};

void check_rows(const std::vector<KinRow>& rows, std::string_view language) {
  for (const KinRow& row : rows) {
    CAPTURE(row.one);
    CAPTURE(row.other);
    CHECK(kin(row.one, row.other, language) == row.kinship);
  }
}

}  // namespace

TEST_CASE("lemma: no ending is longer than what is looked for") {
  for (const Language& language : languages()) {
    for (std::string_view suffix : language.grammar.suffixes) {
      CAPTURE(suffix);
      CHECK(suffix.size() <= longest_suffix);
    }
  }
}

TEST_CASE("lemma: Swedish forms of one word") {
  check_one_lemma({"möte", "mötet", "möten", "mötena", "mötets", "mötenas"}, "sv");
  check_one_lemma({"kurs", "kursen", "kurser", "kurserna", "kursens", "kursernas"}, "sv");
  check_one_lemma({"stuga", "stugan", "stugor", "stugorna", "stugornas", "Stugans"}, "sv");
  check_one_lemma({"medlem", "medlemmen", "medlemmar", "medlemmarna", "medlemmarnas", "medlems"}, "sv");
  check_one_lemma({"krets", "kretsen", "kretsar", "kretsarna", "kretsarnas"}, "sv");
  check_one_lemma({"båt", "båten", "båtar", "båtarna", "båtens"}, "sv");
  check_one_lemma({"led", "leden", "leder", "lederna", "ledernas"}, "sv");
  check_one_lemma({"utbildning", "utbildningen", "utbildningar", "utbildningarna", "utbildningens"}, "sv");
  check_one_lemma({"turledare", "turledaren", "turledarna", "turledarens", "turledares"}, "sv");
  check_one_lemma({"ledare", "ledaren", "ledarna", "ledarnas", "ledares"}, "sv");
  check_one_lemma({"förbund", "förbundet", "förbunds", "förbundets"}, "sv");
  check_one_lemma({"gemensam", "gemensamma"}, "sv");
}

TEST_CASE("lemma: Swedish words that are not one") {
  for (const auto& pair : std::vector<std::pair<std::string_view, std::string_view>>{{"led", "ledning"},
                                                                                     {"leden", "ledaren"},
                                                                                     {"lederna", "ledarna"},
                                                                                     {"spelet", "spelare"},
                                                                                     {"kurs", "kursledare"},
                                                                                     {"stuga", "stugvärd"},
                                                                                     {"båt", "båge"},
                                                                                     {"bank", "bänk"},
                                                                                     {"vind", "vinter"},
                                                                                     {"inträde", "utträde"},
                                                                                     {"krets", "krans"}}) {
    CHECK_MESSAGE(lemma(pair.first, "sv") != lemma(pair.second, "sv"), pair.first, " and ", pair.second);
  }
}

TEST_CASE("lemma: Norwegian forms of one word") {
  check_one_lemma({"møte", "møtet", "møter", "møtene", "møtets", "møtenes"}, "nb");
  check_one_lemma({"kurs", "kurset", "kursene", "kursenes"}, "nb");
  check_one_lemma({"hytte", "hytta", "hytten", "hytter", "hyttene", "hyttas"}, "nb");
  check_one_lemma({"medlem", "medlemmet", "medlemmer", "medlemmene", "medlems"}, "nb");
  check_one_lemma({"løype", "løypa", "løyper", "løypene"}, "nb");
  check_one_lemma({"turleder", "turlederen", "turledere", "turlederne", "turledernes"}, "nb");
  check_one_lemma({"opplæring", "opplæringen", "opplæringer", "opplæringene"}, "nb");
  check_one_lemma({"forbund", "forbundet", "forbunds", "forbundets"}, "nb");
}

TEST_CASE("lemma: English forms of one word") {
  check_one_lemma({"tour", "tours"}, "en");
  check_one_lemma({"trail", "trails"}, "en");
  check_one_lemma({"branch", "branches"}, "en");
  check_one_lemma({"bridge", "bridges"}, "en");
  check_one_lemma({"member", "members"}, "en");
  check_one_lemma({"repair", "repairs", "repaired", "repairing"}, "en");
  check_one_lemma({"arrange", "arranges", "arranged", "arranging"}, "en");
  check_one_lemma({"plan", "plans", "planned", "planning"}, "en");
}

TEST_CASE("lemma: the start of the word, and never nothing") {
  for (std::string_view language : {"sv", "en"}) {
    for (std::string_view word : {"a", "er", "s", "ss", "åns", "arna", "erna", "ness", "ings", "1", "ööö"}) {
      CAPTURE(word);
      std::string found = lemma(word, language);
      CHECK(!found.empty());
      CHECK(word.starts_with(found));
    }
  }
}

TEST_CASE("kinship: Swedish") {
  check_rows({{"möte", "mötena", "same"},
              {"stugornas", "stuga", "same"},
              {"rekrytera", "rekrytering", "form"},
              {"besiktiga", "besiktning", "form"},
              {"märka", "märkning", "form"},
              {"medlemsutbildning", "utbildningar", "last part"},
              {"grundkursen", "kurs", "last part"},
              {"vinterkurserna", "kursens", "last part"},
              {"ledmarkering", "markera", "last part"},
              {"brobesiktningen", "besiktiga", "last part"},
              {"stad", "städernas", "same"},
              {"verkstad", "verkstäderna", "same"},
              {"bok", "böckerna", "same"},
              {"land", "länder", "same"},
              {"hand", "händerna", "same"},
              {"son", "söner", "same"},
              {"styrelseledamot", "styrelseledamöter", "same"},
              {"leden", "ledaren", "none"},
              {"stugvärd", "stuga", "first part"},
              {"medlemsavgift", "medlem", "first part"},
              {"informationstavla", "infomationstavla", "spelling"},
              {"ledfadder", "båtfadder", "none"},
              {"stugvärd", "bryggvärd", "none"},
              {"inträde", "utträde", "none"},
              {"inflyttade", "utflyttade", "none"},
              {"export", "import", "none"},
              {"bro", "bror", "none"},
              {"båt", "bår", "none"}},
             "sv");
}

TEST_CASE("kinship: English") {
  check_rows({{"boat", "boats", "same"},
              {"inspect", "inspection", "form"},
              {"renovate", "renovation", "form"},
              {"woman", "women", "same"},
              {"child", "children", "same"},
              {"boathouse", "house", "last part"},
              {"footbridges", "bridge", "last part"},
              {"boathouse", "boat", "first part"},
              {"accommodation", "accomodation", "spelling"},
              {"import", "export", "none"},
              {"inbound", "outbound", "none"},
              {"increase", "decrease", "none"},
              {"trail", "train", "none"}},
             "en");
}

TEST_CASE("kinship: figures are themselves only") {
  check_rows({{"12", "tolv", "same"}, {"12", "13", "none"}, {"1 000", "1000", "same"}, {"2024", "20241", "none"}},
             "sv");
  check_rows({{"12", "twelve", "same"}, {"12", "120", "none"}}, "en");
}

TEST_CASE("kinship: of a compound its share counts") {
  auto share = [](std::string_view compound, std::string_view part) {
    Lexicon lexicon(language_of("sv"));
    Vocabulary vocabulary(lexicon);
    TermId whole = vocabulary.find_or_add(lexicon.find_or_add(compound));
    TermId end = vocabulary.find_or_add(lexicon.find_or_add(part));
    return affinity(Kinship::last_part, vocabulary[whole], vocabulary[end]);
  };
  CHECK(share("fjällkurs", "kurs") > share("nybörjarfortsättningskurs", "kurs"));
  CHECK(share("vinterleder", "leder") < 1000);
}

}  // namespace planctl::tests
