/* Python requirements (PEP 508), shared by the files that hold them. */
#ifndef READ_MANIFEST_PYTHON_H
#define READ_MANIFEST_PYTHON_H

#include "read/manifest/manifest.h"

/* Adds the requirement in TEXT ("Flask[async]>=2 ; python_version > '3'", "name @ URL") and returns
 * its row; FACT_NO_ROW when it names no package. */
int64_t python_requirement(struct manifest *m, struct str text, uint32_t line, const char *scope,
                           bool direct);

/* NAME as PyPI compares it: lower case, one - for runs of - _ and . */
struct str python_name(struct arena *a, struct str name);

/* The one version that the constraint allows ("==1.2", "===1.2"), STR_NONE when it is a range. */
struct str python_exact(struct str constraint);

#endif
