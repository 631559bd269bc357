// The detector's header takes this one for granted.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <climits>
#include <cstring>

#include "ccld2.h"

extern "C" {

int debrief_language_of(const unsigned char *text, size_t count, char code[8]) {
  code[0] = 0;
  if (count == 0 || count > INT_MAX) return 0;
  CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int shares[3];
  double scores[3];
  int counted = 0;
  int valid = 0;
  bool isReliable = false;
  CLD2::ExtDetectLanguageSummaryCheckUTF8(
      reinterpret_cast<const char *>(text), static_cast<int>(count), true, &hints, 0, languages, shares, scores,
      nullptr, &counted, &isReliable, &valid);
  if (!isReliable) return 0;
  std::strncpy(code, CLD2::LanguageCode(languages[0]), 7);
  code[7] = 0;
  return shares[0];
}
}
