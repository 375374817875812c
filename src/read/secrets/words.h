/* What a text consists of: kinds of characters, and words (camelCase, digits, separators). By them a
 * name is told from something random. Inside of value.c. */
#ifndef READ_SECRETS_WORDS_H
#define READ_SECRETS_WORDS_H

#include "base/str.h"

enum { FRAGMENTS_MAX = 40 };

struct classes {
    size_t lower, upper, digit, other, hex;
};

struct fragments {
    struct str word[FRAGMENTS_MAX]; // runs of letters, at humps taken apart, and of digits
    uint32_t n, letters, digits;    // fragments of each sort
    size_t letter_bytes;
    bool more;
};

static inline bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static inline bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static inline bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool is_letter(char c)
{
    return is_lower(c) || is_upper(c);
}

struct classes classes_of(struct str s);
void fragments_of(struct str s, struct fragments *f);
/* True when all of them could be said aloud: a name, a phrase, or a password of words. */
bool fragments_are_words(const struct fragments *f);
/* How many of them stand in LIST, words with spaces between them; and whether any does. */
uint32_t fragments_among(const struct fragments *f, const char *list);
bool fragments_have(const struct fragments *f, const char *list);

/* aaaaaa, 12345678, abcdefgh, ------: most neighbours are the same or follow each other. */
bool text_is_run(struct str s);
/* abcabcabc: a short piece over and over. */
bool text_is_repeat(struct str s);
/* LIMIT times the same byte in a row. */
bool text_has_run(struct str s, size_t limit);

#endif
