// Configurations, used beside a few documents.
#include "shapes.h"

namespace planctl::growth {
namespace {

constexpr std::string_view check = "--config FILE check DIR/plan-2024.txt";
constexpr std::string_view diff = "--config FILE -C DIR diff 2024 2026";
constexpr std::string_view list = "--config FILE -C DIR list";

std::string suppress(const std::string& path, const std::string& text) {
  return "[[suppress]]\nrule = \"doubled-bullet\"\npath = \"" + path + "\"\n" + text + "reason = \"a\"\n";
}

std::string pin(const std::string& kind, const std::string& before, const std::string& after,
                const std::string& years = "") {
  return "[[" + kind + "]]\nbefore = \"" + before + "\"\nafter = \"" + after + "\"\n" + years;
}

std::vector<Shape> suppressions() {
  return {
      {"suppressions that fit nothing", check, "", suppress("plan-2024.txt", "text = \"led $i\"\n")},
      {"suppressions that fit nothing, of one beginning", check, "",
       suppress("plan-2024.txt", "text = \"Röja led vid sjön utan namn $i\"\n")},
      {"suppressions that fit", check, "", suppress("plan-2024.txt", "text = \"Röja\"\n")},
      {"suppressions of all findings", check, "", suppress("plan-2024.txt", "")},
      {"suppressions of other documents", check, "", suppress("andra/$i.txt", "")},
      {"suppressions of documents that are gone", "--config FILE -C DIR check", "", suppress("borta/$i.txt", "")},
      {"suppressions without a reason", check, "", "[[suppress]]\nrule = \"doubled-bullet\"\npath = \"$i\"\n", "", "",
       ""},
      {"suppressions of unknown rules", check, suppress("a", ""), suppress("$i", ""),
       "[[suppress]]\nrule = \"doubled-bulet\"\n"},
  };
}

std::vector<Shape> pins() {
  return {
      {"pins of other plans", diff, "", pin("same", "Sjön $i", "Viken $i")},
      {"pins that are different", diff, "", pin("different", "Röja led $i", "Röja led $j")},
      {"pins that are different from one", diff, "", pin("different", "Röja led 1", "Röja led $i")},
      {"pins that say it again", diff, "", pin("same", "Röja led 1", "Röja led 2")},
      {"pins that say again what differs", diff, "", pin("different", "Röja led 1", "Röja led 2")},
      {"pins of nearly a goal", diff, "", pin("different", "Röjer led 1", "Röjer led 2 vid $w")},
      {"pins for years", diff, "", pin("same", "Röja led 1", "Röja led 2", "years = [1$d, 2$d]\n")},
      {"pins for years of one goal", diff, "", pin("same", "Röja led 1", "Röja led $i", "years = [1000, 9999]\n")},
      {"pins for years, and one for all", diff, "",
       pin("different", "Röja led 1", "Röja led 2", "years = [1$d, 2$d]\n"),
       pin("different", "Röja led 1", "Röja led 2")},
      {"pins that contradict at the end", diff, "", pin("same", "Sjön $i", "Viken $i"),
       pin("different", "Sjön 1", "Viken 1")},
      {"pins of one goal twice", diff, "", pin("same", "Sjön $i", "Viken $i"), pin("same", "Sjön 1", "Viken 2")},
      {"a pin without end", diff, "[[same]]\nafter = \"a\"\nbefore = \"", "Röja ", "\"\n"},
  };
}

std::vector<Shape> readings() {
  const std::string reading = "[[reading]]\npath = \"plan-2024.txt\"\nis = \"prose\"\n";
  return {
      {"readings of lines", check, "", reading + "line = $i\n"},
      {"readings of one line", check, "", reading + "line = 7\n"},
      {"readings of words", check, "", reading + "text = \"Röja led $i\"\n"},
      {"readings of words that are there", check, "", reading + "text = \"Röja\"\n"},
      {"readings of other documents", check, "", "[[reading]]\npath = \"$i.txt\"\nis = \"goal\"\nline = 1\n"},
  };
}

std::vector<Shape> values() {
  return {
      {"years of documents", list, "[years]\n", "\"andra/$i.txt\" = $y\n"},
      {"years that fit", list, "[years]\n", "\"./$t/../plan-2024.txt\" = $y\n"},
      {"folders of documents", "--config FILE list", "documents = [\".\"", ", \"plan-2024.txt\"", "]\n"},
      {"folders of documents that are gone", "--config FILE list", "documents = [\".\"", ", \"borta/$i\"", "]\n"},
      {"rules that are set", check, "[severity]\nbare-figure = \"note\"\n", "# $i\n"},
      {"rules that are set twice", check, "[severity]\nempty-area = \"off\"\n", "empty-area = \"off\"\n"},
      {"rules that are unknown", check, "[severity]\nempty-area = \"off\"\n", "regel-$i = \"off\"\n"},
      {"keys that are unknown", list, "", "nyckel-$i = \"a\"\n"},
      {"a key without end", list, "", "a", " = 1\n"},
      {"a text without end", list, "encoding = \"", "a", "\"\n"},
      {"a text of escapes", list, "encoding = \"", "\\u00e5", "\"\n"},
      {"a text of many lines", list, "encoding = \"\"\"\n", "a\n", "\"\"\"\n"},
      {"a list in lists", list, "documents = ", "["},
      {"a list of lists", list, "documents = [", "[],", "]\n"},
      {"tables in tables", list, "[a", ".a", "]\n"},
      {"tables", list, "", "[tabell-$i]\n"},
      {"tables in one line", list, "same = [", "{before = \"a$i\", after = \"b$i\"}, ", "]\n"},
      {"comments", list, "", "# $w\n"},
      {"a comment without end", list, "# ", "a", "\n"},
      {"blank lines", list, "", "\n", "language = 1\n"},
      {"a fault at the end of a line", list, "documents = [", "\"a\", ", "1]\n"},
      {"no text", list, "language = \"sv\"\n", "\x01"},
  };
}

}  // namespace

std::vector<Shape> config_shapes() { return joined({suppressions(), pins(), readings(), values()}); }

}  // namespace planctl::growth
