#ifndef DEBRIEF_CNUSPELL_H
#define DEBRIEF_CNUSPELL_H
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// A Hunspell dictionary, read by nuspell. It never changes: any number of threads may ask it at once.
typedef struct debrief_dictionary debrief_dictionary;

// Reads a dictionary by the path of its ".aff" file; its ".dic" file stands beside it.
// NULL if it is not there or cannot be read.
debrief_dictionary *debrief_dictionary_new(const char *path);
void debrief_dictionary_free(debrief_dictionary *dictionary);

// Whether the dictionary knows the word (UTF-8). False for anything that it fails on.
bool debrief_dictionary_knows(const debrief_dictionary *dictionary, const unsigned char *word, size_t count);

// Takes one suggestion (UTF-8, not terminated), which is only valid during the call.
typedef void (*debrief_suggestion_body)(void *context, const unsigned char *suggestion, size_t count);

// Calls `body` with at most `most` words that may be meant by an unknown one, the likeliest first; always the same ones
// in the same order. Takes tens of milliseconds.
void debrief_dictionary_suggest(
    const debrief_dictionary *dictionary, const unsigned char *word, size_t count, size_t most,
    debrief_suggestion_body body, void *context);

#ifdef __cplusplus
}
#endif

#endif
