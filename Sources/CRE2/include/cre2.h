#ifndef DEBRIEF_CRE2_H
#define DEBRIEF_CRE2_H
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// A pattern, compiled by RE2. It never changes to the outside: any number of threads may search with it at once, each search
// takes time linear in the bytes it looks at.
typedef struct debrief_pattern debrief_pattern;

// Compiles a pattern of RE2's syntax for UTF-8 text. NULL if it is none.
debrief_pattern *debrief_pattern_new(const char *written, size_t count, bool ignores_case);
void debrief_pattern_free(debrief_pattern *pattern);

// Whether the pattern matches somewhere within text[start..<end]; `\b` and `^` see what stands around that range.
// The leftmost match is put into found_start and found_end, counted from the beginning of the text. Nothing is copied.
bool debrief_pattern_find(const debrief_pattern *pattern, const unsigned char *text, size_t count, size_t start,
                          size_t end, size_t *found_start, size_t *found_end);

// Whether the pattern matches somewhere within text[start..<end], without saying where.
bool debrief_pattern_occurs(const debrief_pattern *pattern, const unsigned char *text, size_t count, size_t start,
                            size_t end);

#ifdef __cplusplus
}
#endif

#endif
