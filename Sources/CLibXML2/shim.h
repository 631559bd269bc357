#include <libxml/xmlversion.h>
// With ICU on, libxml2's encoding.h drags in ICU's own headers, whose types clash with Foundation's copy of ICU.
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
