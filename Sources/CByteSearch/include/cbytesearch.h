#ifndef DEBRIEF_CBYTESEARCH_H
#define DEBRIEF_CBYTESEARCH_H
#include <stddef.h>

// glibc's vectorised searches that Swift cannot see (they hide behind _GNU_SOURCE). NULL when nothing is found.
const void *debrief_find(const void *haystack, size_t haystackCount, const void *needle, size_t needleCount);
const void *debrief_find_last_byte(const void *bytes, int byte, size_t count);

#endif
