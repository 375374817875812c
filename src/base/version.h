/* What the program calls itself. The checklist has a number of its own: it changes when an item is
 * added, removed or judged by another rule, so that two reports can be compared. */
#ifndef BASE_VERSION_H
#define BASE_VERSION_H

#define PROGRAM_NAME "prod-readiness"
#define PROGRAM_VERSION "0.1.0"
#define CHECKLIST_VERSION "1"

#endif
