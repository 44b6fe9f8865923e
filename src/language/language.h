// What planctl knows of a language: what reading and comparing need (labels, connecting words, words of plans) and what
// output says. Words are folded (lower case); grammar and plan language only, never the topics that plans are about.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <span>
#include <string>
#include <string_view>

namespace planctl {

struct OutputPhrases;

/// Byte order; most words are told by their first byte.
inline bool comes_before(std::string_view one, std::string_view other) {
  if (one.empty() || other.empty() || one.front() == other.front()) return one < other;
  return static_cast<unsigned char>(one.front()) < static_cast<unsigned char>(other.front());
}

/// The same for words that are not empty.
inline bool is_same_text(std::string_view one, std::string_view other) {
  return one.size() == other.size() && one.back() == other.back() && one == other;
}

/// Words in byte order. A word that is looked up is in most lists not; its length and its ends tell that at once.
class Words : public std::span<const std::string_view> {
 public:
  constexpr Words() = default;
  constexpr Words(std::span<const std::string_view> words) : span(words) {
    for (std::string_view word : words) {
      marks_[slot(word) / 64] |= std::uint64_t{1} << slot(word) % 64;
      starts_[start(word) / 64] |= std::uint64_t{1} << start(word) % 64;
      sizes_ |= size_mark(word.size());
      ++behind_letter_[letter(word.front())];
      if (word.size() >= shortest_end) ends_[end_slot(word) / 64] |= std::uint64_t{1} << end_slot(word) % 64;
    }
    for (std::size_t i = 1; i < behind_letter_.size(); ++i)
      behind_letter_[i] = static_cast<std::uint16_t>(behind_letter_[i] + behind_letter_[i - 1]);
  }
  template <std::size_t size>
  constexpr Words(const std::array<std::string_view, size>& words) : Words(std::span<const std::string_view>(words)) {}

  /// Where a word of this size, with these letters first, in the middle and last, is looked for, the same in all lists.
  static constexpr std::size_t slot(std::size_t size, unsigned char first, unsigned char middle, unsigned char last) {
    return (size * 37 + first * std::size_t{11} + middle * std::size_t{213} + last * std::size_t{5}) % slots;
  }
  /// The same for a word that is not empty.
  static constexpr std::size_t slot(std::string_view word) {
    return slot(word.size(), static_cast<unsigned char>(word.front()),
                static_cast<unsigned char>(word[word.size() / 2]), static_cast<unsigned char>(word.back()));
  }
  /// Where no word of any list is: for a word that is empty.
  static constexpr std::size_t no_slot = 1024;
  /// Takes the words of another list into what may_hold, may_hold_size, may_end and may_begin_with say, and only into
  /// that.
  constexpr void add_marks(const Words& other) {
    for (std::size_t i = 0; i < marks_.size(); ++i) marks_[i] |= other.marks_[i];
    for (std::size_t i = 0; i < ends_.size(); ++i) ends_[i] |= other.ends_[i];
    for (std::size_t i = 0; i < starts_.size(); ++i) starts_[i] |= other.starts_[i];
    sizes_ |= other.sizes_;
  }
  /// False for the slots of most words that are not in the list.
  [[nodiscard]] constexpr bool may_hold(std::size_t slot) const { return (marks_[slot / 64] >> slot % 64 & 1) != 0; }

  /// False where no word of the list has so many bytes.
  [[nodiscard]] constexpr bool may_hold_size(std::size_t size) const { return (sizes_ & size_mark(size)) != 0; }

  /// False for most words of `shortest_end` bytes or more that end in no word of the list that is as long.
  [[nodiscard]] constexpr bool may_end(std::string_view word) const {
    return (ends_[end_slot(word) / 64] >> end_slot(word) % 64 & 1) != 0;
  }
  static constexpr std::size_t shortest_end = 4;

  /// The words with the same first letter; all that are before "a" count as one, and all behind "z".
  [[nodiscard]] constexpr std::span<const std::string_view> with_letter(char first) const {
    const std::size_t at = letter(first);
    const std::size_t begin = at == 0 ? 0 : behind_letter_[at - 1];
    return subspan(begin, behind_letter_[at] - begin);
  }

  /// False for most words that none of the phrases begins with.
  [[nodiscard]] constexpr bool may_begin_with(std::string_view word) const {
    return (starts_[start(word) / 64] >> start(word) % 64 & 1) != 0;
  }

