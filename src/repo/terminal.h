/* Programs for people at a terminal that lie beside the service: the command-line client of a sync
 * server, the interactive tool of a workspace. */
#ifndef REPO_TERMINAL_H
#define REPO_TERMINAL_H

#include "repo/repo.h"

/* Makes ROLE_EXAMPLE of the production files of such programs among r->units (Cargo and npm), and of
 * the packages that only they use. A program is one when its manifest names what talks to people
 * (ratatui, rpassword, @clack/prompts) and neither it nor a package it uses serves requests; a
 * repository in which no other package serves keeps them. */
void terminal_find(struct repo *r);

#endif
