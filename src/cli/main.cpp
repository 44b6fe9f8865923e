#include "cli/run.h"

int main(int argc, char** argv) { return planctl::run(argc, argv); }
