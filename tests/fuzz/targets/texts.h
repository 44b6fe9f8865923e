// Laws of texts that any part of the program gives.
#pragma once

#include <string>
#include <string_view>

#include "planctl/diagnostic.h"

namespace planctl::fuzz {

/// Valid UTF-8.
void require_utf8(std::string_view text, std::string_view whose);
/// One JSON value.
void require_json(const std::string& text, std::string_view whose);
/// One JSON value a line.
void require_json_lines(std::string_view text, std::string_view whose);
/// Characters that XML 1.0 allows, and as many elements closed as opened.
void require_xml(std::string_view text, std::string_view whose);
/// The same of what a page shows, and nothing in it but its own elements.
void require_html(std::string_view page, std::string_view whose);
/// A value of a plan: normal form C, single spaces, no white space around it, no layout, few marks in a row.
void require_value(std::string_view text, std::string_view whose);
/// An error that says where it is: `start` and more behind it.
void require_error(const Error& error, std::string_view start, int exit_code);

/// Any bytes as a goal has its text.
std::string goal_text(std::string bytes);

}  // namespace planctl::fuzz
