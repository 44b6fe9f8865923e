#include "compare/points.h"

namespace planctl {
namespace {

constexpr std::array<WeightRow, static_cast<std::size_t>(Weight::last)> table{{
    {Weight::time_word, 50, 1000, "a word of time, of a middling word's weight", "\"senast\", \"i mars\""},
    {Weight::light_word, 250, 1000, "a word that half of all goals have", "\"öka\", \"alla\""},
    {Weight::figure, 200, 1000, "a figure", "\"15 procent\", \"15\""},
    {Weight::action, 55, 100, "percent of its weight: what is done", "\"röja stigen\""},
    {Weight::focus, 160, 100, "percent of its weight: what the goal is about", "\"antalet stugor\""},
    {Weight::same_word, 1000, 1000, "one lemma", "\"stuga\", \"stugorna\""},
    {Weight::same_stem, 950, 0, "two words of one stem", "\"märka\", \"märkning\""},
    {Weight::same_concept, 850, 0, "plan language for the same thing", "\"ordna\", \"arrangera\""},
    {Weight::near_spelling, 900, 0, "one letter more, less or another", "\"webbplats\", \"webplats\""},
    {Weight::last_part, 750, 0, "the last part of a compound", "\"ledarkurs\", \"kurs\""},
    {Weight::first_part, 600, 0, "the first part of one", "\"ledarkurs\", \"ledare\""},
    {Weight::shared_part, 300, 0, "two compounds with a part in common", "\"ledarkurs\", \"ledarskap\""},
    {Weight::replaced, 300, 0, "percent of its weight: a thing in the place of another",
     "\"en ny bro\", \"en ny spång\""},
    {Weight::pure_exchange, 150, 100, "percent of that: nothing else differs",
     "\"kurs i ekonomi\", \"kurs i juridik\""},
    {Weight::displaced, 80, 0, "percent of its weight: both lack something, in different places",
     "\"bron lagas\", \"laga räcket på bron\""},
    {Weight::other_action, 160, 0, "percent of its weight: a verb in the place of another",
     "\"laga bron\", \"måla bron\""},
    {Weight::related_action, 40, 160, "percent of its weight: a verb that undoes the other, or is a step below it",
     "\"anställa en vakt\", \"dra in vakttjänsten\""},
    {Weight::extra, 35, 0, "percent of its weight: what only one has", "\"laga bron\", \"laga bron och vägen dit\""},
    {Weight::same_beginning, 80, 0, "percent: one sentence that ends in another thing",
     "\"Utbilda ledare i ekonomi\", \"Utbilda ledare i juridik\""},
    {Weight::other_deed, 85, 0, "percent: two deeds on one thing that several words name",
     "\"Rita den nya bron\", \"Måla den nya bron\""},
    {Weight::other_deed_alone, 90, 0, "percent: two deeds on one thing", "\"Köpa en ugn\", \"Laga ugnen\""},
    {Weight::aside, 55, 0, "percent: what one speaks of is only what the other has to do with",
     "\"Ge ut en karta över hamnar\", \"Öppna nya hamnar\""},
    {Weight::much_added, 15, 0, "percent: one has several things more",
     "\"Beredskap\", \"Skriva en bok om beredskap\""},
    {Weight::own_deed, 45, 0, "percent: and a deed of its own",
     "\"Fler medlemmar\", \"Redovisa ekonomin för medlemmarna\""},
    {Weight::name, 45, 0, "percent: what is shared is a name", "\"Sälja Villa Ro\", \"Laga rören i Villa Ro\""},
    {Weight::one_thing, 18, 0, "percent: one thing is shared, and each says several others",
     "\"Laga bron till ön\", \"Mäta hur många som går över bron\""},
    {Weight::much_besides, 16, 0, "percent: two things are shared, and each says several others",
     "\"Kurs för ledare om lek\", \"Fler ledare i kursens styrgrupp\""},
    {Weight::price, 500, 500, "what a pair must score", "a goal dropped and one added"},
    {Weight::same_area, 25, 0, "both stand in one area", "\"Stugor\", \"Stugor\""},
    {Weight::certain, 540, 500, "what a pair must score to be certain", "little more than the price"},
    {Weight::certain_margin, 80, 0, "and by how much more than any other pair of either",
     "\"Öppna stugan\", with two that close"},
    {Weight::sure_of_much, 640, 540, "certain from here on where two things in two places are shared",
     "\"Kräva att cyklister bär hjälm\", \"Cyklister ska ha hjälm på sig\""},
    {Weight::sure_of_added, 700, 540, "where one only adds something", "\"Måla bron\", \"Måla bron röd\""},
    {Weight::sure_of_two_words, 720, 540, "where two words are shared",
     "\"Öppna badet på helger\", \"Badet ska stänga på helger\""},
    {Weight::sure_of_one_word, 850, 540, "where one word is shared", "\"Korta kön\", \"Färre i kön\""},
    {Weight::sure_of_parts, 850, 540, "what a whole and its parts must have in common for that",
     "\"Laga taket och golvet\""},
    {Weight::cover, 460, 1001, "what leftovers must have of each other", "\"Lära barn simma\", \"Simskola för barn\""},
    {Weight::cover_margin, 60, 0, "and by how much more than any other pair of either", "two goals about swimming"},
    {Weight::one_deed, 270, 0, "on top of that where no deed of one speaks against the other's",
     "\"Lära barn simma\", \"Ge barn en plats i simskolan\""},
    {Weight::other_form, 310, 0, "the same where one says what is done and the other what shall be",
     "\"Bygga ramper till alla stugor\", \"Varje stuga ska gå att nå med rullstol\""},
    {Weight::other_area, 60, 0, "off that, in different areas", "\"Ungdom\", \"Vuxna\""},
    {Weight::within, 600, 0, "of a part that must stand in the whole", "\"Laga taket\" of \"Laga taket och golvet\""},
    {Weight::claim, 120, 0, "of the whole that each part must have alone", "\"taket\", \"golvet\""},
    {Weight::mark, 1000, 0, "of a middling word, for leftovers: a figure or a time that only they have",
     "\"före klockan 7\", \"före klockan sju\""},
}};

static_assert([] {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table[i].weight != static_cast<Weight>(i)) return false;
  }
  return true;
}());

}  // namespace

constinit const std::array<WeightRow, static_cast<std::size_t>(Weight::last)> weight_rows = table;

}  // namespace planctl