 private:
  static constexpr std::size_t slots = no_slot;
  static constexpr std::size_t starts = 256;

  /// Where the first two bytes of a word or phrase are marked.
  static constexpr std::size_t start(std::string_view word) {
    auto first = static_cast<unsigned char>(word.front());
    unsigned char second = word.size() > 1 ? static_cast<unsigned char>(word[1]) : ' ';
    return (first * std::size_t{29} + second) % starts;
  }

  /// Grows with the byte.
  static constexpr std::size_t letter(char first) {
    if (first >= 'a' && first <= 'z') return static_cast<std::size_t>(first - 'a') + 1;
    return static_cast<unsigned char>(first) < 'a' ? 0 : letters - 1;
  }
  static constexpr std::size_t letters = 28;

  static constexpr std::uint64_t size_mark(std::size_t size) { return std::uint64_t{1} << (size < 63 ? size : 63); }

  /// The same of the last four bytes, the same in all lists.
  static constexpr std::size_t end_slot(std::string_view word) {
    std::size_t at = word.size() - shortest_end;
    auto byte = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(word[at + i])}; };
    return (byte(0) * 211 + byte(1) * 59 + byte(2) * 17 + byte(3)) % end_slots;
  }
  static constexpr std::size_t end_slots = 512;

  std::array<std::uint64_t, slots / 64 + 1> marks_{};  // and one for no_slot
  std::array<std::uint64_t, starts / 64> starts_{};
  std::array<std::uint64_t, end_slots / 64> ends_{};
  std::uint64_t sizes_ = 0;
  std::array<std::uint16_t, letters> behind_letter_{};  // where the words of each letter end
};

/// A number in words.
struct Numeral {
  std::string_view word;
  int value = 0;
};

enum class PlanWordKind : std::uint8_t { time, light, content };

/// A word of plan language: what it is, and which others say the same.
struct PlanWord {
  std::string_view word;
  PlanWordKind kind = PlanWordKind::content;
  std::uint16_t concept_id = 0;  ///< 0, or the number of the group of words for the same thing
};

/// A deed, or a noun for one, and its kind: of one kind are those that may be done to one thing and come to the same,
/// as "restaurera" and "rusta" do.
struct DeedWord {
  std::string_view word;
  std::string_view with;  ///< what stands behind it, "fram" of "ta fram"; empty for nothing
  std::uint8_t kind = 0;
};

inline constexpr std::size_t most_deed_kinds = 48;

/// A form that no ending explains, and the form that it belongs to, as lemmas; also the last part of a compound:
/// "städer", "verkstad".
struct IrregularForm {
  std::string_view form;
  std::string_view base;
  bool whole_word = false;  ///< no word that ends so is one: "won", but "swon"

  [[nodiscard]] constexpr unsigned char last_letter() const { return static_cast<unsigned char>(form.back()); }
};

/// What comparing needs to know of how goals are worded.
struct GoalGrammar {
  Words light;                    ///< direction verbs, quantifiers, the publisher itself: in half of all goals
  Words counted;                  ///< what figures count in any plan: participants, crowns; as light as those
  Words time;                     ///< time adjuncts: a goal stays the same when its time changes
  Words measures;                 ///< what is behind them is measured: "antalet stugvärdar"
  Words shares;                   ///< a part of a whole, also as the last part of a compound: "andelen", "svarsgraden"
  Words relatives;                ///< right behind what is measured, say more of it: "antalet gäster som klagar"
  Words tails;                    ///< what is behind them says how or why: "genom", "exempelvis"
  Words places;                   ///< where it is done stands behind them, and rarely what: "i", "vid"
  Words before_verbs;             ///< a verb stands behind them: "ska", "att"
  Words subjects;                 ///< and right behind these, whatever its ending: "vi siktar"
  Words verb_endings;             ///< of such a verb; none: any word may be one
  Words perfects;                 ///< "har": with what ends in one of `supines`, done already
  Words supines;                  ///< "samlat", "prövat"
  Words preterites;               ///< verbs that tell what was, and are no participles: "var", "blev"
  Words preterite_endings;        ///< of others, wherever they stand: "byggdes"
  Words told_endings;             ///< of others right behind one of `subjects`: "vi målade"
  Words determiners;              ///< what they stand behind at the beginning is a verb: "Mend the"; none: endings do
  Words noun_endings;             ///< of nouns that end like one: "stugorna"
  Words deed_endings;             ///< of nouns that are verbs in disguise: "insamling av"
  Words objects;                  ///< between such a noun and what is done something to: "av"
  Words suffixes;                 ///< inflection
  Words own_s;                    ///< endings whose s is neither genitive nor plural: "kurs", "hus"
  Words prefixes;                 ///< begin words that have nothing else in common: "under", "över"
  Words agents;                   ///< stems of words for who does it that are other words too: "ledare" is no "led"
  std::string_view agent_ending;  ///< what those keep: "ledare" → "ledar"
  std::span<const IrregularForm> irregular_forms;  ///< by their last letters
  Words derivations;                               ///< what makes another word of the same stem: "markera", "markering"
  std::span<const PlanWord> plan_words;            ///< of `time`, `light`, `counted` and of concepts, in byte order
  std::span<const DeedWord> deeds;                 ///< by word
  std::span<const Numeral> numerals;
};

