#include "render/phrases.h"

#include <fmt/format.h>

namespace planctl {
namespace {

constexpr Phrases swedish_phrases{"före",
                                  "efter",
                                  {"mål", "mål"},
                                  {"område", "områden"},
                                  {{{"oförändrat", "oförändrade"},
                                    {"förnyat", "förnyade"},
                                    {"omformulerat", "omformulerade"},
                                    {"delat", "delade"},
                                    {"sammanslaget", "sammanslagna"},
                                    {"tillkommet", "tillkomna"},
                                    {"struket", "strukna"}}},
                                  {"", "försvagat", "skärpt", "omvänt"},
                                  {"flyttat", "flyttade"},
                                  {"ändrat måltal", "ändrade måltal"},
                                  {"försvagat", "försvagade"},
                                  {"skärpt", "skärpta"},
                                  {"oförändrat mål", "oförändrade mål"},
                                  "flyttat från",
                                  "nytt område",
                                  "struket område",
                                  "osäkert par",
                                  "rad"};

constexpr Phrases english_phrases{"before",
                                  "after",
                                  {"goal", "goals"},
                                  {"area", "areas"},
                                  {{{"unchanged", "unchanged"},
                                    {"renewed", "renewed"},
                                    {"reworded", "reworded"},
                                    {"split", "split"},
                                    {"merged", "merged"},
                                    {"added", "added"},
                                    {"dropped", "dropped"}}},
                                  {"", "weakened", "strengthened", "reversed"},
                                  {"moved", "moved"},
                                  {"number change", "number changes"},
                                  {"weakened", "weakened"},
                                  {"strengthened", "strengthened"},
                                  {"unchanged goal", "unchanged goals"},
                                  "moved from",
                                  "new area",
                                  "dropped area",
                                  "uncertain pair",
                                  "line"};

}  // namespace

const Phrases& phrases_of(std::string_view asked, std::string_view own) {
  return (asked == "auto" ? own : asked) == "sv" ? swedish_phrases : english_phrases;
}

std::string counted(std::size_t count, const Counted& word) { return fmt::format("{} {}", count, word.of(count)); }

}  // namespace planctl
