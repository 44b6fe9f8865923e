// Documents made to hurt: each is read in time, and four times as much of it in about four times the time.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <malloc.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <iterator>
#include <random>

#include "extract/pdf/pdf.h"
#include "planctl/alignment.h"
#include "planctl/diff.h"
#include "readings.h"
#include "sanitized.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

#ifdef NDEBUG
constexpr double most_seconds = 1;
#else
constexpr double most_seconds = sanitized ? 12 : 4;
#endif
constexpr double most_growth = 9;    // of time when the size is four times as much; quadratic is sixteen
constexpr double measurable = 0.05;  // seconds

double processor_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// True when the bytes are a document.
bool reads(const std::string& bytes) {
  try {
    return !read_input({"poison.txt", bytes}).plans.empty();
  } catch (const Error&) {
    return false;
  }
}

/// Compares the plan with itself in other words: every "Röja" is another verb.
void compare(const std::string& bytes) {
  Document before = read_input({"before.txt", bytes});
  std::string other = bytes;
  for (auto at = other.find("Röja"); at != std::string::npos; at = other.find("Röja", at))
    other.replace(at, 5, "Sköta");
  Document after = read_input({"after.txt", other});
  const Plan& first = before.plans.front();
  const Plan& second = after.plans.front();
  PlanDiff diff =
      diff_plans({"before.txt", first.title, first.period}, first, {"after.txt", second.title, second.period}, second,
                 align_plans(first, second, {"sv", {}}), "sv");
  CHECK(diff.summary.before == first.goal_count());
}

using Make = std::function<std::string(std::size_t)>;
using Use = std::function<void(const std::string&)>;

double seconds_for(const Use& use, const std::string& bytes) {
  double start = processor_seconds();
  use(bytes);
  return processor_seconds() - start;
}

/// The best of several tries, until one is good enough or far from it: other programs disturb.
double seconds_for(const Use& use, const std::string& bytes, double enough) {
  double best = seconds_for(use, bytes);
  for (int tries = 0; tries < 20 && best >= enough && best < enough * 3; ++tries)
    best = std::min(best, seconds_for(use, bytes));
  return best;
}

/// The system hands out memory page by page, which would be part of every try: what one try had is kept for the next.
void keep_memory() {
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, -1);
}

/// `make(n)` is poison of size n. Under a sanitizer a quarter of it shows what a sanitizer can see; growth is timed
/// without.
void check_poison(std::size_t n, const Make& make, const Use& use = reads) {
  keep_memory();
  std::string whole = make(sanitized ? n / 4 : n);
  CAPTURE(whole.size());
  double seconds = seconds_for(use, whole, most_seconds);
  CHECK(seconds < most_seconds);
  if (sanitized || seconds < measurable) return;
  double most = seconds_for(use, make(n / 4)) * most_growth;
  CHECK(seconds_for(use, whole, most) < most);
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

/// `line(i)` for i from 1 to n.
std::string count_lines(std::size_t n, const std::function<std::string(std::size_t)>& line) {
  std::string out;
  for (std::size_t i = 1; i <= n; ++i) out += line(i) + "\n";
  return out;
}

const std::string poison_head = "Plan för kretsen 2025\n\nLeder\n\nMål\n";

}  // namespace

TEST_CASE("poison: 100 000 equal goals") {
  check_poison(100'000, [](std::size_t n) { return poison_head + repeated("✓ Röja sly längs ån\n", n); });
}

TEST_CASE("poison: 100 000 goals of their own") {
  check_poison(100'000, [](std::size_t n) {
    return poison_head +
           count_lines(n, [](std::size_t i) { return fmt::format("✓ Röja {} meter led vid sjö {}", i, i * 7); });
  });
}

TEST_CASE("poison: a line of a megabyte") {
  check_poison(1'000'000, [](std::size_t n) { return poison_head + "✓ " + repeated("sly ", n / 4) + "\n"; });
}

