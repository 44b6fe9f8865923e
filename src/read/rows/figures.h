// Figures, as rows of budgets have them behind a name.
#pragma once

#include <string_view>

namespace planctl {

/// "-114", "−3,5", "200", "12 %" without its space: digits, with the signs that stand in front of, in and behind them.
bool is_figure_word(std::string_view word);

}  // namespace planctl
