// A folder of documents: how it is configured, what is in it, and which plan a selector means.
#pragma once

#include "planctl/config.h"
#include "planctl/folder.h"
#include "planctl/selector.h"