TEST_CASE("poison: a word of a megabyte") {
  check_poison(1'000'000, [](std::size_t n) { return poison_head + "✓ " + repeated("s", n) + "\n✓ Byta spänger\n"; });
}

TEST_CASE("poison: 10 000 headings") {
  check_poison(10'000, [](std::size_t n) {
    return count_lines(n, [](std::size_t i) { return fmt::format("Område {}\n\nMål\n✓ Röja {}\n", i, i); });
  });
}

TEST_CASE("poison: 10 000 headings with nothing below") {
  check_poison(10'000, [](std::size_t n) {
    return count_lines(n, [](std::size_t i) { return fmt::format("Område {}\n", i); });
  });
}

TEST_CASE("poison: an index of 10 000 areas") {
  check_poison(10'000, [](std::size_t n) {
    return "Plan 2025\n\nOmråden\n\n" + count_lines(n, [](std::size_t i) { return fmt::format("• Område {}", i); }) +
           "\n" + count_lines(n, [](std::size_t i) { return fmt::format("Område {}\nMål\n✓ Röja\n", i); });
  });
}

TEST_CASE("poison: a table of contents of 10 000 entries") {
  check_poison(10'000, [](std::size_t n) {
    return "Plan 2025\n\nInnehåll\n" +
           count_lines(n, [](std::size_t i) { return fmt::format("{} Område ..... {}", i, i); });
  });
}

TEST_CASE("poison: a line that is one chain of hyphens") {
  check_poison(1'000'000, [](std::size_t n) { return poison_head + "✓ " + repeated("led-", n / 4) + "\nvakt\n"; });
}

TEST_CASE("poison: every line ends in a hyphen") {
  check_poison(100'000, [](std::size_t n) { return poison_head + "✓ Röja\n" + repeated("sly-\n", n); });
}

TEST_CASE("poison: every line ends in a hyphen behind a name") {
  check_poison(50'000, [](std::size_t n) {
    return poison_head + "✓ Röja\n" + count_lines(n, [](std::size_t i) { return fmt::format("sly i Led{}-", i); });
  });
}

TEST_CASE("poison: nothing but hyphens") {
  check_poison(1'000'000,
               [](std::size_t n) { return poison_head + repeated("-", n) + "\n" + repeated("- ", n) + "\n"; });
}

