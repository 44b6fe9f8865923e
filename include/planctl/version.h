// The version of planctl, for the preprocessor. The build reads it from here.
#pragma once

#define PLANCTL_VERSION_MAJOR 0
#define PLANCTL_VERSION_MINOR 1
#define PLANCTL_VERSION_PATCH 0
#define PLANCTL_VERSION "0.1.0"
/// 0.1.0 is 100, 1.2.3 is 10203: for comparing.
#define PLANCTL_VERSION_NUMBER (PLANCTL_VERSION_MAJOR * 10000 + PLANCTL_VERSION_MINOR * 100 + PLANCTL_VERSION_PATCH)
