// JSON by the contracts planctl/show/1, planctl/diff/1 and planctl/explain/1.
#include <cmath>
#include <optional>

#include "planctl/render.h"
#include "render/json_writer.h"

namespace planctl {
namespace {

/// 0 stands for a year that the document does not name.
std::optional<int> year_of(const Period& period) {
  return period.first == 0 ? std::nullopt : std::optional(period.first);
}
std::optional<Period> named(const Period& period) { return period.first == 0 ? std::nullopt : std::optional(period); }

double rounded(double value, int parts) { return std::round(value * parts) / parts; }

/// Writes values as the contracts have them.
class ContractWriter : private JsonWriter {
 public:
  using JsonWriter::finish;
  using JsonWriter::JsonWriter;
  using JsonWriter::reserve;
  using JsonWriter::take;

  void write_show(std::span<const Document> documents) {
    std::size_t room = 0;
    for (const Document& document : documents) room += room_for(document);
    reserve(room);
    object("schema", "planctl/show/1",  //
           "documents", documents);
  }

  void write_diff(const PlanDiff& diff) {
    begin_object();
    members("schema", "planctl/diff/1",  //
            "before", diff.before,       //
            "after", diff.after,         //
            "summary", diff.summary);
    if (!diff.only.empty()) members("only", diff.only);
    members("areas", diff.areas);
    key("changes");
    begin_array();
    for (std::size_t i = 0; i < diff.changes.size(); ++i) {
      write(diff.changes[i], diff.explanations.empty() ? nullptr : &diff.explanations[i]);
    }
    end_array();
    end_object();
  }

  void write_report(const ComparisonReport& report) {
    begin_object();
    members("schema", "planctl/diff-all/1");
    key("comparisons");
    begin_array();
    for (const PlanDiff& diff : report.diffs) write_diff(diff);
    end_array();
    members("failures", report.failures);
    end_object();
  }

  void write_failure(std::string_view message) {
    object("schema", "planctl/diff/1",  //
           "error", message);
  }

  void write_explanation(const Explanation& explanation, const ExplainedPlans& plans) {
    begin_object();
    members("schema", "planctl/explain/1", "before", plans.before, "after", plans.after);
    write_members(explanation);
    end_object();
  }

  void write(const Document& document) {
    object("path", document.path,          //
           "encoding", document.encoding,  //
           "language", document.language,  //
           "plans", document.plans,        //
           "diagnostics", document.diagnostics);
  }

 private:
  using JsonWriter::write;

  /// Bytes that the text of a document takes, rather too many than too few: while a text grows, it is held twice.
  static std::size_t room_for(const Document& document) {
    constexpr std::size_t around = 256;  // bytes of names, brackets and indents around a goal or what is as large
    std::size_t room = around;
    auto add = [&](std::size_t bytes) { room += around + bytes; };
    for (const Plan& plan : document.plans) {
      for (const std::string& paragraph : plan.background) add(paragraph.size());
      for (const Area& area : plan.areas) {
        add(area.title.size());
        for (const std::string& paragraph : area.rationale) add(paragraph.size());
        for (const Goal& goal : area.goals) add(goal.text.size());
      }
      for (const Section& section : plan.sections) {
        add(section.title.size());
        for (const std::string& paragraph : section.paragraphs) add(paragraph.size());
      }
    }
    for (const Diagnostic& found : document.diagnostics) add(found.message.size() + found.remedy.size());
    return room;
  }

  /// Names and values in turn.
  template <class... Members>
  void object(const Members&... all) {
    begin_object();
    members(all...);
    end_object();
  }

  template <class Value, class... Rest>
  void members(std::string_view name, const Value& value, const Rest&... rest) {
    key(name);
    write(value);
    if constexpr (sizeof...(rest) > 0) members(rest...);
  }

  template <class Value>
  void write(std::span<const Value> values) {
    begin_array();
    for (const Value& value : values) write(value);
    end_array();
  }
  template <class Value>
  void write(const std::vector<Value>& values) {
    write(std::span<const Value>(values));
  }

  template <class Value>
  void write(const std::optional<Value>& value) {
    value ? write(*value) : write(nullptr);
  }

  // ------------------------------------------------------------------------------------------------ show

  void write(const Plan& plan) {
    begin_object();
    members("title", plan.title,            //
            "year", year_of(plan.period),   //
            "period", named(plan.period),   //
            "background", plan.background,  //
            "areas", plan.areas);
    if (!plan.sections.empty()) members("sections", plan.sections);
    end_object();
  }

  void write(const Period& period) { object("first", period.first, "last", period.last); }

  void write(const Area& area) {
    begin_object();
    members("title", area.title,          //
            "line", area.line,            //
            "rationale", area.rationale,  //
            "goals", area.goals);
    write(area.place);
    end_object();
  }

  /// Members of the object that is open; none where the document has no pages.
  void write(PagePlace place) {
    if (place.found()) members("page", place.page, "page_line", place.line);
  }

  void write(const Goal& goal) {
    begin_object();
    members("text", goal.text,            //
            "line", goal.line,            //
            "last_line", goal.last_line,  //
            "marker", goal.marker,        //
            "depth", goal.depth);
    write(goal.place);
    end_object();
  }

  void write(const Section& section) {
    object("title", section.title,  //
           "line", section.line,    //
           "paragraphs", section.paragraphs);
  }

