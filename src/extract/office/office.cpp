#include "extract/office/office.h"

#include <fmt/format.h>

#include "extract/office/opendocument.h"
#include "extract/office/word.h"
#include "extract/office/xml.h"
#include "messages/say.h"
#include "text/bytes.h"

namespace planctl {
namespace {

/// Where a Word document has its text: its relations say so.
std::string main_part(Archive& archive, const std::string& name) {
  std::optional<std::string> relations = archive.read("_rels/.rels");
  if (!relations) return "";
  pugi::xml_document tree;
  parse_xml(tree, *relations, name + ": _rels/.rels");
  for (const pugi::xml_node& relation : tree.document_element().children()) {
    if (!attribute(relation, "Type").ends_with("/officeDocument")) continue;
    std::string_view target = attribute(relation, "Target");
    return std::string(target.substr(target.starts_with('/') ? 1 : 0));
  }
  return "";
}

SheetParts read_parts(Archive& archive, const std::string& name) {
  constexpr std::string_view text = "application/vnd.oasis.opendocument.text";
  std::string main = main_part(archive, name);
  if (main.ends_with("document.xml")) return read_word(archive, main, name);
  std::optional<std::string> type = archive.read("mimetype");
  std::optional<std::string> manifest = archive.read("META-INF/manifest.xml");
  if (manifest && manifest->find("encryption-data") != std::string::npos)
    throw Error(say("{}: is encrypted; save it without a password", name));
  if (type && type->starts_with(text)) return read_opendocument(archive, name);
  throw Error(
      say("{}: is a zip archive, and holds neither a Word nor an OpenDocument text; save the plan as "
          "PDF, .docx or .odt",
          name));
}

}  // namespace

void extract_office(Source& source, std::string_view bytes) {
  std::string name = name_of(source.path);
  Archive archive(bytes, name);
  Sheet sheet;
  write_parts(read_parts(archive, name), sheet);
  sheet.move_to(source);
}

}  // namespace planctl