/// What a word or phrase says about what a goal promises.
enum class CueKind : std::uint8_t {
  rising,       ///< more of it: "öka", "fler"
  falling,      ///< less of it
  binding,      ///< modal verbs that promise
  advisory,     ///< modal verbs that recommend: "bör"
  loose,        ///< modal verbs that only wish or allow
  ability,      ///< "ska kunna" promises as much as "kan"
  subordinate,  ///< opens a clause whose modal verb is not the goal's: "som", "att"
  negation,     ///< "inte", "aldrig", "ingen"
  lack,         ///< "utan": negates what follows, but not behind a negation: "inte hyra utan köpa"
  restriction,  ///< behind a negation, takes it back: "inte bara"
  hedge,        ///< takes something off any promise: "om möjligt", "sträva efter"
  universal,    ///< quantifiers that leave nobody out
  partial,      ///< quantifiers that do
  least,        ///< before a figure that may be exceeded
  most,         ///< before a figure that may be undercut
  about,        ///< before a figure that may be missed
  goal,         ///< before the figure that a change ends at: "till"; or alone, "nå"
  amount,       ///< before the figure that a change is: "med"
  condition,    ///< before a figure that is no target: "under 30 år", "från 10"
  deadline,     ///< before the time when it is done: "senast"; only before a date when it is a `time` too
  within,       ///< before the time that it may take
  time,         ///< a deadline only where a date or a year follows: "under 2025"
  comparison,   ///< behind a year that is no deadline: "2025 jämfört med 2024"
  responsible,  ///< what makes any word in front an owner: "ansvarar för"
  multiplier,   ///< says by how much without a figure: "halvera"
  vague_time,   ///< a time adjunct, however vague
  numeral,      ///< a number in words
  month,
  span,      ///< of time: "veckor"
  multiple,  ///< behind a figure: "miljoner"
  percent,   ///< behind a figure
  article,   ///< may mean one
};

struct Cue {
  std::string_view phrase;  ///< words with single spaces
  CueKind kind = CueKind::rising;
};

/// Deeds of two sorts, of which one undoes the other: "införa", "starta"; "avskaffa", "slopa". Phrases, too.
struct Opposites {
  Words one;
  Words other;
};

/// Deeds that get less done than others with the same thing: "ta fram" and "genomföra" a plan.
struct LesserDeeds {
  Words less;
  Words more;
};

/// A deed of one of two kinds of which one promises more: "kräva", but "rekommendera". Phrases, too.
struct Rung {
  static constexpr std::uint8_t firm = 0;       ///< the ladder from "uppmuntra" to "kräva"
  static constexpr std::uint8_t ending = 1;     ///< that from "minska" to "avskaffa"
  static constexpr std::uint8_t offers = 2;     ///< the ladder from "erbjuda" to "garantera"
  static constexpr std::uint8_t full_time = 3;  ///< that from part of the time to all of it
  static constexpr std::uint8_t free = 5;       ///< that from what is paid for to what is free

  std::string_view phrase;
  std::uint8_t ladder = 0;
  bool upper = false;
};

