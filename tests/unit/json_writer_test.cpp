// src/render/json_writer.h: the text is that of nlohmann's dump.
#include "render/json_writer.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <nlohmann/json.hpp>

#include "text/printable.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

using OrderedJson = nlohmann::ordered_json;

std::string dump(const OrderedJson& value, int indent) {
  return value.dump(indent, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

std::string write_plan(std::size_t indent) {
  JsonWriter json(indent);
  json.begin_object();
  json.key("stugor");
  json.begin_array();
  json.write("Röja \"sly\"");
  json.write(std::uint8_t{7});
  json.write(-3);
  json.begin_object();
  json.end_object();
  json.end_array();
  json.key("båtar");
  json.begin_array();
  json.end_array();
  json.key("klar");
  json.write(true);
  json.key("del");
  json.write(1.0);
  json.key("år");
  json.write(nullptr);
  json.end_object();
  return json.finish();
}

}  // namespace

TEST_CASE("json writer: objects and arrays, on one line and on many") {
  OrderedJson plan{{"stugor", {"Röja \"sly\"", 7, -3, OrderedJson::object()}},
                   {"båtar", OrderedJson::array()},
                   {"klar", true},
                   {"del", 1.0},
                   {"år", nullptr}};
  CHECK(write_plan(0) == dump(plan, -1));
  CHECK(write_plan(2) == dump(plan, 2));
}

TEST_CASE("json writer: any bytes are a string") {
  for (int value = 0; value < 256; ++value) {
    for (std::string_view around : {"", "led", "stugor och leder vid sjön"}) {
      std::string text = std::string(around) + static_cast<char>(value) + std::string(around);
      CAPTURE(value);
      JsonWriter json(0);
      json.write(text);
      CHECK(json.finish() == escape_obeyed(dump(text, -1)));
    }
  }
}

TEST_CASE("json writer: nothing is obeyed by a terminal, and all is read again") {
  for (std::string_view around : {"", "å", "led", "stugor och leder vid sjön"}) {
    for (char32_t c : {0x7F, 0x9B, 0x061C, 0x200E, 0x202E, 0x2028, 0x2069, 0xA0, 0x2013, 0x060C}) {
      std::string text(around);
      unicode::append(text, c);
      text += around;
      JsonWriter json(0);
      json.write(text);
      std::string written = json.finish();
      CHECK(OrderedJson::parse(written) == OrderedJson(text));
      CHECK(find_obeyed(written) == written.size() - 1);  // the line end
      CHECK(escape_obeyed(dump(text, -1)) == written);
    }
  }
}

}  // namespace planctl::tests
