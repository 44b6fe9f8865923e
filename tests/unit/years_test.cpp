// src/text/years.h
#include "text/years.h"

#include <doctest/doctest.h>

#include <string_view>

namespace planctl::tests {
namespace {

struct YearRow {
  std::string_view text;
  std::vector<Period> periods;
};

}  // namespace

TEST_CASE("years: found in text") {
  const YearRow rows[] = {
      {"Plan 2024", {{2024, 2024}}},
      {"2023/2024", {{2023, 2024}}},
      {"23/24", {{2023, 2024}}},
      {"2023/24", {{2023, 2024}}},
      {"2021–2025", {{2021, 2025}}},
      {"2021-2025", {{2021, 2025}}},
      {"2021 – 2025", {{2021, 2025}}},
      {"från 2021 och 2025", {{2021, 2021}, {2025, 2025}}},
      {"2025-12-31", {{2025, 2025}}},
      {"2024, 2025 och 2026", {{2024, 2024}, {2025, 2025}, {2026, 2026}}},
      {"1959", {}},
      {"1960", {{1960, 1960}}},
      {"2099 och 2100", {{2099, 2099}}},
      {"12024", {}},
      {"20245", {}},
      {"x2024", {}},
      {"plan2024", {}},
      {"1,2024", {}},
      {"2 024", {}},
      {"24/23", {}},
      {"23/25", {}},
      {"24/12/23", {}},
      {"2025/2024", {{2025, 2025}, {2024, 2024}}},
      {"", {}},
      {"inget år", {}},
  };
  for (const YearRow& row : rows) {
    CAPTURE(row.text);
    std::vector<Period> found;
    for (const YearMention& year : find_years(row.text)) found.push_back(year.period);
    CHECK((found == row.periods));
  }
}

TEST_CASE("years: know where they stand") {
  auto years = find_years("Från år 2021 till 2023/24.");
  REQUIRE(years.size() == 2);
  CHECK((years[0].bytes == Span{10, 14}));
  CHECK((years[1].bytes == Span{20, 27}));
}

TEST_CASE("years: masked") {
  CHECK(mask_years("Plan 2024") == "Plan #");
  CHECK(mask_years("Plan 2024/2025 för 2026") == "Plan # för #");
  CHECK(mask_years("1 000 meter") == "1 000 meter");
}

}  // namespace planctl::tests
