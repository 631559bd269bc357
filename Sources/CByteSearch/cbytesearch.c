#define _GNU_SOURCE
#include "cbytesearch.h"

#include <string.h>

const void *debrief_find(const void *haystack, size_t haystackCount, const void *needle, size_t needleCount) {
  return memmem(haystack, haystackCount, needle, needleCount);
}

const void *debrief_find_last_byte(const void *bytes, int byte, size_t count) {
  return memrchr(bytes, byte, count);
}

static inline unsigned char lower(unsigned char byte) { return byte | 0x20; }

debrief_marks debrief_count_marks(const unsigned char *bytes, size_t count) {
  debrief_marks marks = {0, 0, 0};
  size_t position = 0;
  // Small counters in small blocks, so that the compiler compares many bytes at once.
  while (position + 3 < count) {
    size_t block = count - position - 3;
    if (block > 128) block = 128;
    const unsigned char *at = bytes + position;
    unsigned char digits = 0, ats = 0, stems = 0;
    for (size_t i = 0; i < block; i++) {
      unsigned char a = at[i], b = lower(a), c = lower(at[i + 1]), d = lower(at[i + 2]), e = lower(at[i + 3]);
      digits += (unsigned char)(a - '0') < 10;
      ats += a == '@';
      stems |= (b == 'p') & (c == 'a') & (d == 's') & (e == 's');
      stems |= (b == 'm') & (c == 'd') & (d == 'p');
      stems |= (b == 'p') & (c == 'w') & (d == 'd');
      stems |= (b == 'n') & (c == 'n') & (d == 'w') & (e == 'o');
      stems |= (b == 'a') & (c == 's') & (d == 'e') & ((e == 0xE3) | (e == 'n'));
      stems |= (b == 'c') & (c == 'l') & (d == 'a') & (e == 'v');
      stems |= (b == 's') & (c == 'e') & (d == 'n') & (e == 'h');
      stems |= (b == 'w') & (c == 'a') & (d == 'c') & (e == 'h');
      stems |= (b == 'h') & (c == 'a') & (d == 's') & ((e == 'l') | (e == 0xE5));
      stems |= (b == 'r') & (c == 'o') & (d == 'l') & (e == 'a');
      stems |= (b == 'c') & (c == 'v') & ((d == 'v') | (d == 'c') | (d == '2'));
      stems |= (b == 'c') & (c == 'r') & (d == 'y') & (e == 'p');
      stems |= (b == 'c') & (c == 'o') & (d == 'd') & (e == 'e');
      stems |= (b == 'p') & (c == 'i') & (d == 'n') & ((e < 'a') | (e > 'z'));
      stems |= (b == 'k') & (c == 'o') & (d == 'd') & (e < 'a');
    }
    marks.digits += digits;
    marks.ats += ats;
    marks.stems |= stems;
    position += block;
  }
  for (; position < count; position++) {
    marks.digits += (unsigned char)(bytes[position] - '0') < 10;
    marks.ats += bytes[position] == '@';
  }
  return marks;
}
