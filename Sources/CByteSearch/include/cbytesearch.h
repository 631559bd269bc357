#ifndef DEBRIEF_CBYTESEARCH_H
#define DEBRIEF_CBYTESEARCH_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

// What each of sixty-four bytes is, one bit each, the first lowest: ASCII letters and digits, capitals among them, digits among
// them, spaces, and bytes beyond ASCII.
typedef struct {
  uint64_t words, uppers, digits, spaces, beyond;
} debrief_byte_classes;

// In the header, so that Swift takes it in: a call would cost as much as the work. All sixty-four bytes are read.
static inline debrief_byte_classes debrief_classify(const unsigned char *at) {
  debrief_byte_classes classes = {0, 0, 0, 0, 0};
#ifdef __SSE2__
  // SSE2 compares signed bytes only: a range's first value is moved to the lowest of them.
  const __m128i toLetters = _mm_set1_epi8((char)(0x80 - 'a')), toDigits = _mm_set1_epi8((char)(0x80 - '0'));
  const __m128i letterEnd = _mm_set1_epi8(-128 + 26), digitEnd = _mm_set1_epi8(-128 + 10);
  const __m128i space = _mm_set1_epi8(' ');
  for (int i = 0; i < 4; i++) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(at + 16 * i));
    __m128i lower = _mm_or_si128(bytes, space);
    __m128i letter = _mm_cmplt_epi8(_mm_add_epi8(lower, toLetters), letterEnd);
    __m128i digit = _mm_cmplt_epi8(_mm_add_epi8(bytes, toDigits), digitEnd);
    // A letter's sixth bit says that it is small; shifted, it is the one that is taken out.
    __m128i upper = _mm_andnot_si128(_mm_slli_epi16(bytes, 2), letter);
    classes.words |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_or_si128(letter, digit)) << (16 * i);
    classes.uppers |= (uint64_t)(uint32_t)_mm_movemask_epi8(upper) << (16 * i);
    classes.digits |= (uint64_t)(uint32_t)_mm_movemask_epi8(digit) << (16 * i);
    classes.spaces |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, space)) << (16 * i);
    classes.beyond |= (uint64_t)(uint32_t)_mm_movemask_epi8(bytes) << (16 * i);
  }
#else
  for (int i = 0; i < 64; i++) {
    unsigned char byte = at[i];
    unsigned char isLetter = (unsigned char)((byte | 0x20) - 'a') < 26, isDigit = (unsigned char)(byte - '0') < 10;
    classes.words |= (uint64_t)(isLetter | isDigit) << i;
    classes.uppers |= (uint64_t)(isLetter & !(byte & 0x20)) << i;
    classes.digits |= (uint64_t)isDigit << i;
    classes.spaces |= (uint64_t)(byte == ' ') << i;
    classes.beyond |= (uint64_t)(byte >> 7) << i;
  }
#endif
  return classes;
}

#endif
