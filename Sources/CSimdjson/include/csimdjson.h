#ifndef DEBRIEF_CSIMDJSON_H
#define DEBRIEF_CSIMDJSON_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// simdjson's DOM parser. A handle belongs to one thread at a time and is reused from document to document.
typedef struct debrief_json debrief_json;

// One parsed document, valid until the next parse with the same handle.
// `tape` is simdjson's tape (doc/tape.md of simdjson 3.0): one 64-bit word an element, its kind in the top byte.
// A string's payload is an offset into `strings`: four bytes of length (little endian), then the unescaped UTF-8.
typedef struct {
  const uint64_t *tape;
  const uint8_t *strings;
} debrief_json_document;

enum {
  debrief_json_ok = 0,
  debrief_json_malformed = 1,    // not JSON
  debrief_json_invalid_utf8 = 2, // a byte sequence that is no UTF-8
  debrief_json_too_deep = 3,     // more than 1,024 levels
  debrief_json_too_large = 4,    // more bytes than the handle was made for
  debrief_json_empty = 5         // nothing but white space
};

// Bytes that must be readable (not owned, any content) after the end of what is parsed.
extern const size_t debrief_json_padding;

debrief_json *debrief_json_new(void);
void debrief_json_free(debrief_json *json);

// Parses one document of `count` bytes, followed by `debrief_json_padding` readable bytes. Validates UTF-8.
int debrief_json_parse(debrief_json *json, const uint8_t *bytes, size_t count, debrief_json_document *document);

// Whether the bytes are UTF-8 throughout.
int debrief_utf8_is_valid(const uint8_t *bytes, size_t count);

#ifdef __cplusplus
}
#endif

#endif
