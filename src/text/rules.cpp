// Every rule there is: the one place that says how bad a finding is and what to do about it.
#include <algorithm>
#include <array>
#include <stdexcept>

#include "messages/say.h"
#include "planctl/diagnostic.h"

namespace planctl {
namespace {

constexpr std::array<Rule, 25> all{{
    {"damaged-extraction", RuleScope::line, Severity::warning,
     "A word at a line end lost a hyphen: the extractor deleted the hyphens at line ends.",
     "give planctl the PDF itself, or extract the text again with pdftotext -layout, which keeps hyphens and columns"},
    {"damaged-file", RuleScope::document, Severity::warning,
     "The extractor found faults in the file, and may have lost text.",
     "get the file again from where it came from, or print it to a new PDF; compare what was read with the document"},
    {"damaged-text", RuleScope::line, Severity::warning, "Characters stand for others that were lost on the way here.",
     "extract the text again, or save the document as UTF-8 from where it was written"},
    {"doubled-bullet", RuleScope::line, Severity::note, "The bullet is printed more than once, for its shadow.",
     "nothing to do; the extractor printed the bullet's shadow too"},
    {"duplicate-goal", RuleScope::line, Severity::warning,
     "The plan has the same goal twice, but for case and punctuation.", "keep one of the two"},
    {"duplicate-plan", RuleScope::folder, Severity::warning,
     "Two documents have a plan of the same series for the same year.",
     "keep one of the two, or give them titles that tell them apart"},
    {"empty-area", RuleScope::line, Severity::warning, "A goal label has nothing below it.",
     "add the goals, or take the label out"},
    {"figure-without-unit", RuleScope::line, Severity::note, "The figure that a goal is to reach has no unit.",
     "say what is counted, such as '15 procent' or '15 members'"},
    {"index-mismatch", RuleScope::line, Severity::warning, "The index of the areas and their headings differ.",
     "make the two the same; the headings were used"},
    {"leaked-dingbat", RuleScope::line, Severity::note, "A letter or digit stands for a bullet.",
     "nothing to do, unless it was one; the extractor did not know the bullet's font"},
    {"long-mark-run", RuleScope::line, Severity::warning,
     "More combining marks stand in a row than any writing system has.", "extract the text again"},
    {"lost-hyphen", RuleScope::line, Severity::note,
     "Two lines were joined inside a word although no hyphen stands there.",
     "check the word; the extractor dropped a soft hyphen"},
    {"missing-year", RuleScope::folder, Severity::warning,
     "A series has no plan for a year between two that it has plans for.",
     "add the document; where there was no plan, suppress the finding with that reason"},
    {"no-goals", RuleScope::document, Severity::error, "No goals were found.",
     "see what was read with 'planctl show --stage blocks'; put a label such as 'Mål' above the list"},
    {"no-year", RuleScope::document, Severity::warning, "Nothing tells the year of the plan.",
     "put the year in the title or the file name, or set it in the configuration"},
    {"odd-count", RuleScope::line, Severity::warning, "The numbers of a list of goals skip, repeat or go back.",
     "look whether a row was lost or two lists are one; see 'planctl show --stage outline'"},
    {"odd-goal", RuleScope::line, Severity::warning,
     "A goal is a number or letter alone, or holds the bullet of another.",
     "look whether two goals were joined, or a row of something else was taken for one"},
    {"odd-title", RuleScope::line, Severity::warning,
     "What names goals is more than a sentence, or names goals in two places.",
     "look whether the goals stand under the right title; see 'planctl show --stage outline'"},
    {"stale-year", RuleScope::line, Severity::warning, "A goal speaks of a year before the plan's and of no later one.",
     "check whether the goal was carried over without its year"},
    {"undecodable-bytes", RuleScope::line, Severity::warning,
     "Bytes that the encoding has no meaning for were replaced.",
     "name the encoding with --encoding, or save the document as UTF-8"},
    {"unread-list", RuleScope::line, Severity::warning, "A list is neither goals nor anything that the document names.",
     "put a label such as 'Mål' above it if it holds goals; see 'planctl show --stage outline'"},
    {"unreadable-document", RuleScope::document, Severity::error, "The document could not be read.",
     "mend it, or take it out of the folder"},
    {"unsure-reading", RuleScope::line, Severity::warning, "How the lines were read could as well be otherwise.",
     "look at both; 'planctl explain PATH:LINE' tells what speaks for each, and how to settle it"},
    {"unused-reading", RuleScope::document, Severity::warning,
     "The configuration settles the reading of a line that is not there.",
     "take the [[reading]] out, or mend its line or text"},
    {"unused-suppression", RuleScope::line, Severity::warning,
     "The configuration suppresses a finding that is not there.", "take the suppression out, or mend its text"},
}};

constexpr bool comes_before(const Rule& rule, std::string_view id) { return rule.id < id; }

}  // namespace

std::span<const Rule> rules() { return all; }

const Rule* find_rule(std::string_view id) {
  const auto* found = std::lower_bound(all.begin(), all.end(), id, comes_before);
  return found == all.end() || found->id != id ? nullptr : found;
}

Diagnostic diagnose(std::string_view rule, std::uint32_t line, std::uint32_t column, std::string message) {
  const Rule* found = find_rule(rule);
  if (found == nullptr) throw std::logic_error("no rule has the id " + std::string(rule));
  return {std::string(rule), found->severity, line, column, std::move(message), std::string(translated(found->remedy))};
}

}  // namespace planctl
