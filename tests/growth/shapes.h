// Shapes of input made to hurt, of any size: what tests/growth/run measures.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace planctl::growth {

/// A text that is repeated until the input is as large as is asked for. In all parts "$i" is the number of the
/// repetition, "$j" seven times that, "$d" one that counts down from 999, "$m" from 0 to 89, "$y" a year, "$w" a word
/// of letters of its own, "$s" up to 60 spaces, "$t" as many spaces as its number, "$b" a symbol, "$x" something that
/// means something to reading, "$r" any byte.
struct Shape {
  std::string_view name;
  std::string_view command;  ///< arguments of planctl: "FILE" the input, "OTHER" its other side, "DIR" their folder
  std::string head;
  std::string unit;
  std::string between = {};
  std::string second = {};  ///< repeated as often as the first one was, behind it
  std::string tail = {};
};

/// What planctl reads.
struct Kind {
  std::string_view name;
  std::string_view file;  ///< the input's name
  std::vector<Shape> shapes;
};

/// All of them.
std::vector<Shape> joined(std::initializer_list<std::vector<Shape>> shapes);

std::vector<Shape> text_shapes();
std::vector<Shape> pdf_shapes();
std::vector<Shape> model_shapes();
std::vector<Shape> config_shapes();
std::vector<Shape> pair_shapes();

/// Text, pages of PDFs, models, configurations, and pairs of documents.
std::vector<Kind> kinds();

/// An input of about so many bytes.
std::string make(const Shape& shape, std::size_t bytes);

}  // namespace planctl::growth
