#include "render/history_phrases.h"

namespace planctl {
namespace {

constexpr HistoryPhrases swedish_history{
    "Målens historia",
    {"mål", "mål"},
    {"plan", "planer"},
    "{} genom {}",
    {"i alla planer", "i alla planer"},
    {{{"finns kvar", "finns kvar"}, {"struket", "strukna"}, {"delat", "delade"}, {"sammanslaget", "sammanslagna"}}},
    {"återkommet", "återkomna"},
    {"omformulerat", "omformulerade"},
    {"tillkommet", "oförändrat", "förnyat", "omformulerat", "återkommet"},
    "saknas",
    "struket",
    "ur andra mål",
    "vidare i andra mål",
    {"", "delat ur {}", "sammanslaget av {}"},
    {"finns kvar", "struket efter {}", "delat i {}", "sammanslaget till {}"},
    "hör till {}",
    "flyttat",
    "i {} av {}",
    "Mål",
    "Inget mål har något måltal.",
    "och",
};

constexpr HistoryPhrases english_history{
    "History of the goals",
    {"goal", "goals"},
    {"plan", "plans"},
    "{} through {}",
    {"in all plans", "in all plans"},
    {{{"standing", "standing"}, {"dropped", "dropped"}, {"split", "split"}, {"merged", "merged"}}},
    {"returned", "returned"},
    {"reworded", "reworded"},
    {"added", "unchanged", "renewed", "reworded", "returned"},
    "missing",
    "dropped",
    "from other goals",
    "went on in other goals",
    {"", "split from {}", "merged from {}"},
    {"standing", "dropped after {}", "split into {}", "merged into {}"},
    "belongs to {}",
    "moved",
    "in {} of {}",
    "Goal",
    "No goal names a figure.",
    "and",
};

}  // namespace

const HistoryPhrases& history_phrases_of(std::string_view asked, std::string_view own) {
  return (asked == "auto" ? own : asked) == "sv" ? swedish_history : english_history;
}

}  // namespace planctl
