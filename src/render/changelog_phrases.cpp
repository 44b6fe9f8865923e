#include "render/changelog_phrases.h"

namespace planctl {
namespace {

constexpr ChangelogPhrases swedish{
    "{}: vad som har ändrats sedan {}",
    "{} jämfört med {}.",
    "Planen har {}, mot {} i den förra.",
    "Planen har {}, lika många som den förra.",
    "Av dem är {}.",
    "Inget mål har ändrats.",
    {"mål har strukits.", "mål har strukits."},
    "~~Överstruken text~~ är borttagen och **fet text** är ny.",
    {"Nytt område: {}.", "Nya områden: {}."},
    {"Ett område finns inte kvar: {}.", "Områden som inte finns kvar: {}."},
    {"Ett område har fått nytt namn: {}.", "Områden har fått nya namn: {}."},
    "”{}” heter nu ”{}”",
    {{{"", "", {"oförändrat", "oförändrade"}},
      {"Nya mål", "", {"nytt", "nya"}},
      {"Strukna mål", "", {"struket", "strukna"}},
      {"Skärpta mål", "Ordalydelsen lovar mer än förut.", {"skärpt", "skärpta"}},
      {"Försvagade mål", "Ordalydelsen lovar mindre än förut.", {"försvagat", "försvagade"}},
      {"Omvända mål", "Målen pekar nu åt motsatt håll.", {"omvänt", "omvända"}},
      {"Omformulerade mål", "", {"omformulerat", "omformulerade"}},
      {"Delade mål", "", {"del av ett delat mål", "delar av delade mål"}},
      {"Sammanslagna mål", "", {"sammanslaget", "sammanslagna"}},
      {"Flyttade mål", "Målen är oförändrade men står under ett annat område.", {"flyttat", "flyttade"}},
      {"Förnyade mål", "Målen är desamma som förut, med nya årtal.", {"förnyat", "förnyade"}}}},
    "tidigare under {}",
    "hör till målet: {}",
    "troligen samma mål",
    "har blivit",
    "ersätter",
    "Det här är den första planen. Den har {} i {}:",
    "Utan rubrik",
    "och",
    {"mål", "mål"},
    {"område", "områden"}};

constexpr ChangelogPhrases english{
    "{}: what has changed since {}",
    "{} compared with {}.",
    "The plan has {}; the one before it had {}.",
    "The plan has {}, as many as the one before it.",
    "Of these, {}.",
    "No goal has changed.",
    {"goal was dropped.", "goals were dropped."},
    "~~Struck text~~ was removed and **bold text** is new.",
    {"New area: {}.", "New areas: {}."},
    {"One area is no longer there: {}.", "Areas that are no longer there: {}."},
    {"One area has a new name: {}.", "Areas have new names: {}."},
    "“{}” is now “{}”",
    {{{"", "", {"is unchanged", "are unchanged"}},
      {"New goals", "", {"is new", "are new"}},
      {"Dropped goals", "", {"is dropped", "are dropped"}},
      {"Strengthened goals", "The wording promises more than before.", {"is strengthened", "are strengthened"}},
      {"Weakened goals", "The wording promises less than before.", {"is weakened", "are weakened"}},
      {"Reversed goals", "The goals now point the other way.", {"is reversed", "are reversed"}},
      {"Reworded goals", "", {"is reworded", "are reworded"}},
      {"Split goals", "", {"is part of a split goal", "are parts of split goals"}},
      {"Merged goals", "", {"is merged", "are merged"}},
      {"Moved goals", "The goals are unchanged but stand under another area.", {"is moved", "are moved"}},
      {"Renewed goals", "The goals are the same as before, with new years.", {"is renewed", "are renewed"}}}},
    "formerly under {}",
    "belongs to the goal: {}",
    "probably the same goal",
    "has become",
    "replaces",
    "This is the first plan. It has {} in {}:",
    "Without a title",
    "and",
    {"goal", "goals"},
    {"area", "areas"}};

}  // namespace

const ChangelogPhrases& changelog_phrases_of(std::string_view asked, std::string_view own) {
  return (asked == "auto" ? own : asked) == "sv" ? swedish : english;
}

}  // namespace planctl
