// Calendar arithmetic over 400-year cycles; see date.h.
#include "base/date.h"

// Days before the first of MONTH (1..12) in a year that starts in March, so a leap day comes last.
static int64_t days_from(int64_t year, int64_t month, int64_t day)
{
    year -= month <= 2;
    int64_t cycle = year / 400, of_cycle = year % 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return cycle * 146097 + of_cycle * 365 + of_cycle / 4 - of_cycle / 100 + of_year - 719468;
}

static void split(int64_t day, int64_t *year, int64_t *month, int64_t *of_month)
{
    day += 719468;
    int64_t cycle = day / 146097, of_cycle = day % 146097;
    int64_t y = (of_cycle - of_cycle / 1460 + of_cycle / 36524 - of_cycle / 146096) / 365;
    int64_t of_year = of_cycle - (365 * y + y / 4 - y / 100), m = (5 * of_year + 2) / 153;
    *of_month = of_year - (153 * m + 2) / 5 + 1;
    *month = m + (m < 10 ? 3 : -9);
    *year = y + cycle * 400 + (*month <= 2);
}

bool date_parse(struct str text, int64_t *day)
{
    if (text.n != 10 || text.p[4] != '-' || text.p[7] != '-')
        return false;
    int64_t part[3], y, m, d;
    static const size_t at[3] = {0, 5, 8}, length[3] = {4, 2, 2};
    for (int i = 0; i < 3; i++) {
        struct str digits = str_sub(text, at[i], length[i]);
        for (size_t k = 0; k < digits.n; k++)
            if (digits.p[k] < '0' || digits.p[k] > '9')
                return false;
        if (!str_int(digits, &part[i]))
            return false;
    }
    if (part[0] < 1970 || part[1] < 1 || part[1] > 12 || part[2] < 1 || part[2] > 31)
        return false;
    *day = days_from(part[0], part[1], part[2]);
    split(*day, &y, &m, &d); // the 31st of a shorter month comes back as another day
    return y == part[0] && m == part[1] && d == part[2];
}

struct str date_text(struct arena *a, int64_t day)
{
    int64_t y, m, d;
    split(day, &y, &m, &d);
    return arena_printf(a, "%04d-%02d-%02d", (int)y, (int)m, (int)d);
}

static bool is_weekend(int64_t day)
{
    int64_t weekday = (day + 3) % 7; // 0 is Monday: 1970-01-01 was a Thursday
    return weekday >= 5;
}

int64_t date_add_working(int64_t day, int64_t n)
{
    while (n > 0) {
        day++;
        n -= !is_weekend(day);
    }
    return day;
}
