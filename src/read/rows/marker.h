// One marker: what stands in front of an item's text, by its looks alone.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "read/rows/rows.h"

namespace planctl {

/// What could be a marker at the start of a row; family none where nothing could.
Marker read_marker(std::string_view text, bool has_digit_or_colon);

/// "-Måla stugan": a dash right before a word with a capital, which several make a marker.
Marker read_dash_at_word(std::string_view text);

/// "S1 Text", "1a Text": letters and a number, or a number and a letter, with nothing behind them that says that they
/// are a marker; only a count makes them one.
std::optional<Marker> read_code(std::string_view text);

/// The marker with its text and its size, when it ends at byte `end` of the row.
Marker finish_marker(std::string_view text, std::size_t end, Marker marker);

bool is_dash(char32_t c);

/// A row that begins with one sign and a gap, or with a number and a point or bracket, is an item, wherever it stands.
bool begins_with_bullet(std::string_view text);

/// Bytes of a question of a project's sheet at the start of the text, its colon or question mark with it: "Vad:", "Hur
/// gör vi?"; 0 where there is none.
std::size_t question_size(std::string_view text);

/// Does the question, or the marker that is one, ask what is to be reached?
bool asks_what(std::string_view question);

}  // namespace planctl