/// What a goal promises: in which direction, how firmly, for how many, by when.
struct PromiseWords {
  Words rising;                        ///< more of it
  Words falling;                       ///< less of it
  std::span<const Cue> cues;           ///< these and all others, by phrase
  std::span<const Numeral> months;     ///< by number
  std::span<const Numeral> spans;      ///< of time, in minutes
  std::span<const Numeral> multiples;  ///< behind a figure: "miljoner"
  std::span<const Numeral> rhythms;    ///< how often, in hours, by phrase: "månadsvis", "alla dagar"
  std::span<const Numeral> rarer;      ///< before a span of time, how many of them: "varannan"
  std::span<const Numeral> ordinals;   ///< behind those: "var tionde"
  std::span<const Numeral> fractions;  ///< parts of a whole, in thousandths: "hälften"
  Words per;                           ///< between a figure and the time in which it is reached: "i", "om"
  Words owners;                        ///< who does it, where a modal verb follows; also the last part of a compound
  Words studies;                       ///< deeds that only look into another: "utreda"
  Words cessations;                    ///< before a deed that is given up: "sluta"
  std::span<const Opposites> opposites;
  std::span<const Rung> rungs;               ///< by phrase
  std::span<const Numeral> parts_of_year;    ///< by month, behind a word for a deadline: "hösten"
  Words degrees;                             ///< may stand inside a deed of several words: "sluta helt med"
  Words starts;                              ///< deeds that only begin another: "påbörja"
  Words in_advance;                          ///< behind a time that somebody is told something before: "i förväg"
  Words lasting_ones;                        ///< what goes on without an end: "permanent", "tills vidare"
  Words betweens;                            ///< before two figures that are a range: "mellan 10 och 15"
  Words older;                               ///< before an age from which on someone is meant: "över 65 år"
  Words younger;                             ///< before one up to which: "under 18 år"
  Words clocks;                              ///< before a time of day: "kl"
  Words round_the_clock;                     ///< the longest of all opening hours
  Words numeral_joins;                       ///< between two figures that are a range: "10 till 15"
  Words looks;                               ///< deeds that mend nothing either: "besiktiga", "ta fram en plan för"
  std::span<const Numeral> multiplications;  ///< by how much, in thousandths: "halvera", "fördubbla"
  Words revisions;                           ///< what is looked at in order to do it: "se över" and "revidera"
  Words persuasions;                         ///< before whoever is to do it: "få kommunen att"
  Words conditionals;                        ///< open a condition: "hvis", "förutsatt att"
  Words ifs;                                 ///< do where one of `if_verbs` follows: "om bidrag ges", "kurs om bidrag"
  Words if_verbs;
  Words whens;         ///< do where one of `allowing` follows: "när ekonomin tillåter", "när snön smälter"
  Words allowing;      ///< what money, time and authorities do
  Words soon;          ///< as early as it can be, which is no time: "så snart som möjligt"
  Words sometime;      ///< times that nobody can be held to: "under året", "så snart som möjligt"
  Words alternatives;  ///< conjunctions that leave a choice: "eller"
  Words for_whom;      ///< prepositions that limit what stands in front of them: "fönstren mot norr", besides places
  Words prices;        ///< are better the lower they are, or the higher, depending on who pays; also as last parts
  std::span<const Numeral> halves;       ///< numbers with a half, in thousandths, by phrase: "en och en halv" miljon
  Words at_once;                         ///< the shortest of all times that something may take: "samma dag"
  Words against;                         ///< deeds that fight what they are about: "motsätta sig"
  Words in_favour;                       ///< deeds that let it come, or want it: "gå med på", "kräva"
  Words endings;                         ///< deeds, and nouns for them, that end a thing: "läggs ned", "nedläggning"
  Words remainings;                      ///< deeds that keep it: "behålla", "blir kvar"
  Words beginnings;                      ///< deeds that bring it about: "anställa"
  Words exceptions;                      ///< take something out of what is promised: "utom", "med undantag för"
  Words workdays;                        ///< before days of which a week has five: "working"
  Words clauses;                         ///< open a clause with a verb of its own: "att", "that"
  Words all_year;                        ///< "året om"
  Words nobody;                          ///< negations of a noun: "ingen"; "utan" behind them negates once more
  Words holds;                           ///< "hålla": before what stays below a figure
  Words finishes;                        ///< deeds whose time is a deadline: "slutföra"
  Words losses;                          ///< of these a negative figure is as much as a positive one: "förlust"
  Words zeros;                           ///< "noll": none of what they stand before
  Words bans;                            ///< before what is not to be there: "nolltolerans mot"
  Words wholes;                          ///< of the universal quantifiers, those of one thing: "hela"
  Words opens;                           ///< beside a time of day: when something opens: "öppnar"
  Words closes;                          ///< when it closes: "stänger"
  Words untils;                          ///< before the time at which it does: "öppet till 20"
  std::span<const Numeral> named_times;  ///< times of day, in hours: "midnatt"
  Words distances;  ///< units of length, and of time too short for a span: the fewer, the better behind `near`
  Words near;       ///< "inom"
  Words for_each;   ///< before how many share one: "en ledare per åtta barn"
  Words waits;      ///< what is the better the shorter it takes: "väntetid", "stängd"
  Words being;      ///< what shall be so stands behind them: "vara", "bli"
  Words allowed;    ///< "tillåta", "tillåten"
  Words forbidden;  ///< "förbjuda", "förbjuden"
  Words apart;      ///< of those that may stand behind what is done something to: "keep it out"
  std::span<const LesserDeeds> lesser_deeds;
  Words devised;       ///< deeds that get a text or a drawing made: "ta fram"
  Words renewed;       ///< deeds that put another thing in the place of one: "byta ut"
  Words unchanged;     ///< "oförändrad"
  Words both;          ///< all of two
  Words particles;     ///< behind a verb, what a noun made of both begins with: "hyra ut", "uthyrning"
  Words origin_words;  ///< before the figure that a change starts at: "från"
  Words couple;        ///< two, or about as many: "ett par"
  Words rough;         ///< numerals that may be missed: "tjugotal"
  Words as_many;       ///< neither more nor fewer: "lika många"
  Words occasions;     ///< what a figure counts that says how often: "fyra nummer"
  Words wishes;        ///< behind a relative, leave it to those who are meant: "medlemmar som vill"
  Words watches;       ///< deeds that take no side: "följa frågan om"
  Words versus;        ///< before what something is meant to end: "nolltolerans mot"
  Words pronouns;      ///< subjects of a clause: "innan de reser"
  Words preparing;     ///< deeds, and nouns for them, that are part of the deed joined to them: "planera och hålla"
  Words finds_out;     ///< deeds that find something out by trying or checking it: "testa"
  Words means;         ///< before what something is reached by: "genom att"
  Words people;        ///< whom a figure counts; also as last parts: "unga"
  Words gives;         ///< deeds that hand something over, so that a sum is what is given: "dela ut"
  Words short_units;   ///< units that are other words elsewhere: "ha"
  Words ages;          ///< before an age: "i åldern"
  Words unless;        ///< what is denied is done under this condition: "utan att", "förrän"
  Words abstains;      ///< deeds that only do without another: "avstå", "stanna hemma"
  Words free_from;     ///< before what is not there: "fri från"
  Words free_endings;  ///< behind it, as the last part of a word: "rökfri"
};

