/* Links between documents: what a relative link points to, once all files are known. */
#ifndef LINK_DOCUMENTS_H
#define LINK_DOCUMENTS_H

#include "facts/facts.h"
#include "repo/repo.h"

/* Readers leave the path that a relative link spells; it stays only when such a file or directory
 * is in the repository. */
void documents_link(struct facts *f, const struct repo *repo);

#endif
