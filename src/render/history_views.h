// The ways to look at a ledger in a terminal.
#pragma once

#include <string>

#include "language/history_phrases.h"
#include "planctl/ledger.h"
#include "render/paragraph.h"

namespace planctl {

/// How it is written.
struct HistoryStyle {
  const HistoryPhrases& phrases;
  const Phrases& common;
  Paper paper;
};

/// Goals by area, with a sign for each year and a legend below.
void append_history_table(std::string& out, const Ledger& ledger, const HistoryStyle& style);

/// Every station of every goal with its word diff.
void append_lives(std::string& out, const Ledger& ledger, const HistoryStyle& style);

/// The figures of each goal, year by year.
void append_targets(std::string& out, const Ledger& ledger, const HistoryStyle& style);

}  // namespace planctl
