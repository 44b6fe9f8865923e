// What two texts measure: goals that count different things are two goals, however alike they are.
#pragma once

#include "compare/weigh/frame.h"

namespace planctl {

/// "Öka antalet dagsturer i fjällen" and "Öka antalet skidspår i fjällen" are two goals.
bool measures_another(const Frame& before, const Frame& after, const Vocabulary& vocabulary);

}  // namespace planctl
