/* Loaded before the C library: the n-th thread, of REFUSE_FROM to REFUSE_TO, cannot be started. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

typedef int (*create)(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*);

static long setting(const char* name, long otherwise) {
  const char* value = getenv(name);
  return value ? atol(value) : otherwise;
}

int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*run)(void*), void* argument) {
  static long started = 0;
  ++started;
  if (started >= setting("REFUSE_FROM", 1) && started <= setting("REFUSE_TO", 1L << 30)) return EAGAIN;
  return ((create)dlsym(RTLD_NEXT, "pthread_create"))(thread, attributes, run, argument);
}
