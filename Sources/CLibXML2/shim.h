// What Swift needs of libxml2, and nothing else.
#ifndef SKILLSIEVE_CLIBXML2_SHIM_H
#define SKILLSIEVE_CLIBXML2_SHIM_H

// With Foundation in the same build, libxml2's ICU declarations clash with Foundation's own copy of ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <iconv.h>
#include <stddef.h>

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

// The generic error callback is variadic, which Swift can neither write nor call.
static inline void skillsieve_ignore_generic(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

static inline void skillsieve_ignore_structured(void *context, xmlErrorPtr error) {
    (void)context;
    (void)error;
}

// Both handlers are kept per thread by libxml2: without them it prints to stderr.
static inline void skillsieve_silence_thread(void) {
    xmlSetGenericErrorFunc(NULL, skillsieve_ignore_generic);
    xmlSetStructuredErrorFunc(NULL, skillsieve_ignore_structured);
}

#endif
