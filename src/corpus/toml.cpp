// The TOML library's own code.
#define TOML_IMPLEMENTATION
#include "corpus/toml.h"
