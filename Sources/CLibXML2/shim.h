#include <libxml/xmlversion.h>
// With ICU on, libxml2's encoding.h drags in ICU's own headers, whose types clash with Foundation's copy of ICU.
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

static void debrief_xml_says_nothing(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

static void debrief_xml_reports_nothing(void *context, const xmlError *error) {
  (void)context;
  (void)error;
}

// Faults of encodings go past a parser's own handlers and print bytes of the content to standard error, which is personal data. These handlers
// belong to the calling thread.
static inline void debrief_silence_xml_errors(void) {
  xmlSetGenericErrorFunc(NULL, debrief_xml_says_nothing);
  // Whether the error is const depends on the version of libxml2.
  xmlSetStructuredErrorFunc(NULL, (xmlStructuredErrorFunc)debrief_xml_reports_nothing);
}