struct Language {
  std::string_view code;    ///< ISO 639: "sv", "en"
  Words goal_nouns;         ///< a label made of these (and label_fillers) opens a goal list
  Words goal_phrases;       ///< labels of goals that hold no goal noun: "önskat läge"
  Words label_fillers;      ///< may stand beside a goal noun in a label: "våra", "för", "under"
  Words other_labels;       ///< open lists that are no goals: activities, indicators
  Words back_references;    ///< begin a sentence that says more of the one before: "detta"
  Words title_keys;         ///< before the title of a document in its metadata: "titel"
  Words background_titles;  ///< headings of front and back matter: their lists are no goals
  Words also_areas;         ///< headings of front or back matter, or of an area among others: "uppföljning", "mission"
  Words follow_ups;         ///< what is done with a plan, and what it names: "följs upp", "tabell", besides its nouns
  Words validities;         ///< of a heading whose goals, though old, are kept: "gäller"
  Words surroundings;       ///< headings of background, or of an area where goals stand below: "omvärld"
  Words reader_conditions;  ///< two words that address the reader, as advice does: "om du", "if you"
  Words topics;             ///< of these and other labels: may head goals, too, where what stands below promises
  Words contents_titles;    ///< headings of a table of contents
  Words item_nouns;         ///< name a goal: "Mål 2", "Delmål 1.1"
  Words plan_nouns;         ///< what a plan calls itself; also the last part of a compound
  Words draft_words;        ///< of a title or a file name: not decided yet
  Words final_words;        ///< of a title or a file name: decided
  Words conjunctions;       ///< after a suspended hyphen: "arbets- och"
  Words unsuspended;        ///< words that end like a conjunction: "gemen-" + "samt"
  Words connectors;         ///< a line that ends in one of these is not finished
  Words open_endings;       ///< the last word before the colon of a sentence that its list completes
  Words modals;             ///< near the end of a sentence that its list completes: "ska avdelningen:"
  Words further;            ///< a lead-in that starts with one of these opens a list apart: "Andra frågor …:"
  Words completed;          ///< the last word of a row that its list completes, also without a colon
  Words infinitives;        ///< before an infinitive: "att", "to"
  Words plain_verbs;        ///< infinitives that goals begin with and that no ending tells: "få", "build"
  Words subordinates;       ///< the cues of this name: open a clause whose modal verb is not the goal's
  Words whats;              ///< ask what is to be reached, on a project's sheet: "Vad:"
  Words other_questions;    ///< ask anything else there: "Varför:", "Hur:"
  Words question_nouns;     ///< "frågor", above a list of them
  Words rule_nouns;         ///< what a document of rules calls itself; also the last part of a compound, or two words
  Words report_nouns;       ///< what a document calls itself that tells of a year gone by; likewise, or two words
  Words meeting_nouns;      ///< what a document calls itself that tells of a meeting; also the last part of a compound
  Words past_words;         ///< of a heading above what is done already: "förra året", "gjorde"; one word or two
  Words denials;            ///< of a heading above what is not to be done: "inte", "cannot"
  Words for_years;          ///< before the year that a plan is for: "gäller 2026"
  Words approvals;          ///< say who took a plan and when: "antagen", "uppdaterad"
  Words activities;         ///< name lists of what is done for the goals
  Words ways;               ///< those of the activities that say how, not what: "metod"
  Words other_lists;        ///< name lists of anything else, wherever in a title they stand: "nyckeltal", "närvarande"
  Words dating;             ///< months, and other words before a year that is not the plan's: "since 2019"
  Words baselines;          ///< before a year that something is measured from: "than 2019", "compared with 2019"
  Words function_words;     ///< carry no content
  Words indefinites;        ///< articles: no label begins with one
  Words one_letter_words;   ///< words of one letter: never leaked bullets
  Words glued_conjunctions;  ///< no other long word ends in these: "utbildningsoch" lost its hyphen
  Words kept_prefixes;       ///< keep their hyphen before any word: "icke-", "self-"
  Words kept_endings;        ///< keep it behind any word: "-in" of "drop-in"
  Words offices;             ///< of a person in an organisation: "kassör"; also the last part of a compound
  Words furniture_labels;    ///< what a web page adds, before a colon or a date
  Words mail_labels;         ///< header lines of a message, right before a colon
  Words furniture_lines;     ///< what a web page adds, alone on a line
  Words cookie_words;        ///< what a web page tells of, not a plan
  Words page_ends;           ///< of a blog, alone on a line: nothing of its text stands below
  Words page_words;          ///< before a page number
  Words page_joins;          ///< between a page number and the total
  Words frequent;            ///< tell the language: at most 4 bytes, frequent, and in no other language here
  GoalGrammar grammar;
  PromiseWords promise;
  const OutputPhrases& output;
};

