#include "shapes.h"

#include <fmt/format.h>

#include <iterator>

namespace planctl::growth {
namespace {

/// "baa": the number in letters.
std::string word(std::size_t number) {
  std::string letters;
  for (; number > 0; number /= 20) letters += static_cast<char>('a' + number % 20);
  return letters;
}

/// One of the symbols from U+2190 on, in UTF-8.
std::string symbol(std::size_t number) {
  std::size_t code = 0x2190 + number % 0x600;
  return {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)),
          static_cast<char>(0x80 | (code & 0x3F))};
}

/// A number without order, the same for every run.
std::size_t scattered(std::size_t number) { return number * 0x9E3779B97F4A7C15 >> 40; }

/// Something that means something to reading.
std::string part(std::size_t number) {
  constexpr std::string_view parts[] = {"Mål\n", "✓ ",    "- ",     "1. ", "\n",   "\n\n",   "\f",         " ",
                                        "\t",    "Leder", "röja",   "-\n", "och ", "2025",   ": ",         ".\n",
                                        "Ö",     "EU-",   "\u00AD", "3 ",  "a) ",  "\u0301", "Bakgrund\n", "…… 4\n"};
  return std::string(parts[scattered(number) % std::size(parts)]);
}

std::string value(char sign, std::size_t number) {
  switch (sign) {
    case 'i':
      return fmt::format("{}", number);
    case 'j':
      return fmt::format("{}", 7 * number);
    case 'd':
      return fmt::format("{}", 999 - number % 999);
    case 'm':
      return fmt::format("{}", number % 90);
    case 'y':
      return fmt::format("{}", 1990 + number % 100);
    case 'w':
      return word(number);
    case 's':
      return std::string(number % 61, ' ');
    case 't':
      return std::string(number, ' ');
    case 'b':
      return symbol(number);
    case 'x':
      return part(number);
    case 'r':
      return std::string(1, static_cast<char>(1 + scattered(number) % 255));
    default:
      return std::string("$") + sign;
  }
}

void append(std::string& out, std::string_view unit, std::size_t number) {
  for (auto at = unit.find('$'); at != std::string_view::npos; at = unit.find('$')) {
    out.append(unit, 0, at).append(value(unit.at(at + 1), number));
    unit.remove_prefix(at + 2);
  }
  out.append(unit);
}

}  // namespace

std::vector<Shape> joined(std::initializer_list<std::vector<Shape>> shapes) {
  std::vector<Shape> all;
  for (const std::vector<Shape>& some : shapes) all.insert(all.end(), some.begin(), some.end());
  return all;
}

std::string make(const Shape& shape, std::size_t bytes) {
  std::string out = shape.head;
  std::size_t end = shape.second.empty() ? bytes : bytes / 2;
  std::size_t count = 0;
  while (out.size() + shape.tail.size() < end) append(out, shape.unit, ++count);
  out += shape.between;
  for (std::size_t i = 1; i <= count && !shape.second.empty(); ++i) append(out, shape.second, i);
  return out + shape.tail;
}

std::vector<Kind> kinds() {
  return {{"text", "plan-2025.txt", text_shapes()},
          {"pdf", "plan-2025.pdf", pdf_shapes()},
          {"model", "plans.json", model_shapes()},
          {"configuration", "planctl.toml", config_shapes()},
          {"pair", "before.txt", pair_shapes()}};
}

}  // namespace planctl::growth
