#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 shows ICU's types, which clash with those of Foundation; nothing here uses them.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/SAX2.h>