TEST_CASE("poison: bullets with nothing behind them") {
  check_poison(100'000, [](std::size_t n) { return poison_head + repeated("•\n", n); });
}

TEST_CASE("poison: a line of bullets") {
  check_poison(300'000, [](std::size_t n) { return poison_head + repeated("•", n) + "\n"; });
}

TEST_CASE("poison: a megabyte of combining marks") {
  check_poison(500'000, [](std::size_t n) { return poison_head + "✓ e" + repeated("\u0301", n) + "\n"; });
}

TEST_CASE("poison: alternating combining marks") {
  check_poison(250'000, [](std::size_t n) { return poison_head + "✓ e" + repeated("\u0316\u0301", n) + "\n"; });
}

TEST_CASE("poison: marks in runs as long as are kept") {
  check_poison(10'000, [](std::size_t n) {
    return poison_head + "✓ " + repeated("e" + repeated("\u0316\u0301", 15), n) + "\n";
  });
}

TEST_CASE("poison: 10 000 numbered goals") {
  check_poison(10'000, [](std::size_t n) {
    return poison_head + count_lines(n, [](std::size_t i) { return fmt::format("{}. Röja", i); });
  });
}

TEST_CASE("poison: numbers that start again and again") {
  check_poison(4'000, [](std::size_t n) { return poison_head + repeated("1. Röja\n1. Byta\n2. Måla\n", n); });
}

TEST_CASE("poison: numbers that count down") {
  check_poison(50'000, [](std::size_t n) {
    return poison_head + count_lines(n, [](std::size_t i) { return fmt::format("{}. Röja", 999 - i % 999); });
  });
}

TEST_CASE("poison: deep levels") {
  check_poison(100'000, [](std::size_t n) { return poison_head + repeated("1.", n) + "1 Röja\n1.1 Byta\n1.2 Måla\n"; });
}

TEST_CASE("poison: numbers without end") {
  check_poison(200'000, [](std::size_t n) {
    std::string digits = repeated("7", n);
    return poison_head + digits + "\n" + digits + ". Röja\n" + "1." + digits + " Byta\n" + "Mål " + digits +
           ": Måla\n" + "Mål 1." + digits + " – Köpa\n" + "(" + digits + ")\n" + "Sida " + digits + " av " + digits +
           "\n" + "§ " + digits + "\n";
  });
}

TEST_CASE("poison: deep nesting") {
  check_poison(2'000, [](std::size_t n) {
    return poison_head + count_lines(n, [](std::size_t i) { return std::string(i, ' ') + "• Röja"; });
  });
}

TEST_CASE("poison: two bullets in turn") {
  check_poison(20'000, [](std::size_t n) { return poison_head + repeated("• Röja\n– Byta\n", n); });
}

TEST_CASE("poison: every bullet there is") {
  check_poison(20'000, [](std::size_t n) {
    std::string out = poison_head;
    for (std::size_t i = 0; i < n; ++i) {
      unicode::append(out, static_cast<char32_t>(0x2190 + i % 0x600));
      out += " Röja\n";
    }
    return out;
  });
}

TEST_CASE("poison: only form feeds") {
  check_poison(1'000'000, [](std::size_t n) { return poison_head + repeated("\f", n); });
}

TEST_CASE("poison: a page a line") {
  check_poison(10'000, [](std::size_t n) {
    return poison_head + count_lines(n, [](std::size_t i) { return fmt::format("\fSida {}", i); });
  });
}

TEST_CASE("poison: numbers at every page's foot") {
  check_poison(10'000, [](std::size_t n) {
    return poison_head + count_lines(n, [](std::size_t i) { return fmt::format("Text\n\n{}\f", i); });
  });
}

TEST_CASE("poison: blank lines") {
  check_poison(1'000'000, [](std::size_t n) { return poison_head + "✓ Röja\n" + repeated("\n", n) + "✓ Byta\n"; });
}

TEST_CASE("poison: spaces") {
  check_poison(1'000'000, [](std::size_t n) {
    return poison_head + "✓ Röja" + repeated(" ", n) + "sly\n" + repeated(" ", n) + "• Byta\n";
  });
}

TEST_CASE("poison: tabs in gaps") {
  check_poison(200'000, [](std::size_t n) { return poison_head + "✓ " + repeated("1    2\t", n) + "\n"; });
}

TEST_CASE("poison: labels only") {
  check_poison(50'000, [](std::size_t n) { return "Plan 2025\n" + repeated("Mål\n", n); });
}

TEST_CASE("poison: lead-ins for many years") {
  check_poison(20'000, [](std::size_t n) {
    return count_lines(n, [](std::size_t i) { return fmt::format("För {} gäller:\n• Röja {}", 1990 + i % 100, i); });
  });
}

TEST_CASE("poison: a line of years") {
  check_poison(200'000, [](std::size_t n) {
    return "Plan 2025\n\nMål\n✓ " + repeated("2024/2025 ", n / 2) + repeated("20242", n) + "\n";
  });
}

