// The words of labels: those of goals, those of other things, and what stands behind one on its row.
#pragma once

#include <string_view>

namespace planctl {

/// Goal nouns and words that may stand beside them, dates left aside: "Mål", "Våra mål för 2025:", "Mål 2021-12-31".
bool is_goal_label(std::string_view text);

/// True for a goal noun with gaps in it, as damaged letter spacing leaves it: "M ål".
bool is_spaced_label(std::string_view text);

/// A goal label, also one that is letter-spaced or damaged.
bool reads_as_goal_label(std::string_view text);

/// "Aktiviteter:", "Ansvarig", "Bakgrund": a label of anything but goals.
bool is_other_label(std::string_view text);

/// True for the words of a label, wherever they stand: "Mål", "Aktiviteter:".
bool is_label_text(std::string_view text);
/// "Mål", "Mål och åtgärd", "Activities & goals": a goal label, alone or joined with another; heads a column of goals.
bool is_goal_head(std::string_view text);

/// "Ansvarig" of "Ansvarig: Anna" and of "**Ansvarig:** Anna": up to three words that begin with a capital; empty where
/// no such label stands in front.
std::string_view label_in_front(std::string_view text);

/// The same, but none that calls what stands behind it a goal.
std::string_view label_of_value(std::string_view text);

/// True for a label with what it labels behind it, known for one of values: "Ansvarig: Ledkommittén".
bool names_value(std::string_view text);

}  // namespace planctl
