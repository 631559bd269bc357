#ifndef DEBRIEF_CNUSPELL_H
#define DEBRIEF_CNUSPELL_H
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// A Hunspell dictionary, read by nuspell. It never changes: any number of threads may ask it at once.
typedef struct debrief_dictionary debrief_dictionary;

// Reads a dictionary by the name of its files without the suffix ("fr", "en_US") from where Debian keeps them.
// NULL if it is not installed or cannot be read.
debrief_dictionary *debrief_dictionary_new(const char *name);
void debrief_dictionary_free(debrief_dictionary *dictionary);

// Whether the dictionary knows the word (UTF-8). False for anything that it fails on.
bool debrief_dictionary_knows(const debrief_dictionary *dictionary, const unsigned char *word, size_t count);

#ifdef __cplusplus
}
#endif

#endif