TEST_CASE("poison: years in prose, and none of them the plan's") {
  check_poison(40'000, [](std::size_t n) { return repeated("år 2024 och då ", n / 16) + "\n"; });
  check_poison(40'000, [](std::size_t n) { return repeated("Det hände 2024. ", n / 17) + "\n"; });
}

TEST_CASE("poison: a title of years") {
  check_poison(40'000, [](std::size_t n) { return repeated("sedan 2024 ", n / 11) + "\n\nMål\n✓ Röja\n"; });
  check_poison(40'000, [](std::size_t n) { return "# " + repeated("2024 ", n / 5) + "\n\nMål\n✓ Röja\n"; });
}

TEST_CASE("poison: letters set apart") {
  check_poison(200'000, [](std::size_t n) {
    return poison_head + repeated("M å l ", n / 2) + "\n" + repeated("M å l\n", n / 6);
  });
}

TEST_CASE("poison: quotation marks") {
  check_poison(500'000, [](std::size_t n) { return poison_head + repeated("”", n) + "\n" + repeated("(", n) + "\n"; });
}

TEST_CASE("poison: soft hyphens") {
  check_poison(500'000, [](std::size_t n) { return poison_head + "✓ " + repeated("s\u00AD", n) + "\nly\n"; });
}

TEST_CASE("poison: columns that begin in ever other places") {
  check_poison(20'000, [](std::size_t n) {
    return poison_head + count_lines(n, [](std::size_t i) {
             return fmt::format("✓ Röja {:{}}Byta {:{}}Laga {}", i, 8 + i % 5, i, 8 + i % 7, i);
           });
  });
}

TEST_CASE("poison: columns in columns") {
  check_poison(10'000, [](std::size_t n) {
    return poison_head + count_lines(n, [](std::size_t i) {
             return fmt::format("Röja {:<9}Byta {:<9}Laga {:<9}Måla {:<9}Bygga {}", i, i, i, i, i);
           });
  });
}

TEST_CASE("poison: links without end") {
  for (std::string_view link : {"[a](b)", "](", "[](", "[[a](", "[a](b"}) {
    check_poison(200'000, [&](std::size_t n) { return poison_head + "✓ " + repeated(link, n) + "\n"; });
  }
  check_poison(100'000,
               [](std::size_t n) { return poison_head + "✓ " + repeated("[", n) + "a" + repeated("](b)", n) + "\n"; });
}

TEST_CASE("poison: references to notes") {
  check_poison(200'000,
               [](std::size_t n) { return poison_head + "✓ " + repeated(",2", n) + "\n✓ Röja2 sly\n\n2 Not\n"; });
  check_poison(20'000, [](std::size_t n) {
    auto goal = [](std::size_t i) { return fmt::format("✓ Röja led{}", i % 90); };
    auto note = [](std::size_t i) { return fmt::format("{} Not", i % 90); };
    return poison_head + count_lines(n, goal) + "\n" + count_lines(n, note);
  });
}

TEST_CASE("poison: quotations in quotations") {
  check_poison(20'000,
               [](std::size_t n) { return count_lines(n, [](std::size_t i) { return std::string(i % 40, '>'); }); });
}

TEST_CASE("poison: markup around nothing") {
  for (const std::string line : {"# #", "## ##", "****:", "____.", "** **", "# \u00AD", "**\u00A0**"}) {
    CAPTURE(line);
    CHECK(reads(line + "\n"));
    CHECK(reads(poison_head + line + "\n✓ Röja\n" + line));
  }
}

TEST_CASE("poison: random bytes") {
  check_poison(400'000, [](std::size_t n) {
    std::mt19937 random(1);
    std::string out;
    for (std::size_t i = 0; i < n; ++i) out.push_back(static_cast<char>(1 + random() % 255));
    return out;
  });
}

TEST_CASE("poison: random text") {
  check_poison(100'000, [](std::size_t n) {
    constexpr std::string_view parts[] = {"Mål\n", "✓ ",    "- ",     "1. ", "\n",   "\n\n",   "\f",         " ",
                                          "\t",    "Leder", "röja",   "-\n", "och ", "2025",   ": ",         ".\n",
                                          "Ö",     "EU-",   "\u00AD", "3 ",  "a) ",  "\u0301", "Bakgrund\n", "…… 4\n"};
    std::mt19937 random(1);
    std::string out;
    for (std::size_t i = 0; i < n; ++i) out += parts[random() % std::size(parts)];
    return out;
  });
}

TEST_CASE("poison: comparing 5 000 equal goals") {
  check_poison(
      5'000, [](std::size_t n) { return poison_head + repeated("✓ Röja sly längs ån\n", n); }, compare);
}

TEST_CASE("poison: comparing goals that differ in their numbers") {
  auto make = [](std::size_t n) {
    return poison_head +
           count_lines(n, [](std::size_t i) { return fmt::format("✓ Röja {} meter led vid sjö {}", i, i * 7); });
  };
  check_poison(4'000, make, compare);
}

TEST_CASE("poison: comparing goals made of a few words") {
  auto make = [](std::size_t n) {
    constexpr std::string_view words[] = {"leder", "stugor", "skyltar", "broar", "myrar", "sjöar", "kartor"};
    return poison_head + count_lines(n, [&](std::size_t i) {
             return fmt::format("✓ Röja {} och {} vid {} utan {}", words[i % 7], words[i / 7 % 7], words[i / 49 % 7],
                                words[i / 343 % 7]);
           });
  };
  check_poison(2'000, make, compare);
}

TEST_CASE("poison: comparing goals of 10 000 words") {
  auto make = [](std::size_t n) {
    std::string text = poison_head;
    for (std::size_t goal = 0; goal < 3; ++goal) {
      text += "✓ Röja";
      for (std::size_t i = 0; i < n; ++i) text += fmt::format(" led{}", i * (goal + 1));
      text += "\n";
    }
    return text;
  };
  check_poison(10'000, make, compare);
}

TEST_CASE("poison: comparing 2 000 areas") {
  auto make = [](std::size_t n) {
    return "Plan 2025\n\n" + count_lines(n, [](std::size_t i) {
             return fmt::format("Område {} Röja\nMål\n✓ Röja {}\n✓ Byta {}\n", i, i, i);
           });
  };
  check_poison(2'000, make, compare);
}

TEST_CASE("poison: boxes of small letters beside the text of one page") {
  auto make = [](std::size_t n) {
    std::string xml =
        "<page number=\"1\" top=\"0\" left=\"0\" height=\"400000\" width=\"918\">\n"
        "<fontspec id=\"0\" size=\"12\" color=\"#000000\"/>\n<fontspec id=\"1\" size=\"8\" color=\"#000000\"/>\n";
    auto run = [&](std::size_t line, int left, int width, int font, std::string_view text) {
      xml += fmt::format("<text top=\"{}\" left=\"{}\" width=\"{}\" height=\"{}\" font=\"{}\">{}</text>\n", line * 20,
                         left, width, font == 0 ? 12 : 8, font, text);
    };
    for (std::size_t line = 1; line <= n; ++line) {
      run(line, 50, 60, line % 3 == 0 ? 0 : 1, line % 3 == 0 ? "<b>Stugor</b>" : "Tolv stugor");
      run(line, 350, 300, 0, "Röja leden som går runt sjön");
    }
    return xml + "</page>\n";
  };
  check_poison(16'000, make, [](const std::string& xml) {
    Source source;
    source.path = "plan.pdf";
    lay_out_pdf(source, {xml, ""});
    CHECK(source.text.find("Tolv stugor") != std::string::npos);
  });
}

TEST_CASE("poison: every byte alone") {
  for (int byte = 0; byte < 256; ++byte) {
    std::string text(1, static_cast<char>(byte));
    // The last is a no-break space: blanks alone are no text.
    CHECK(reads(text) == (byte != 0 && std::string("\t\n\v\f\r \xA0").find(text) == std::string::npos));
    CHECK(reads("✓ Röja\n" + text) == (byte != 0));
  }
}

TEST_CASE("poison: documents cut off anywhere") {
  for (const Input& input : samples()) {
    for (std::size_t size = 1; size < input.bytes.size(); size += 97) reads(input.bytes.substr(0, size));
  }
}

}  // namespace planctl::tests
