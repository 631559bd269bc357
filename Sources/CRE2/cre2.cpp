#include <re2/re2.h>

#include <exception>
#include <memory>

#include "cre2.h"

struct debrief_pattern {
  re2::RE2 expression;
};

extern "C" {

debrief_pattern *debrief_pattern_new(const char *written, size_t count, bool ignores_case) {
  try {
    re2::RE2::Options options;
    options.set_case_sensitive(!ignores_case);
    options.set_log_errors(false);
    // Without groups every search is one pass of the automaton each way, which allocates nothing.
    options.set_never_capture(true);
    auto pattern = std::unique_ptr<debrief_pattern>(
        new debrief_pattern{re2::RE2(re2::StringPiece(written, count), options)});
    return pattern->expression.ok() ? pattern.release() : nullptr;
  } catch (const std::exception &) {
    return nullptr;
  }
}

void debrief_pattern_free(debrief_pattern *pattern) { delete pattern; }

bool debrief_pattern_find(const debrief_pattern *pattern, const unsigned char *text, size_t count, size_t start,
                          size_t end, size_t *found_start, size_t *found_end) {
  const char *base = reinterpret_cast<const char *>(text);
  re2::StringPiece found;
  if (!pattern->expression.Match(re2::StringPiece(base, count), start, end, re2::RE2::UNANCHORED, &found, 1))
    return false;
  *found_start = static_cast<size_t>(found.data() - base);
  *found_end = *found_start + found.size();
  return true;
}

bool debrief_pattern_occurs(const debrief_pattern *pattern, const unsigned char *text, size_t count, size_t start,
                            size_t end) {
  return pattern->expression.Match(re2::StringPiece(reinterpret_cast<const char *>(text), count), start, end,
                                   re2::RE2::UNANCHORED, nullptr, 0);
}
}
