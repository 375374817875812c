/* Words and runs in a text. A word is what could be said aloud, by its vowels: no list of words is
 * needed, and names that nobody has seen before are known for names. */
#include "read/secrets/words.h"

#include <string.h>

struct classes classes_of(struct str s)
{
    struct classes c = {0};
    for (size_t i = 0; i < s.n; i++) {
        c.lower += is_lower(s.p[i]);
        c.upper += is_upper(s.p[i]);
        c.digit += is_digit(s.p[i]);
        c.hex += is_digit(s.p[i]) || ((s.p[i] | 0x20) >= 'a' && (s.p[i] | 0x20) <= 'f');
    }
    c.other = s.n - c.lower - c.upper - c.digit;
    return c;
}

void fragments_of(struct str s, struct fragments *f)
{
    *f = (struct fragments){0};
    for (size_t i = 0; i < s.n;) {
        size_t from = i;
        if (is_digit(s.p[i])) {
            while (i < s.n && is_digit(s.p[i]))
                i++;
        } else if (is_letter(s.p[i])) {
            bool capitals = is_upper(s.p[i++]);
            bool shout = capitals && i < s.n && is_upper(s.p[i]);
            while (i < s.n && (shout ? is_upper(s.p[i]) : is_lower(s.p[i])))
                i++;
            f->letter_bytes += i - from;
        } else {
            i++;
            continue;
        }
        if (f->n == FRAGMENTS_MAX) {
            f->more = true;
            return;
        }
        f->letters += is_letter(s.p[from]);
        f->digits += is_digit(s.p[from]);
        f->word[f->n++] = str_sub(s, from, i - from);
    }
}

static const char abbreviations[] =
    "db js ts tls ssl jwt sql ssh css xml sdk ftp dns rpc tcp udp vm ms pg dev prd stg tst tmp str "
    "cfg "
    "ctx msg src dst md qr sms pdf csv gw lb mq kms rsa pwd pw pk sk tb kv svc my s v x h "
    "csrf xsrf http https html smtp hmac ldap grpc svg png jpg";

// Could be said aloud: vowels among the consonants.
static bool is_word(struct str w)
{
    size_t vowels = 0, run = 0, longest = 0;
    for (size_t i = 0; i < w.n; i++) {
        bool vowel = strchr("aeiouyAEIOUY", w.p[i]) != NULL;
        vowels += vowel;
        run = vowel ? 0 : run + 1;
        longest = run > longest ? run : longest;
    }
    if (str_among_nocase(abbreviations, w))
        return true;
    if (w.n <= 3)
        return vowels;
    return vowels * 100 >= w.n * 15 && vowels * 100 <= w.n * 70 && longest <= 4;
}

bool fragments_are_words(const struct fragments *f)
{
    if (f->more || f->letters == 0 || f->letter_bytes * 2 < f->letters * 7 ||
        f->digits > f->letters)
        return false;
    for (uint32_t i = 0; i < f->n; i++)
        if (is_letter(f->word[i].p[0]) ? !is_word(f->word[i]) : f->word[i].n > 4)
            return false;
    return true;
}

uint32_t fragments_among(const struct fragments *f, const char *list)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < f->n; i++)
        n += str_among_nocase(list, f->word[i]);
    return n;
}

bool fragments_have(const struct fragments *f, const char *list)
{
    for (uint32_t i = 0; i < f->n; i++)
        if (str_among_nocase(list, f->word[i]))
            return true;
    return false;
}

bool text_is_run(struct str s)
{
    size_t near = 0;
    for (size_t i = 1; i < s.n; i++) {
        int step = s.p[i] - s.p[i - 1];
        near += step >= -1 && step <= 1;
    }
    return s.n >= 3 && near * 10 >= (s.n - 1) * 6;
}

bool text_is_repeat(struct str s)
{
    for (size_t period = 1; period <= 10 && period * 2 <= s.n; period++)
        if (memcmp(s.p, s.p + period, s.n - period) == 0)
            return true;
    return false;
}

bool text_has_run(struct str s, size_t limit)
{
    for (size_t i = 1, run = 1; i < s.n; i++) {
        run = s.p[i] == s.p[i - 1] ? run + 1 : 1;
        if (run >= limit)
            return true;
    }
    return false;
}
