// What Swift needs of libxml2, and nothing else.
#ifndef SKILLSIEVE_CLIBXML2_SHIM_H
#define SKILLSIEVE_CLIBXML2_SHIM_H

// With Foundation in the same build, libxml2's ICU declarations clash with Foundation's own copy of ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#endif
