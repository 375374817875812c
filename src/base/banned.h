/* Functions that have no safe use here fail to compile. Included by the compiler (-include). */
#ifndef BASE_BANNED_H
#define BASE_BANNED_H

// The declarations must be seen before the names are poisoned.
#include <alloca.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#undef alloca
#pragma GCC poison strcpy strcat sprintf vsprintf strtok atoi atol gets strncpy strncat
// Not poisoned, because macros of <libfyaml.h> name it; calling it is an error all the same.
#pragma GCC diagnostic error "-Walloca"

#endif
