// Outline, goal evidence: what stands around a list and says whether it holds goals.
#pragma once

#include <cstddef>
#include <vector>

#include "read/outline/candidates.h"

namespace planctl {

/// Right below the label, or below the row that the list completes and that stands right below it.
///     Mål
///     Klubben arbetar för medlemmarna genom att:
///     • hålla stugan öppen
bool is_under_goal_label(const OutlineRows& rows, const List& list);

bool is_in_front_matter(const OutlineRows& rows, const List& list, const ListWording& wording);

/// "Mål", "Frågor vi ska driva", right above questions: what they ask is what is to be reached.
bool promises_answers(const OutlineRows& rows, const List& list);

/// A list with a goal label, or below a rule that leads to it, comes next, and nothing that could head it stands
/// between.
bool is_before_labelled(const OutlineRows& rows, const std::vector<List>& lists, std::size_t list);

/// A label that is none of goals, behind a list that has one, and nothing that could head another area between:
///     Mål
///     • Klubben skal have 250 medlemmer
///     Sådan gør vi
///     • Vi holder åbent hus
bool is_under_second_label(const OutlineRows& rows, const std::vector<List>& lists, std::size_t list);

/// "We employ:" above rows that only count what there is, where several goal labels stand above goals:
///     We employ:
///     • 30 wardens
///     We will:
///     • Mend the paths
bool leads_to_facts(const OutlineRows& rows, const List& list, const ListHabits& habits, const ListWording& wording);

/// "5. Planer för 2031" in the report of 2030: what is planned, in a section of its own. Minutes decide "att …".
bool is_of_coming_year(const OutlineRows& rows, const List& list, const ListWording& wording);

/// Rows of a few words each, of which two or more come again below in longer titles with the same number, headings or
/// members of a numbered series, one with a list below it, and none otherwise. What a label calls goals is none.
///     Vi vill något i tre frågor:
///     1. Stugor
///     2. Leder
///     3. Båtar
///     1. Rätten till varma stugor
bool is_index(const OutlineRows& rows, const std::vector<List>& lists, const List& list, const ListHabits& habits,
              const ListWording& wording);

}  // namespace planctl
