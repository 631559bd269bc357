#ifndef DEBRIEF_CBYTESEARCH_H
#define DEBRIEF_CBYTESEARCH_H
#include <stdbool.h>
#include <stddef.h>

// glibc's vectorised searches that Swift cannot see (they hide behind _GNU_SOURCE). NULL when nothing is found.
const void *debrief_find(const void *haystack, size_t haystackCount, const void *needle, size_t needleCount);
const void *debrief_find_last_byte(const void *bytes, int byte, size_t count);

// What a text must hold before it can hold personal data.
typedef struct {
  // Numbers of ASCII digits and of '@'.
  size_t digits, ats;
  // Not 0 if a colon, an equals sign or a quotation mark stands somewhere.
  unsigned char pointers;
} debrief_marks;
debrief_marks debrief_count_marks(const unsigned char *bytes, size_t count);

// Whether the beginning of a word for a password or a code stands somewhere ("pass", "mdp", "cvv" …), in any case of letters.
bool debrief_has_secret_stem(const unsigned char *bytes, size_t count);

#endif
