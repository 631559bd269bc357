#include <simdjson.h>

#include "csimdjson.h"

struct debrief_json {
  simdjson::dom::parser parser;
};

extern "C" {

const size_t debrief_json_padding = simdjson::SIMDJSON_PADDING;

debrief_json *debrief_json_new(void) { return new debrief_json(); }

void debrief_json_free(debrief_json *json) { delete json; }

int debrief_json_parse(debrief_json *json, const uint8_t *bytes, size_t count, debrief_json_document *document) {
  auto result = json->parser.parse(bytes, count, false);
  switch (result.error()) {
    case simdjson::SUCCESS:
      document->tape = json->parser.doc.tape.get();
      document->strings = json->parser.doc.string_buf.get();
      return debrief_json_ok;
    case simdjson::UTF8_ERROR:
      return debrief_json_invalid_utf8;
    case simdjson::DEPTH_ERROR:
      return debrief_json_too_deep;
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
      return debrief_json_too_large;
    case simdjson::EMPTY:
      return debrief_json_empty;
    default:
      return debrief_json_malformed;
  }
}

int debrief_utf8_is_valid(const uint8_t *bytes, size_t count) {
  return simdjson::validate_utf8(reinterpret_cast<const char *>(bytes), count);
}
}
