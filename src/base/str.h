/* Text slices. A str borrows its bytes: from a file buffer, a literal or an arena; it is never
 * NUL-terminated by contract and never owns anything. p == NULL means "no text" (SQL NULL), which
 * is different from the empty text. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct str {
    const char *p; // first byte; NULL when there is no text
    size_t n;      // bytes
};

#define STR(literal) ((struct str){"" literal, sizeof(literal) - 1})
#define STR_NONE ((struct str){NULL, 0})
// For printf: printf("%.*s", STR_ARG(s)); cut at 4096 bytes so that hostile input stays printable.
#define STR_ARG(s) (int)((s).n > 4096 ? 4096 : (s).n), ((s).p ? (s).p : "")

struct str str_c(const char *text); // slice of a NUL-terminated string; NULL gives STR_NONE
static inline bool str_eq(struct str a, struct str b)
{
    return a.n == b.n && (a.n == 0 || (*a.p == *b.p && memcmp(a.p, b.p, a.n) == 0));
}
bool str_eq_nocase(struct str a, struct str b); // ASCII case only
int str_cmp(struct str a, struct str b);        // byte order, shorter first
bool str_starts(struct str s, struct str prefix);
bool str_ends(struct str s, struct str suffix);
bool str_starts_nocase(struct str s, struct str prefix);
bool str_ends_nocase(struct str s, struct str suffix);
/* WORD is one of WORDS, which stand with single spaces between them; an empty one never is. */
bool str_among(const char *words, struct str word);
bool str_among_nocase(const char *words, struct str word);
/* Writes the code point C to TO as UTF-8, at most 4 bytes; returns how many. */
size_t str_put_utf8(char *to, uint32_t c);
/* Offset of the first NEEDLE in S at or after FROM, or -1. An empty needle is found at FROM. */
ptrdiff_t str_find(struct str s, struct str needle, size_t from);
ptrdiff_t str_find_char(struct str s, char c, size_t from);
ptrdiff_t str_rfind_char(struct str s, char c);
bool str_contains(struct str s, struct str needle);
bool str_contains_nocase(struct str s, struct str needle);
/* S without its first FROM bytes, at most N long; clamps to the text. */
struct str str_sub(struct str s, size_t from, size_t n);
struct str str_from(struct str s, size_t from);
struct str str_trim(struct str s); // without ASCII white space at both ends
/* Takes the part of *REST before SEPARATOR off *REST and stores it in *PART. False when *REST is
 * exhausted (its p is NULL then). "a,,b" gives "a", "", "b". */
bool str_split(struct str *rest, char separator, struct str *part);
/* Like str_split for lines: accepts \n and \r\n, drops the terminator. */
bool str_line(struct str *rest, struct str *line);
uint64_t str_hash(struct str s); // multiplicative, eight bytes a step; for tables in memory only
/* Decimal integer that fills S wholly (an optional sign, digits, '_' between digits). */
bool str_int(struct str s, int64_t *value);
/* Decimal number that fills S wholly; accepts what strtod accepts without hex, inf or nan. */
bool str_double(struct str s, double *value);

/* Path helpers; '/' is the only separator. */
struct str path_base(struct str path);      // "a/b.c" -> "b.c"
struct str path_directory(struct str path); // "a/b.c" -> "a", "b.c" -> ""
struct str path_extension(struct str path); // "a/b.tar.gz" -> "gz"; "" when there is none
struct str path_rendered(struct str path);  // "a.conf.j2" -> "a.conf"; others as they are
bool path_under(struct str path, struct str directory); // "" contains everything
/* Shell-like match: ** any depth, * within a segment, ?, [set], {a,b}. Whole path, case-sensitive.
 * Bounded: at most PATTERN_STEPS_MAX comparisons, then false. */
bool path_match(struct str pattern, struct str path);

#endif
