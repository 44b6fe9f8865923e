// The region of a file that planctl writes: found whatever the file is, and nothing else is touched.
#include "render/marked_region.h"

#include <doctest/doctest.h>

#include <vector>

#include "planctl/diagnostic.h"
#include "random.h"

namespace planctl::tests {
namespace {

const std::string begin_marker = "<!-- planctl:begin (a note) -->";
const std::string end_marker = "<!-- planctl:end -->";

std::string updated(const std::string& file, std::string_view markdown) {
  auto region = find_region(file, "news.md");
  REQUIRE(region);
  return replace_region(file, *region, markdown);
}

/// What is wrong with the markers of a file.
std::string complaint(const std::string& file) {
  try {
    find_region(file, "news.md");
  } catch (const Error& error) {
    CHECK(error.exit_code() == 2);
    return error.what();
  }
  return {};
}

bool complains(const std::string& file, std::string_view start) { return complaint(file).starts_with(start); }

}  // namespace

TEST_CASE("marked region: what stands between the markers is replaced") {
  CHECK(updated("a\n" + begin_marker + "\nold\n" + end_marker + "\nz\n", "new\n") ==
        "a\n" + begin_marker + "\n\nnew\n\n" + end_marker + "\nz\n");
  CHECK(updated(begin_marker + "\n" + end_marker, "new\n") == begin_marker + "\n\nnew\n\n" + end_marker);
}

TEST_CASE("marked region: it has the line ends of its begin marker") {
  CHECK(updated("a\r\n" + begin_marker + "\r\nold\n" + end_marker + "\r\nz", "one\ntwo\n") ==
        "a\r\n" + begin_marker + "\r\n\r\none\r\ntwo\r\n\r\n" + end_marker + "\r\nz");
}

TEST_CASE("marked region: a byte order mark and any encoding with ASCII in it are kept") {
  CHECK(updated("\xEF\xBB\xBF" + begin_marker + "\n" + end_marker, "å\n") ==
        "\xEF\xBB\xBF" + begin_marker + "\n\nå\n\n" + end_marker);
  CHECK(updated("\xE5\n" + begin_marker + "\n" + end_marker, "å – ”x”\n") ==
        "\xE5\n" + begin_marker + "\n\n&#229; &#8211; &#8221;x&#8221;\n\n" + end_marker);
}

TEST_CASE("marked region: bytes of another encoding in it alone go with it") {
  CHECK(updated("å\n" + begin_marker + "\n\xE5\n" + end_marker, "ö\n") ==
        "å\n" + begin_marker + "\n\nö\n\n" + end_marker);
  std::string once = updated(begin_marker + "\n\xE5\n" + end_marker + "\n", "ö\n");
  CHECK(updated(once, "ö\n") == once);
}

TEST_CASE("marked region: markers stand alone on their lines") {
  for (const std::string marker :
       {"<!--planctl:begin-->", "   <!-- planctl:begin -->\t", "<!-- planctl:begin a b -->"}) {
    CAPTURE(marker);
    CHECK(find_region(marker + "\n" + end_marker, "news.md"));
  }
  for (const std::string text :
       {"", "a", "see <!-- planctl:begin -->", "    <!-- planctl:begin -->", "\t<!-- planctl:begin -->",
        "  \t<!-- planctl:begin -->", "<!-- planctl:beginning -->", "<!-- planctl:begin", "\\<!-- planctl:end --\\>"}) {
    CAPTURE(text);
    CHECK_FALSE(find_region(text, "news.md"));
  }
}

TEST_CASE("marked region: markers in fenced code are text") {
  const std::string markers = begin_marker + "\n" + end_marker + "\n";
  for (const std::string fence : {"```", "~~~~", "  ```sh"}) {
    std::string close = fence.starts_with('~') ? "~~~~" : "```";
    CAPTURE(fence);
    CHECK_FALSE(find_region(fence + "\n" + markers + close + "\n", "news.md"));
    CHECK(find_region(fence + "\n" + markers + close + "\n" + markers, "news.md"));
  }
  CHECK_FALSE(find_region("````\n```\n" + markers, "news.md"));
  CHECK(find_region("``` not a `fence`\n" + markers, "news.md"));
  // Inside the region nothing is code: it is planctl's to replace.
  CHECK(updated(begin_marker + "\n```\n" + end_marker + "\n", "new\n") ==
        begin_marker + "\n\nnew\n\n" + end_marker + "\n");
}

TEST_CASE("marked region: broken markers are refused with their line") {
  const std::string begin = begin_marker + "\n";
  const std::string end = end_marker + "\n";
  CHECK(complains("a\n" + begin + "b\n", "news.md:2: 'planctl:begin' has no 'planctl:end'"));
  CHECK(complains("a\n" + begin_marker, "news.md:2: 'planctl:begin' has no 'planctl:end'"));
  CHECK(complains("a\n" + end, "news.md:2: 'planctl:end' has no 'planctl:begin'"));
  CHECK(complains(end + begin, "news.md:1: 'planctl:end' has no 'planctl:begin'"));
  CHECK(complains(begin + end + "a\n" + end, "news.md:4: 'planctl:end' has no 'planctl:begin'"));
  CHECK(complains(begin + end + begin + end, "news.md:3: a second region; the first begins on line 1"));
  CHECK(complains(begin + "a\n" + begin + end, "news.md:3: 'planctl:begin' inside the region that begins on line 1"));
}

TEST_CASE("marked region: whatever stands around it stays byte for byte") {
  const std::vector<std::string> pieces{"a",    " ",   "\t", "\n",   "\r\n", "\r",          "#",
                                        "<!--", "-->", "\\", "\xE5", "å",    "\xEF\xBB\xBF"};
  Random random(1);
  for (int i = 0; i < 2000; ++i) {
    std::string before;
    std::string after;
    for (std::uint32_t n = random.below(8); n > 0; --n) before += random.pick(pieces);
    for (std::uint32_t n = random.below(8); n > 0; --n) after += random.pick(pieces);
    std::string head = before + "\n" + begin_marker + (random.chance(50) ? "\r\n" : "\n");
    std::string tail = end_marker + "\n" + after;
    CAPTURE(head);
    CAPTURE(tail);
    std::string once = updated(head + "old\n" + tail, "new å\n");
    CHECK(once.starts_with(head));
    CHECK(once.ends_with(tail));
    CHECK(updated(once, "new å\n") == once);
  }
}

}  // namespace planctl::tests
