// Edit distance over short words; longer ones are compared by their first bytes only.
#include "base/suggest.h"

enum { WORD_MAX = 64 };

static char fold(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static size_t least(size_t x, size_t y)
{
    return x < y ? x : y;
}

static size_t distance(struct str a, struct str b)
{
    size_t rows[3][WORD_MAX + 1]; // the row before last, the last and this one
    a = str_sub(a, 0, WORD_MAX);
    b = str_sub(b, 0, WORD_MAX);
    for (size_t k = 0; k <= b.n; k++)
        rows[0][k] = k;
    for (size_t i = 1; i <= a.n; i++) {
        size_t *now = rows[i % 3], *last = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
        now[0] = i;
        for (size_t k = 1; k <= b.n; k++) {
            char x = fold(a.p[i - 1]), y = fold(b.p[k - 1]);
            now[k] = least(least(last[k] + 1, now[k - 1] + 1), last[k - 1] + (x != y));
            if (i > 1 && k > 1 && x == fold(b.p[k - 2]) && fold(a.p[i - 2]) == y)
                now[k] = least(now[k], before[k - 2] + 1);
        }
    }
    return rows[a.n % 3][b.n];
}

struct str suggest(struct str word, const struct str *candidates, uint32_t n)
{
    struct str best = STR_NONE;
    size_t limit = word.n / 3 + 1;
    for (uint32_t i = 0; i < n; i++) {
        size_t d = distance(word, candidates[i]);
        if (d <= limit && d < candidates[i].n) {
            best = candidates[i];
            limit = d - (d > 0);
            if (d == 0)
                break;
        }
    }
    return best;
}

struct str suggest_word(struct str word, const char *words)
{
    struct str list = str_c(words), candidates[WORD_MAX];
    uint32_t n = 0;
    while (n < WORD_MAX && str_split(&list, ' ', &candidates[n]))
        n++;
    return suggest(word, candidates, n);
}
