// The ledger as it is printed: every format holds the same goals, and text fits its width.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "generated_plans.h"
#include "ledgers.h"
#include "planctl/render.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

using OrderedJson = nlohmann::ordered_json;
using Record = std::vector<std::string>;

std::vector<Ledger> generated_ledgers() {
  std::vector<Ledger> ledgers;
  for (std::uint32_t seed = 1; seed <= 20; ++seed) ledgers.push_back(trace(generate_years(seed, 1 + seed % 15)));
  return ledgers;
}

std::vector<std::string> csv_lines(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

/// The records of comma-separated values, by RFC 4180.
std::vector<Record> parse_csv(std::string_view text) {
  std::vector<Record> records{{""}};
  bool inside = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string& field = records.back().back();
    if (inside && text[at] == '"' && at + 1 < text.size() && text[at + 1] == '"') {
      field += text[++at];
    } else if (text[at] == '"') {
      inside = !inside;
    } else if (!inside && text[at] == ',') {
      records.back().emplace_back();
    } else if (!inside && text.substr(at, 2) == "\r\n") {
      records.push_back({""});
      ++at;
    } else {
      field += text[at];
    }
  }
  records.pop_back();
  return records;
}

}  // namespace

TEST_CASE("history: JSON re-reads, and its lines are its goals") {
  for (const Ledger& ledger : generated_ledgers()) {
    std::string text = render_json(ledger);
    OrderedJson json = OrderedJson::parse(text);
    CHECK(json.dump(2) + "\n" == text);
    REQUIRE(json["goals"].size() == ledger.lineages.size());
    std::vector<std::string> lines = csv_lines(render_ndjson(ledger));
    REQUIRE(lines.size() == ledger.lineages.size());
    for (std::size_t i = 0; i < lines.size(); ++i) CHECK(OrderedJson::parse(lines[i]) == json["goals"][i]);
  }
}

TEST_CASE("history: comma-separated values have a line for each station") {
  for (const Ledger& ledger : generated_ledgers()) {
    std::vector<Record> records = parse_csv(render_csv(ledger));
    std::size_t row = 0;
    for (const Lineage& lineage : ledger.lineages) {
      for (const Station& station : lineage.stations) {
        const Record& record = records.at(++row);
        REQUIRE(record.size() == records.front().size());
        CHECK(record[0] == lineage.id);
        CHECK(record[4] == station.goal.text);
      }
    }
    CHECK(records.size() == row + 1);
  }
}

TEST_CASE("history: what a spreadsheet would calculate is text") {
  Years years = parse_years("= 2024\n# @Leder\n- =1+1\n- -5 mil\n- Röja \"alla\", även de små\n- Röja; märka\n");
  std::string csv = render_csv(trace(years.plans));
  CHECK(csv.find(",\"'@Leder\",\"'=1+1\",") != std::string::npos);
  CHECK(csv.find(",\"'-5 mil\",") != std::string::npos);
  CHECK(csv.find(",\"Röja; märka\",") != std::string::npos);
  CHECK(csv.find(",\"Röja \"\"alla\"\", även de små\",") != std::string::npos);
}

TEST_CASE("history: a formula behind blanks is text too") {
  for (const char* blank : {"", " ", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u00AD", "\t"}) {
    for (const char* sign : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
      std::string text = std::string(blank) + sign + "1+1";
      CAPTURE(text);
      Years years = parse_years("= 2024\n# Leder\n- Röja\n");
      years.plans.front().areas.front().goals.front().text = text;
      CHECK(render_csv(trace(years.plans)).find(",\"'") != std::string::npos);
    }
  }
}

TEST_CASE("history: comma-separated values are UTF-8 on one line each, whatever the names are") {
  Years years = parse_years("= 2024\n# Leder\n- Röja\n");
  Ledger ledger = trace(years.plans);
  ledger.plans.front().path = "a\n\xFF\x1b\u202E.txt";
  std::string csv = render_csv(ledger);
  CHECK(csv.find("\"a␊\uFFFD␛\uFFFD.txt\"") != std::string::npos);
}

TEST_CASE("history: text fits its width, whatever the number of years") {
  for (const Ledger& ledger : generated_ledgers()) {
    for (std::size_t width : {40, 80, 100}) {
      for (HistoryView view : {HistoryView::table, HistoryView::life, HistoryView::targets}) {
        CAPTURE(ledger.plans.size());
        for (const std::string& line : csv_lines(render_text(ledger, view, {false, width, "sv"}))) {
          CAPTURE(line);
          CHECK(unicode::columns(line) <= width);
        }
      }
    }
  }
}

TEST_CASE("history: every goal and every plan stands in the text") {
  for (const Ledger& ledger : generated_ledgers()) {
    std::string text = render_text(ledger, HistoryView::table, {false, 1000, "sv"});
    std::string markdown = render_markdown(ledger, HistoryView::table, {false, 80, "sv"});
    auto rows = static_cast<std::size_t>(std::count(markdown.begin(), markdown.end(), '\n'));
    CHECK(rows > ledger.lineages.size());
    for (const PlanId& plan : ledger.plans) CHECK(text.find(plan.path) != std::string::npos);
    for (const Lineage& lineage : ledger.lineages)
      CHECK(text.find(lineage.stations.back().goal.text) != std::string::npos);
  }
}

}  // namespace planctl::tests
