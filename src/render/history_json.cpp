// JSON by the contract planctl/history/1, as one object or one lineage a line.
#include <fmt/format.h>

#include <cmath>

#include "planctl/render.h"
#include "render/json_writer.h"

namespace planctl {
namespace {

constexpr std::size_t history_indent = 2;  // columns of indent

class HistoryWriter : private JsonWriter {
 public:
  using JsonWriter::finish;
  HistoryWriter(const Ledger& ledger, std::size_t indent) : JsonWriter(indent), ledger_(ledger) {}

  void write_ledger() {
    begin_object();
    member("schema", "planctl/history/1");
    list("plans", ledger_.plans, [&](const PlanId& plan) { write_plan(plan); });
    key("summary");
    write_summary(ledger_.summary);
    list("goals", ledger_.lineages, [&](const Lineage& lineage) { write_lineage(lineage); });
    end_object();
  }

  void write_lineage(const Lineage& lineage) {
    auto write_id = [&](const std::string& id) { write(id); };
    begin_object();
    member("id", lineage.id);
    member("origin", to_string(lineage.origin));
    list("from", lineage.from, write_id);
    member("fate", to_string(lineage.fate));
    list("into", lineage.into, write_id);
    list("stations", lineage.stations, [&](const Station& station) { write_station(station); });
    end_object();
  }

 private:
  template <class Value>
  void member(std::string_view name, const Value& value) {
    key(name);
    write(value);
  }
  template <class Values, class WriteOne>
  void list(std::string_view name, const Values& values, WriteOne write_one) {
    key(name);
    begin_array();
    for (const auto& value : values) write_one(value);
    end_array();
  }

  void write_year(const PlanId& plan) {
    key("year");
    plan.period.first == 0 ? write(nullptr) : write(plan.period.first);
  }

  void write_plan(const PlanId& plan) {
    begin_object();
    member("path", plan.path);
    if (!plan.model.empty()) member("model", plan.model);
    member("title", plan.title);
    write_year(plan);
    key("period");
    if (plan.period.first == 0) {
      write(nullptr);
    } else {
      begin_object();
      member("first", plan.period.first);
      member("last", plan.period.last);
      end_object();
    }
    end_object();
  }

  void write_summary(const LedgerSummary& summary) {
    begin_object();
    member("goals", summary.goals);
    member("standing", summary.standing);
    member("dropped", summary.dropped);
    member("split", summary.split);
    member("merged", summary.merged);
    member("every_plan", summary.every_plan);
    member("reworded", summary.reworded);
    member("returned", summary.returned);
    end_object();
  }

  void write_station(const Station& station) {
    begin_object();
    write_year(ledger_.plans[station.plan]);
    member("path", ledger_.plans[station.plan].path);
    member("kind", to_string(station.kind));
    member("text", station.goal.text);
    member("area", station.goal.area.text());
    member("line", station.goal.line);
    if (station.goal.place.found()) {
      member("page", station.goal.place.page);
      member("page_line", station.goal.place.line);
    }
    if (!station.parent.empty()) member("parent", station.parent);
    list("targets", station.targets, [&](const Target& target) { write_target(target); });
    if (station.kind != StationKind::first) write_changes(station);
    end_object();
  }

  void write_changes(const Station& station) {
    member("moved", station.moved);
    member("strength", to_string(station.strength));
    member("similarity", std::round(station.similarity * 100) / 100);
    member("certain", station.certain);
    list("words", station.words, [&](const WordRun& run) { write_pair("op", to_string(run.op), "text", run.text); });
    list("numbers", station.numbers,
         [&](const NumberChange& number) { write_pair("before", number.before, "after", number.after); });
  }

  void write_pair(std::string_view first, std::string_view one, std::string_view second, std::string_view other) {
    begin_object();
    member(first, one);
    member(second, other);
    end_object();
  }

  /// A date is month and day, "11-15", or the month alone; an amount one number or two.
  void write_target(const Target& target) {
    begin_object();
    member("text", target.text);
    if (target.is_date) {
      int date = static_cast<int>(target.low);
      std::string month = fmt::format("{:02}", date / 100);
      member("date", date % 100 == 0 ? month : fmt::format("{}-{:02}", month, date % 100));
    } else {
      member("low", target.low);
      member("high", target.high);
      member("unit", target.unit);
    }
    end_object();
  }

  const Ledger& ledger_;
};

}  // namespace

std::string render_json(const Ledger& ledger) {
  HistoryWriter json(ledger, history_indent);
  json.write_ledger();
  return json.finish();
}

std::string render_ndjson(const Ledger& ledger) {
  std::string out;
  for (const Lineage& lineage : ledger.lineages) {
    HistoryWriter json(ledger, 0);
    json.write_lineage(lineage);
    out += json.finish();
  }
  return out;
}

}  // namespace planctl