/// The lists that are looked up in all languages at once; see in_any.
inline constexpr Words Language::*word_lists[] = {&Language::goal_nouns,
                                                  &Language::goal_phrases,
                                                  &Language::label_fillers,
                                                  &Language::other_labels,
                                                  &Language::back_references,
                                                  &Language::title_keys,
                                                  &Language::background_titles,
                                                  &Language::also_areas,
                                                  &Language::follow_ups,
                                                  &Language::validities,
                                                  &Language::surroundings,
                                                  &Language::reader_conditions,
                                                  &Language::topics,
                                                  &Language::contents_titles,
                                                  &Language::item_nouns,
                                                  &Language::plan_nouns,
                                                  &Language::draft_words,
                                                  &Language::final_words,
                                                  &Language::conjunctions,
                                                  &Language::unsuspended,
                                                  &Language::connectors,
                                                  &Language::open_endings,
                                                  &Language::modals,
                                                  &Language::further,
                                                  &Language::completed,
                                                  &Language::infinitives,
                                                  &Language::whats,
                                                  &Language::subordinates,
                                                  &Language::other_questions,
                                                  &Language::question_nouns,
                                                  &Language::rule_nouns,
                                                  &Language::report_nouns,
                                                  &Language::plain_verbs,
                                                  &Language::meeting_nouns,
                                                  &Language::past_words,
                                                  &Language::denials,
                                                  &Language::for_years,
                                                  &Language::approvals,
                                                  &Language::activities,
                                                  &Language::ways,
                                                  &Language::other_lists,
                                                  &Language::dating,
                                                  &Language::baselines,
                                                  &Language::function_words,
                                                  &Language::indefinites,
                                                  &Language::one_letter_words,
                                                  &Language::glued_conjunctions,
                                                  &Language::kept_prefixes,
                                                  &Language::kept_endings,
                                                  &Language::offices,
                                                  &Language::furniture_labels,
                                                  &Language::mail_labels,
                                                  &Language::furniture_lines,
                                                  &Language::cookie_words,
                                                  &Language::page_ends,
                                                  &Language::page_words,
                                                  &Language::page_joins,
                                                  &Language::frequent};