  void write(const Diagnostic& diagnostic) {
    begin_object();
    members("rule", diagnostic.rule,                     //
            "severity", to_string(diagnostic.severity),  //
            "line", diagnostic.line,                     //
            "column", diagnostic.column,                 //
            "message", diagnostic.message,               //
            "remedy", diagnostic.remedy);
    write(diagnostic.place);
    end_object();
  }

  // ------------------------------------------------------------------------------------------------ diff

  void write(const PlanId& plan) {
    begin_object();
    members("path", plan.path);
    if (!plan.model.empty()) members("model", plan.model);
    members("title", plan.title,  //
            "year", year_of(plan.period));
    end_object();
  }

  void write(ChangeType type) { write(to_string(type)); }

  void write(const Summary& summary) {
    begin_object();
    members("before", summary.before, "after", summary.after);
    for (std::size_t kind = 0; kind < summary.kinds.size(); ++kind) {
      members(to_string(static_cast<ChangeKind>(kind)), summary.kinds[kind]);
    }
    members("moved", summary.moved,        //
            "numbers", summary.numbers,    //
            "weakened", summary.weakened,  //
            "strengthened", summary.strengthened);
    if (summary.capped > 0) members("capped", summary.capped);
    end_object();
  }

  void write(const AreaDiff& area) {
    object("kind", to_string(area.kind),  //
           "before", area.before,         //
           "after", area.after);
  }

  void write(const Change& change, const Explanation* explanation) {
    begin_object();
    members("kind", to_string(change.kind),                 //
            "moved", change.moved,                          //
            "strength", to_string(change.strength),         //
            "similarity", rounded(change.similarity, 100),  //
            "certain", change.certain,                      //
            "before", change.before,                        //
            "after", change.after,                          //
            "words", change.words,                          //
            "numbers", change.numbers);
    if (change.accepted) members("accepted", *change.accepted);
    if (explanation != nullptr) members("explanation", *explanation);
    end_object();
  }

  void write(const Acceptance& acceptance) {
    begin_object();
    members("reason", acceptance.reason);
    if (!acceptance.date.empty()) members("date", acceptance.date);
    if (!acceptance.by.empty()) members("by", acceptance.by);
    end_object();
  }

  void write(const GoalText& goal) {
    begin_object();
    members("text", goal.text,         //
            "area", goal.area.text(),  //
            "line", goal.line);
    write(goal.place);
    end_object();
  }

  void write(const WordRun& run) { object("op", to_string(run.op), "text", run.text); }

  // --------------------------------------------------------------------------------------------- explain

  void write(const Explanation& explanation) {
    begin_object();
    write_members(explanation);
    end_object();
  }

  void write_members(const Explanation& explanation) {
    members("side", explanation.of_before ? "before" : "after",  //
            "goal", explanation.goal,                            //
            "kind", to_string(explanation.kind),                 //
            "reason", to_string(explanation.reason),             //
            "certain", explanation.certain,                      //
            "counterparts", explanation.counterparts,            //
            "score", rounded(explanation.score, 1000),           //
            "price", rounded(explanation.price, 1000),           //
            "area", rounded(explanation.area, 1000),             //
            "contenders", explanation.contenders,                //
            "words", explanation.words,                          //
            "besides", rounded(explanation.besides, 1000));
  }

  void write(const Contender& contender) {
    object("goal", contender.goal,                   //
           "score", rounded(contender.score, 1000),  //
           "veto", to_string(contender.veto),        //
           "paired_with", contender.taken_by);
  }

  void write(const WordEvidence& word) {
    object("before", word.before,    //
           "after", word.after,      //
           "kinship", word.kinship,  //
           "weight", rounded(word.weight, 1000));
  }

  void write(const NumberChange& number) { object("before", number.before, "after", number.after); }
};

constexpr std::size_t readable_indent = 2;  // columns of indent

}  // namespace

std::string render_json(const PlanDiff& diff) {
  ContractWriter json(readable_indent);
  json.write_diff(diff);
  return json.finish();
}

std::string render_json(const ComparisonReport& report) {
  ContractWriter json(readable_indent);
  if (report.all) {
    json.write_report(report);
  } else if (report.failures.empty()) {
    json.write_diff(report.diffs.front());
  } else {
    json.write_failure(report.failures.front());
  }
  return json.finish();
}

std::string render_json(const Explanation& explanation, const ExplainedPlans& plans) {
  ContractWriter json(readable_indent);
  json.write_explanation(explanation, plans);
  return json.finish();
}

std::string render_json(std::span<const Document> documents) {
  ContractWriter json(readable_indent);
  json.write_show(documents);
  return json.finish();
}

std::string begin_show() {
  JsonWriter json(readable_indent);
  json.begin_object();
  json.member("schema", "planctl/show/1");
  json.key("documents");
  json.begin_array();
  return json.take();
}

std::string render_json_element(const Document& document) {
  ContractWriter json(readable_indent, 2);
  json.write(document);
  return json.take();
}

std::string end_show() {
  JsonWriter json(readable_indent, 2, false);
  json.end_array();
  json.end_object();
  return json.finish();
}

std::string render_ndjson(const Document& document) {
  ContractWriter json(0);
  json.reserve(1 << 13);  // what most documents need
  json.write(document);
  return json.finish();
}

}  // namespace planctl
