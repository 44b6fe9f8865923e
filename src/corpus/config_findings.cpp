// [severity] and [[suppress]]: how bad the findings of a rule are, and which of them the reader accepts.
#include <array>

#include "corpus/complaints.h"
#include "corpus/config_tables.h"
#include "messages/say.h"
#include "text/clean.h"
#include "text/spelling.h"

namespace planctl {
namespace {

/// What was not read was not judged, and must not look as if it were in order.
void require_adjustable(const ConfigFile& file, const toml::source_position& place, const std::string& rule) {
  if (find_rule(rule) == nullptr) {
    std::vector<std::string> known;
    for (const Rule& it : rules()) known.emplace_back(it.id);
    throw at(file, place,
             say("unknown rule '{}'{} (all are in planctl-documents(5))", rule, did_you_mean(rule, known)));
  }
  if (rule == "unreadable-document")
    throw at(file, place, say("{} is always an error; take the document out of 'documents'", rule));
}

void set_suppressed_rule(Suppression& suppression, const ConfigValue& value) {
  suppression.rule = text_value(value);
  require_adjustable(value.file, value.node.source().begin, suppression.rule);
  if (suppression.rule == "unused-suppression")
    throw at(value, say("take out what is not used, or turn the rule off in [severity]"));
}

void set_suppressed_path(Suppression& suppression, const ConfigValue& value) {
  suppression.path = document_value(value);
}

void set_suppressed_text(Suppression& suppression, const ConfigValue& value) {
  suppression.text = compose(words_value(value, "words of the line or the goal"));
}

void set_suppression_reason(Suppression& suppression, const ConfigValue& value) {
  suppression.reason = words_value(value, "why the finding is accepted");
}

constexpr std::array suppression_keys{
    ConfigKey<Suppression>{"rule", set_suppressed_rule, true},
    ConfigKey<Suppression>{"path", set_suppressed_path, true},
    ConfigKey<Suppression>{"text", set_suppressed_text},
    ConfigKey<Suppression>{"reason", set_suppression_reason, true},
};

Suppression suppression_value(const ConfigValue& value) {
  require_table(value, "a table with rule, path and reason");
  Suppression suppression;
  suppression.place = place_of(value);
  set_keys(suppression, value, suppression_keys);
  return suppression;
}

}  // namespace

void add_severities(Config& config, const ConfigValue& value) {
  require_table(value, "a table: [severity], and below it stale-year = \"off\"");
  for (const auto& [key, node] : *value.node.as_table()) {
    std::string rule(key.str());
    require_adjustable(value.file, key.source().begin, rule);
    config.severities.push_back(
        {rule, parse_severity(choice_value({value.file, node, rule}, "error|warning|note|off"))});
  }
}

void add_suppressions(Config& config, const ConfigValue& value) {
  for (const toml::node& entry : list_value(value, "[[suppress]], and below it rule, path and reason"))
    config.suppressions.push_back(suppression_value({value.file, entry, value.key}));
}

}  // namespace planctl