static_assert(sizeof(Language) == sizeof(std::string_view) + std::size(word_lists) * sizeof(Words) +
                                      sizeof(GoalGrammar) + sizeof(PromiseWords) + sizeof(const OutputPhrases*));

using LanguageRef = std::reference_wrapper<const Language>;

/// All languages: the table.
std::span<const LanguageRef> languages();

/// Those of all languages, in the order of the table.
std::string language_codes(std::string_view separator);

/// "auto|sv|en|nb": what may be asked for as the language of the output.
std::string language_choices();

/// Null where no language has this code.
const Language* find_language(std::string_view code);

/// The language with this code, or the first.
const Language& language_of(std::string_view code);

/// A word (folded) and where it is looked for, which is told once for several lists.
struct SoughtWord {
  SoughtWord(std::string_view word) : text(word), slot(word.empty() ? Words::no_slot : Words::slot(word)) {}
  SoughtWord(const std::string& word) : SoughtWord(std::string_view(word)) {}
  SoughtWord(const char* word) : SoughtWord(std::string_view(word)) {}

  std::string_view text;
  std::size_t slot;
};

/// Is a word that the marks do not rule out one of `words`?
bool holds(const Words& words, std::string_view word);

/// True when `word` is one of `words`.
inline bool contains(const Words& words, const SoughtWord& word) {
  return words.may_hold(word.slot) && holds(words, word.text);
}

/// What may_hold and its like say of the lists of all languages together: a word that is in none of them costs the
/// same, however many languages there are.
Language make_marks();
inline const Language& marks() {
  static const Language all = make_marks();
  return all;
}

/// Is a word that the marks do not rule out in `member` of any language?
bool any_contains(Words Language::*member, const SoughtWord& word);

/// True when `word` is in `member` of any language.
inline bool in_any(Words Language::*member, const SoughtWord& word) {
  return (marks().*member).may_hold(word.slot) && any_contains(member, word);
}
bool in_any(Words GoalGrammar::*member, std::string_view word);

using WordLists = std::initializer_list<Words Language::*>;

/// The same of any of several lists.
inline bool in_any(WordLists members, const SoughtWord& word) {
  return std::any_of(members.begin(), members.end(), [&](auto member) { return in_any(member, word); });
}

/// False for most words that no phrase in the lists of any language begins with.
bool may_begin_in_any(WordLists members, std::string_view word);

/// The same as below, of a word that the marks do not rule out.
bool any_ends(Words Language::*member, std::string_view word, std::size_t before);

/// Is what ends the word, behind `before` bytes at least, a word of `Words::shortest_end` bytes or more in `member` of
/// any language?
inline bool ends_in_any(Words Language::*member, std::string_view word, std::size_t before) {
  return word.size() >= before + Words::shortest_end && (marks().*member).may_end(word) &&
         any_ends(member, word, before);
}

/// The same for text that is not folded: most that is in no list is not folded to find that out.
bool in_any_folded(Words Language::*member, std::string_view text);
bool in_any_folded(WordLists members, std::string_view text);

/// Is the word (folded) a month's name in any language?
bool is_month(std::string_view word);

/// Is it, alone, a cue of one of these kinds in any language?
bool is_cue(std::initializer_list<CueKind> kinds, std::string_view word);

/// The code of the language that most frequent words of the text belong to.
std::string_view detect_language(std::string_view text);

}  // namespace planctl
