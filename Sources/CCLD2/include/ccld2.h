#ifndef DEBRIEF_CCLD2_H
#define DEBRIEF_CCLD2_H
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// What the Compact Language Detector says of a text (UTF-8; ill-formed bytes are not looked at). Any number of threads may ask at once.
// Writes the code of the language that most of the text is in (at most 7 letters, zero-terminated) and returns the share of the text
// in it, in percent; 0 if the detector does not rely on its own answer.
int debrief_language_of(const unsigned char *text, size_t count, char code[8]);

#ifdef __cplusplus
}
#endif

#endif
