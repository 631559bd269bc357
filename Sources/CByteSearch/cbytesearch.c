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

// The block's length is a multiple of 32 and at most 128. Small counters and no branch, so that the compiler compares many
// bytes at once.
static inline void count_block(const unsigned char *at, size_t length, debrief_marks *marks) {
  unsigned char digits = 0, ats = 0, pointers = 0;
  for (size_t i = 0; i < length; i++) {
    unsigned char byte = at[i];
    digits += (unsigned char)(byte - '0') < 10;
    ats += byte == '@';
    pointers |= (byte == ':') | (byte == '=') | (byte == '"') | (byte == 0xAB) | (byte == 0x9C);
  }
  marks->digits += digits;
  marks->ats += ats;
  marks->pointers |= pointers;
}

debrief_marks debrief_count_marks(const unsigned char *bytes, size_t count) {
  debrief_marks marks = {0, 0, 0};
  size_t position = 0;
  for (; position + 128 <= count; position += 128) count_block(bytes + position, 128, &marks);
  size_t rest = count - position;
  if (rest == 0) return marks;
  unsigned char tail[128] = {0};
  memcpy(tail, bytes + position, rest);
  count_block(tail, (rest + 31) & ~(size_t)31, &marks);
  return marks;
}

// As above; three bytes after the block are looked at.
static inline unsigned char block_has_stem(const unsigned char *at, size_t length) {
  unsigned char stems = 0;
  for (size_t i = 0; i < length; i++) {
    unsigned char b = lower(at[i]), c = lower(at[i + 1]), d = lower(at[i + 2]), e = lower(at[i + 3]);
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
    stems |= (b == 'c') & (c == 'o') & (d == 'd') & ((e == 'e') | (e == 'i'));
    stems |= (b == 'k') & (c == 'o') & (d == 'd') & (e == ' ');
    stems |= (b == 0xE3) & (d == 'd') & (e == 'i');
    stems |= (b == 'p') & (c == 'i') & (d == 'n') & ((e < 'a') | (e > 'z'));
    stems |= (b == 'g') & (c == 'e') & (d == 'h') & (e == 'e');
    stems |= (b == 'f') & ((c == 'n') | (c == 'z')) & ((d == 'u') | (d == 'i'));
    stems |= (b == 't') & (c == 'y') & (d == ' ') & (e == 'c');
    stems |= (b == 'g') & (c == 's') & (d == 'c') & (e == 'o');
  }
  return stems;
}

bool debrief_has_secret_stem(const unsigned char *bytes, size_t count) {
  size_t position = 0;
  for (; position + 131 <= count; position += 128)
    if (block_has_stem(bytes + position, 128)) return true;
  size_t rest = count - position;
  unsigned char tail[128 + 32 + 3] = {0};
  memcpy(tail, bytes + position, rest);
  return block_has_stem(tail, (rest + 31) & ~(size_t)31);
}
