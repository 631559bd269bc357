#define _GNU_SOURCE
#include "cbytesearch.h"

#include <string.h>

const void *debrief_find(const void *haystack, size_t haystackCount, const void *needle, size_t needleCount) {
  return memmem(haystack, haystackCount, needle, needleCount);
}

const void *debrief_find_last_byte(const void *bytes, int byte, size_t count) {
  return memrchr(bytes, byte, count);
}
