#include <algorithm>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// "from 14 000" of "raise it to 16 000 from 14 000": a change ends at another figure of its kind.
bool is_origin(const PromiseText& text, const Figure& figure) {
  const Wording& wording = text.wording;
  std::size_t place = begin_of_amount(wording, figure);
  bool from = is_amount(figure) && place > 0 && contains(wording.promise().origin_words, wording[place - 1].folded) &&
              !is_time_of_day(wording, figure.begin);
  return from && std::any_of(text.figures.begin(), text.figures.end(), [&](const Figure& it) {
           bool alike = it.unit == figure.unit || it.unit.empty() || figure.unit.empty();
           return &it != &figure && is_amount(it) && alike &&
                  wording.stands_behind(begin_of_amount(wording, it), CueKind::goal);
         });
}

/// "till 16 000", beside which "från 14 000 till 18 000" ends at another figure; "75 nya" tells what is added.
bool names_end(const PromiseText& text) {
  return std::any_of(text.figures.begin(), text.figures.end(), [&](const Figure& it) {
    return is_amount(it) && text.wording.stands_behind(begin_of_amount(text.wording, it), CueKind::goal);
  });
}

}  // namespace

const std::vector<Figure>& without_origins(const PromiseText& text, const PromiseText& other,
                                           std::vector<Figure>& room) {
  const Wording& wording = text.wording;
  bool changes = text.figures.size() > 1 && (wording.has(CueKind::rising) || wording.has(CueKind::falling));
  if (!changes || !names_end(other)) return text.figures;
  std::copy_if(text.figures.begin(), text.figures.end(), std::back_inserter(room),
               [&](const Figure& it) { return !is_origin(text, it); });
  return room;
}

}  // namespace planctl
