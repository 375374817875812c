// Words that mean the same in every language; see words.h.
#include "read/code/words.h"

bool word_is_header(struct str s)
{
    bool letter = false;
    for (size_t i = 0; i < s.n; i++) {
        char c = (char)(s.p[i] | 32);
        bool alpha = c >= 'a' && c <= 'z';
        if (!alpha && !(s.p[i] >= '0' && s.p[i] <= '9') && s.p[i] != '-')
            return false;
        letter = letter || alpha;
    }
    return letter && s.n > 1 && s.n <= 64 && s.p[0] != '-' && s.p[s.n - 1] != '-';
}

bool word_is_known_header(struct str s)
{
    return str_eq_nocase(s, STR("traceparent")) || str_eq_nocase(s, STR("authorization")) ||
           str_eq_nocase(s, STR("retry-after")) || str_starts_nocase(s, STR("x-")) ||
           str_starts_nocase(s, STR("ratelimit-"));
}

bool word_is_status(struct str number)
{
    return number.n == 3 && (number.p[0] == '4' || number.p[0] == '5') && number.p[1] >= '0' &&
           number.p[1] <= '9' && number.p[2] >= '0' && number.p[2] <= '9';
}

bool word_holds_status(struct str name)
{
    return str_ends_nocase(name, STR("status")) || str_ends_nocase(name, STR("code")) ||
           str_ends_nocase(name, STR("codes")) || str_ends_nocase(name, STR("statuses"));
}

bool word_counts(struct str text)
{
    static const char *const names[] = {"attempt", "retry", "retries", "failure", "count", "tries"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_contains_nocase(text, str_c(names[i])))
            return true;
    return false;
}
