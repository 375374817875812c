/* Masking. Keys are split into words (camelCase, snake_case, kebab-case), so that jwtSecret is a
 * secret and secretName is not. Values are scanned once, from left to right; when in doubt a value
 * is masked, for a lost literal costs less than a leaked one. */
#include "read/config/mask.h"

#include "base/buf.h"

#include <string.h>

enum {
    KEY_WORDS_MAX = 12,
    KEY_BYTES_MAX = 128,
    RUN_MAX = 1024, // bytes looked at for the end of a URL or reference
    TOLD_MAX = 60,  // and between "password of" and what it is
};

static const struct str masked = {"****", 4};

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_alnum(char c)
{
    return is_lower(c) || is_upper(c) || is_digit(c);
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

struct words {
    char text[KEY_BYTES_MAX + 1]; // lower case, words separated by one space
    struct str word[KEY_WORDS_MAX];
    uint32_t n; // the last KEY_WORDS_MAX words of the key
};

static void push_word(struct words *w, struct str word)
{
    if (w->n == KEY_WORDS_MAX) {
        memmove(w->word, w->word + 1, sizeof *w->word * (KEY_WORDS_MAX - 1));
        w->n--;
    }
    w->word[w->n++] = word;
}

static void split_words(struct words *w, struct str key)
{
    w->n = 0;
    if (key.n > KEY_BYTES_MAX)
        key = str_from(key, key.n - KEY_BYTES_MAX);
    size_t start = 0;
    for (size_t i = 0; i <= key.n; i++) {
        char c = i < key.n ? key.p[i] : ' ';
        char before = i > 0 ? key.p[i - 1] : ' ', after = i + 1 < key.n ? key.p[i + 1] : ' ';
        bool hump = is_upper(c) && (is_lower(before) || (is_upper(before) && is_lower(after)));
        if ((!is_alnum(c) || hump) && i > start)
            push_word(w, (struct str){w->text + start, i - start});
        if (!is_alnum(c))
            start = i + 1;
        else if (hump)
            start = i;
        w->text[i] = is_upper(c) ? (char)(c + 32) : c;
    }
}

// Words that are secrets themselves; of the second list also at the end of a longer word.
static bool is_secret_word(struct str word, bool last)
{
    static const char *const glued[] = {"password", "passwd",    "passphrase", "secret",    "token",
                                        "apikey",   "accesskey", "secretkey",  "privatekey"};
    if (str_among_nocase("passwords secrets credential credentials pwd pswd psw signingkey "
                         "encryptionkey masterkey "
                         "servicekey routingkey integrationkey sharedkey authkey accountkey appkey "
                         "dockerconfigjson authtokens",
                         word))
        return true;
    if (last && str_among_nocase("pass pw tokens", word))
        return true;
    for (size_t i = 0; i < sizeof glued / sizeof *glued; i++)
        if (str_ends(word, str_c(glued[i])))
            return !str_eq(word, STR("jsonwebtoken")); // the library
    return false;
}

// Last words of keys that talk about a secret without being it.
static bool is_about(struct str word)
{
    return str_among_nocase(
        "name names ref url urls uri path paths file files ttl expiry expires expiration "
        "expire lifetime timeout length size policy type format count limit limits min "
        "max enabled disabled required header headers field fields parameter param "
        "rotation days hours minutes seconds interval provider issuer endpoint algorithm "
        "alg manager store class version regex pattern reset strength label labels "
        "placeholder description title message help hint encoder validity audience "
        "source mode prefix bucket namespace selector projection account arn role schema "
        "age env broker generator storage handler service resolver loader repository transformer "
        "factory serializer validator extractor listener authenticator publisher consumer "
        "brokers table tables column columns driver rate throttle quota "
        "complexity match method methods callback strategy scheme",
        word);
}

bool mask_is_reference_key(struct str key)
{
    struct words w;
    split_words(&w, key);
    return w.n > 0 &&
           (is_about(w.word[w.n - 1]) ||
            str_among_nocase("key external environment target driver optional create from user "
                             "username property encoding kind id rule uid gid",
                             w.word[w.n - 1]));
}

bool mask_is_secret_key(struct str key)
{
    struct words w;
    split_words(&w, key);
    if (w.n == 0 || str_starts(key, STR("vault.hashicorp.com/"))) // annotations: paths of Vault
        return false;
    struct str last = w.word[w.n - 1], first = w.word[0];
    if (is_about(last))
        return false;
    if (str_among_nocase("existing use enable has is require allow num max min total no from",
                         first) &&
        w.n > 1)
        return false;
    if (str_eq(last, STR("pass")) &&
        str_among_nocase("proxy fastcgi uwsgi scgi grpc memcached", first))
        return false; // nginx: where a request is passed to
    if (str_eq(last, STR("pass")) && w.n > 1 &&
        str_among_nocase("first second third one two single multi render next each per",
                         w.word[w.n - 2]))
        return false; // of several over the same data
    for (uint32_t i = 0; i < w.n; i++) {
        if (str_among_nocase("allow", w.word[i])) // MYSQL_ALLOW_EMPTY_PASSWORD
            return false;
        if (is_secret_word(w.word[i], i + 1 == w.n))
            return true;
        if (i > 0 && str_eq(w.word[i], STR("key")) &&
            str_among_nocase("api access private secret signing encryption master service routing "
                             "integration shared auth account app license jwt hmac cookie",
                             w.word[i - 1]))
            return true;
    }
    return false;
}

static bool is_version(struct str s)
{
    while (s.n && strchr("^~<>=v ", s.p[0]))
        s = str_from(s, 1);
    size_t dots = 0, i = 0;
    for (; i < s.n && (is_digit(s.p[i]) || s.p[i] == '.' || s.p[i] == 'x' || s.p[i] == '*'); i++)
        dots += s.p[i] == '.';
    return s.n > 0 && s.n < 40 && is_digit(s.p[0]) && dots > 0 &&
           (i == s.n || s.p[i] == '-' || s.p[i] == '+' || s.p[i] == ' ');
}

static bool is_path(struct str s)
{
    if (s.n < 2 || s.n > 512 || s.p[0] != '/')
        return false;
    for (size_t i = 0; i < s.n; i++)
        if (!is_alnum(s.p[i]) && !strchr("/._-@:{}$", s.p[i]))
            return false;
    return true;
}

// Values that reveal nothing although their key is that of a secret.
static bool is_harmless(struct str s)
{
    static const char *const prefixes[] = {"vault:",
                                           "ref+",
                                           "arn:",
                                           "op://",
                                           "ENC[",
                                           "ENC(",
                                           "@Microsoft.KeyVault(",
                                           "projects/",
                                           "secretsmanager:",
                                           "ssm:",
                                           "!Ref ",
                                           "!GetAtt ",
                                           "!ImportValue ",
                                           "!vault ",
                                           "!env ",
                                           "!ENV ",
                                           "!secret ",
                                           "process.env.",
                                           "os.environ",
                                           "ENV[",
                                           "env(",
                                           "%env(",
                                           "env.",
                                           "secrets.",
                                           "var.",
                                           "data.",
                                           "local.",
                                           "sm://",
                                           "awssm://",
                                           "gcpsm://",
                                           "azkv://"};
    s = str_trim(s);
    if (s.n == 0 || is_path(s) || is_version(s))
        return true;
    if (str_among_nocase(
            "true false null nil none yes no on off ~ read write inherit required optional "
            "enabled disabled string **** *** ********",
            s))
        return true;
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (str_starts(s, str_c(prefixes[i])))
            return true;
    return s.p[0] == '<' && s.p[s.n - 1] == '>';
}

// End of the reference ($NAME, ${...}, $(...), {{...}}, %NAME%) at AT, AT when there is none.
static size_t reference_end(struct str s, size_t at)
{
    struct str rest = str_sub(s, at, RUN_MAX);
    if (str_starts(rest, STR("{{")) || str_starts(rest, STR("${{"))) {
        ptrdiff_t end = str_find(rest, STR("}}"), 2);
        return end < 0 ? at : at + (size_t)end + 2;
    }
    if (str_starts(rest, STR("${")) || str_starts(rest, STR("$("))) {
        char open = rest.p[1], close = open == '{' ? '}' : ')';
        size_t depth = 0;
        for (size_t i = 1; i < rest.n; i++) {
            depth += rest.p[i] == open;
            depth -= rest.p[i] == close;
            if (depth == 0)
                return at + i + 1;
        }
        return at;
    }
    if (rest.n < 2 || (rest.p[0] != '$' && rest.p[0] != '%'))
        return at;
    size_t i = 1;
    if (!is_digit(rest.p[1]))
        while (i < rest.n && (is_alnum(rest.p[i]) || rest.p[i] == '_'))
            i++;
    if (rest.p[0] == '%')
        return i > 1 && i < rest.n && rest.p[i] == '%' ? at + i + 1 : at;
    return i > 1 && (i == rest.n || rest.p[i] != '$') ? at + i : at; // $2b$10$... is a hash
}

// A reference without the literal that it falls back to: ${X:-literal}, {{ x | default "literal"
// }}.
static void put_reference(struct buf *b, struct str ref)
{
    if (str_starts(ref, STR("${")) && !str_starts(ref, STR("${{"))) {
        ptrdiff_t at = str_find_char(ref, ':', 0);
        size_t from = at < 0 ? 0 : (size_t)at + 1;
        from += at >= 0 && from < ref.n && memchr("-=?+", ref.p[from], 4);
        if (at < 0 && (at = str_find_char(ref, '-', 0)) >= 0)
            from = (size_t)at + 1;
        struct str literal = str_sub(ref, from, ref.n - 1 - from);
        bool keep = at < 0 || is_harmless(literal) || reference_end(literal, 0) == literal.n;
        buf_str(b, keep ? ref : str_sub(ref, 0, from));
        buf_c(b, keep ? "" : "****}");
        return;
    }
    size_t from = 0;
    bool falls_back = str_contains(ref, STR("default")) || str_contains(ref, STR("||"));
    for (size_t i = 0; falls_back && i < ref.n; i++) {
        if (ref.p[i] != '"' && ref.p[i] != '\'' && ref.p[i] != '`')
            continue;
        ptrdiff_t close = str_find_char(ref, ref.p[i], i + 1);
        if (close < 0)
            break;
        buf_str(b, str_sub(ref, from, i + 1 - from));
        buf_str(b, (size_t)close == i + 1 ? STR("") : masked);
        from = i = (size_t)close;
    }
    buf_str(b, str_from(ref, from));
}

struct str mask_secret(struct arena *a, struct str value)
{
    if (!value.p || is_harmless(value))
        return value;
    struct buf b;
    buf_init(&b, a);
    size_t references = 0;
    for (size_t i = 0; i < value.n;) {
        size_t end = reference_end(value, i);
        if (end > i) {
            put_reference(&b, str_sub(value, i, end - i));
            references++;
            i = end;
            continue;
        }
        struct str rest = str_from(value, i);
        size_t scheme = str_starts(rest, STR("Bearer "))  ? 7
                        : str_starts(rest, STR("Basic ")) ? 6
                        : str_starts(rest, STR("token ")) ? 6
                                                          : 1;
        if (scheme == 1 && (is_alnum(value.p[i]) || references == 0) && !is_space(value.p[i]) &&
            value.p[i] != '"' && value.p[i] != '\'')
            return masked;
        buf_str(&b, str_sub(rest, 0, scheme));
        i += scheme;
    }
    return references ? buf_take(&b) : masked;
}

/* One pass over a text. */
struct scan {
    struct str in;
    struct buf out;
    size_t copied; // bytes of IN that are in OUT
    bool prose;
};

static void replace(struct scan *s, size_t from, size_t to, struct str by)
{
    if (from < s->copied)
        return;
    buf_str(&s->out, str_sub(s->in, s->copied, from - s->copied));
    buf_str(&s->out, by);
    s->copied = to;
}

// Replaces the value at FROM..TO when it is no reference; returns TO.
static size_t replace_secret(struct scan *s, size_t from, size_t to)
{
    struct str value = str_sub(s->in, from, to - from);
    struct str safe = mask_secret(s->out.arena, value);
    if (!str_eq(value, safe))
        replace(s, from, to, safe);
    return to;
}

static char at(const struct scan *s, size_t i)
{
    return i < s->in.n ? s->in.p[i] : 0;
}

// End of the run of bytes that are neither white space nor in STOP.
static size_t run_end(const struct scan *s, size_t i, const char *stop)
{
    size_t limit = i + RUN_MAX < s->in.n ? i + RUN_MAX : s->in.n;
    while (i < limit && s->in.p[i] && !is_space(s->in.p[i]) && !strchr(stop, s->in.p[i]))
        i++;
    return i;
}

static const struct {
    const char *prefix;
    size_t least; // token bytes behind it
} tokens[] = {
    {"AKIA", 12},
    {"ASIA", 12},
    {"ghp_", 20},
    {"gho_", 20},
    {"ghs_", 20},
    {"ghu_", 20},
    {"github_pat_", 20},
    {"glpat-", 12},
    {"xoxb-", 10},
    {"xoxp-", 10},
    {"xoxa-", 10},
    {"xapp-", 10},
    {"sk_live_", 10},
    {"rk_live_", 10},
    {"sk_test_", 10},
    {"sk-ant-", 10},
    {"sk-proj-", 10},
    {"AIza", 30},
    {"SG.", 30},
    {"npm_", 30},
    {"pypi-", 30},
    {"dop_v1_", 30},
    {"hvs.", 20},
    {"eyJ", 40},
    {"whsec_", 16},
    {"shpat_", 20},
    {"hooks.slack.com/services/", 10},
    {"hooks.slack.com/workflows/", 10},
    {"discord.com/api/webhooks/", 20},
};

// A token of a well-known format at I; returns its end, I when there is none.
static size_t scan_token(struct scan *s, size_t i)
{
    struct str rest = str_from(s->in, i);
    for (size_t k = 0; k < sizeof tokens / sizeof *tokens; k++) {
        if (tokens[k].prefix[0] != rest.p[0]) // most words end here: this runs over every word read
            continue;
        struct str prefix = str_c(tokens[k].prefix);
        if (!str_starts(rest, prefix))
            continue;
        size_t n = prefix.n;
        while (n < rest.n && (is_alnum(rest.p[n]) || strchr("_-./", rest.p[n] ? rest.p[n] : ' ')))
            n++;
        if (n - prefix.n < tokens[k].least)
            continue;
        bool is_url = strchr(tokens[k].prefix, '/') != NULL;
        replace(s, is_url ? i + prefix.n : i, i + n, masked);
        return i + n;
    }
    return i;
}

// The password of scheme://user:password@host; I is behind "://". Returns where to go on.
static size_t scan_userinfo(struct scan *s, size_t i)
{
    size_t token = scan_token(s, i); // https://hooks.slack.com/services/...
    if (token > i)
        return token;
    size_t end = run_end(s, i, "\"'`<>,;)|");
    size_t slash = run_end(s, i, "/?#\"'`<>,;)|");
    struct str whole = str_sub(s->in, i, end - i), authority = str_sub(s->in, i, slash - i);
    ptrdiff_t mark = str_rfind_char(authority, '@');
    if (mark < 0) { // a password with a slash in it
        ptrdiff_t colon = str_find_char(authority, ':', 0);
        if (colon < 0 || (mark = str_rfind_char(whole, '@')) < 0)
            return slash;
        int64_t port;
        if (str_int(str_from(authority, (size_t)colon + 1), &port))
            return slash;
    }
    struct str user = str_sub(whole, 0, (size_t)mark);
    ptrdiff_t colon = str_find_char(user, ':', 0);
    if (str_starts(user, STR("$")) || str_starts(user, STR("{{"))) // ${USER:-x}:password
        colon = (ptrdiff_t)reference_end(user, 0);
    if (colon >= 0 && (size_t)colon < user.n && user.p[colon] == ':') {
        replace_secret(s, i + (size_t)colon + 1, i + (size_t)mark);
    } else if (colon < 0 && user.n >= 20) {
        replace_secret(s, i, i + (size_t)mark);
    }
    return i + (size_t)mark;
}

// A private key at I, which starts with "-----BEGIN"; returns its end.
static size_t scan_private_key(struct scan *s, size_t i)
{
    ptrdiff_t header = str_find(str_sub(s->in, i, 80), STR("PRIVATE KEY-----"), 0);
    if (header < 0)
        return i + 1;
    size_t from = i + (size_t)header + 16;
    ptrdiff_t end = str_find(s->in, STR("-----END"), from);
    size_t to = end < 0 ? s->in.n : (size_t)end;
    replace(s, from, to, masked);
    return to;
}

// The value at I, quoted or not; returns its end after masking it.
static size_t scan_secret_value(struct scan *s, size_t i)
{
    char quote = at(s, i);
    if (quote == '\\' && (at(s, i + 1) == '"' || at(s, i + 1) == '\'')) {
        i++;
        quote = at(s, i);
    }
    if (quote == '"' || quote == '\'' || quote == '`') {
        ptrdiff_t close = str_find_char(s->in, quote, i + 1);
        ptrdiff_t newline = str_find_char(s->in, '\n', i + 1);
        if (close >= 0 && (newline < 0 || close < newline))
            return replace_secret(s, i + 1, (size_t)close);
        return replace_secret(s, i + 1, newline < 0 ? s->in.n : (size_t)newline);
    }
    size_t reference = reference_end(s->in, i);
    if (reference == i && (quote == '{' || quote == '[')) // what it holds has names of its own
        return i;
    size_t end = run_end(s, reference, "\"'`,;&|<>)");
    return end > i ? replace_secret(s, i, end) : i;
}

/* Words that follow "the password is" in sentences about passwords; others with the endings of such
 * words are none either. */
static bool is_said_of_passwords(struct str word)
{
    static const char *const ends[] = {"ed", "en", "ly", "ing", "able", "ible"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (str_ends_nocase(word, str_c(ends[i])))
            return true;
    return str_among_nocase(
        "required wrong invalid incorrect missing empty weak correct set valid optional visible "
        "mismatch unknown different stale sent kept authentication confirmation protection "
        "rotation verification reset change update policy prompt manager field input string secret "
        "password username account default always never only never-ending still longer shorter "
        "strong random unique reuse sensitive present absent enough secure insecure login hash "
        "attempt grant",
        word);
}

static bool is_refused(struct str behind)
{
    static const char *const verbs[] = {" was refused", " was rejected", " is refused",
                                        " is rejected", " was denied",   " was leaked"};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (str_starts(behind, str_c(verbs[i])))
            return true;
    return false;
}

/* The password WORD was refused, password: WORD, password is WORD: a password that a sentence
 * tells, behind the name that ends at END. Returns where to go on. */
static size_t scan_told(struct scan *s, size_t i, size_t end)
{
    size_t from = end;
    bool colon = at(s, from) == ':', says = colon;
    from += colon;
    if (at(s, from) != ' ')
        return end;
    from++;
    struct str rest = str_from(s->in, from);
    ptrdiff_t verb = -1; // of the admin account is
    if (str_starts(rest, STR("of ")) || str_starts(rest, STR("for ")))
        verb = str_find(str_sub(rest, 0, TOLD_MAX), STR(" is "), 0);
    from += verb > 0 ? (size_t)verb + 1 : 0;
    rest = str_from(s->in, from);
    if (!colon && (str_starts(rest, STR("is ")) || str_starts(rest, STR("was ")))) {
        from += rest.p[0] == 'i' ? 3 : 4;
        says = true;
    }
    char quote = at(s, from);
    if (quote && strchr("\"'`", quote)) {
        size_t to = run_end(s, from + 1, "\"'`");
        return at(s, to) == quote && to > from + 2 ? replace_secret(s, from + 1, to) : end;
    }
    size_t to = run_end(s, from, "\"'`,;&|<>(){}[].:!?/");
    bool ends = to == s->in.n || !strchr("([{/&|<>", s->in.p[to]);
    bool with = i > 4 && (str_ends_nocase(str_sub(s->in, 0, i), STR("with ")) ||
                          str_ends_nocase(str_sub(s->in, 0, i), STR("with the ")));
    bool last = to == s->in.n || s->in.p[to] != ' ';
    bool tells = colon ? last : says || (with && last) || is_refused(str_from(s->in, to));
    if (to - from < 5 || !ends || !tells || !is_alnum(s->in.p[from]) ||
        is_said_of_passwords(str_sub(s->in, from, to - from)))
        return end;
    return replace_secret(s, from, to);
}

// What follows a name at I..END; returns where to go on.
static size_t scan_assignment(struct scan *s, size_t i, size_t end)
{
    bool option = i > 1 && at(s, i - 1) == '-' && at(s, i - 2) == '-';
    size_t next = end;
    next += at(s, next) == '"' || at(s, next) == '\''; // "password": "x"
    next += at(s, next) == ']';                        // env["PASSWORD"] = "x"
    size_t sign = next;
    while (!s->prose && (at(s, sign) == ' ' || at(s, sign) == '\t'))
        sign++;
    char c = at(s, sign);
    bool assigns = c == '=' && at(s, sign + 1) != '=';
    if (!s->prose && c == ':')
        assigns = at(s, sign + 1) != ':' && at(s, sign + 1) != '/';
    bool compares = !s->prose && (c == '=' || c == '!') && at(s, sign + 1) == '=';
    bool listed = option && c == ','; // "--password", "x"
    if (!assigns && !compares && !(option && (sign > next || listed) && c && c != '-' && c != '\n'))
        return end;
    if (!mask_is_secret_key(str_sub(s->in, i, end - i)))
        return end;
    if (compares || listed) {
        while (at(s, sign) && strchr("=!, ", at(s, sign)))
            sign++;
        return at(s, sign) && strchr("\"'`", at(s, sign)) ? scan_secret_value(s, sign) : end;
    }
    if (assigns) {
        sign++;
        sign += c == '=' && at(s, sign) == '>';
        sign += c == ':' && at(s, sign) == '=';
        while (!s->prose && (at(s, sign) == ' ' || at(s, sign) == '\t'))
            sign++;
    }
    // Bearer tokens, and commands that print the secret, go by their own rules.
    if (str_starts(str_from(s->in, sign), STR("Bearer ")))
        return end;
    return scan_secret_value(s, sign);
}

// The name at I; returns where to go on.
static size_t scan_name(struct scan *s, size_t i)
{
    size_t end = i;
    while (end < s->in.n && (is_alnum(s->in.p[end]) || memchr("_-.", s->in.p[end], 3)))
        end++;
    struct str name = str_sub(s->in, i, end - i);
    if ((str_eq_nocase(name, STR("bearer")) || str_eq(name, STR("Basic"))) && at(s, end) == ' ') {
        size_t to = run_end(s, end + 1, "\"'`,;)");
        if (to - end > 8)
            return replace_secret(s, end + 1, to);
        return end;
    }
    bool user = at(s, end) == ' ' && ((str_eq(name, STR("u")) && i > 0 && at(s, i - 1) == '-') ||
                                      (str_eq(name, STR("user")) && i > 1 && at(s, i - 2) == '-'));
    if (user && !s->prose) { // curl -u name:password
        size_t from = end + 1 + (at(s, end + 1) == '"' || at(s, end + 1) == '\'');
        size_t to = run_end(s, from, "\"'`");
        ptrdiff_t colon = str_find_char(str_sub(s->in, from, to - from), ':', 0);
        return colon < 0 ? to : replace_secret(s, from + (size_t)colon + 1, to);
    }
    size_t behind = scan_assignment(s, i, end);
    bool told = behind == end && str_among_nocase("password passwd passphrase passcode", name);
    return told ? scan_told(s, i, end) : behind;
}

// ${PASSWORD:-literal} at I; returns its end, I when it is no reference to a secret.
static size_t scan_reference(struct scan *s, size_t i)
{
    size_t end = reference_end(s->in, i), name = i + 2;
    while (name < end && (is_alnum(s->in.p[name]) || memchr("_-.", s->in.p[name], 3)))
        name++;
    if (end == i || name >= end || !mask_is_secret_key(str_sub(s->in, i + 2, name - i - 2)))
        return i;
    struct buf b;
    buf_init(&b, s->out.arena);
    put_reference(&b, str_sub(s->in, i, end - i));
    replace(s, i, end, buf_take(&b));
    return end;
}

static struct str scan_all(struct arena *a, struct str text, bool prose)
{
    struct scan s = {.in = text, .prose = prose};
    buf_init(&s.out, a);
    for (size_t i = 0; i < text.n;) {
        char c = text.p[i];
        size_t start = i;
        if (c == ':' && str_starts(str_from(text, i), STR("://")))
            i = scan_userinfo(&s, i + 3);
        else if (c == '$' && str_starts(str_from(text, i), STR("${")))
            i = scan_reference(&s, i);
        else if (c == '-' && str_starts(str_from(text, i), STR("-----BEGIN")))
            i = scan_private_key(&s, i);
        else if ((is_alnum(c) || c == '_') && (i = scan_token(&s, i)) == start)
            i = scan_name(&s, i);
        if (i <= start)
            i = start + 1;
    }
    if (s.copied == 0)
        return text;
    buf_str(&s.out, str_from(text, s.copied));
    return buf_take(&s.out);
}

struct str mask_text(struct arena *a, struct str text)
{
    return text.p ? scan_all(a, text, false) : text;
}

struct str mask_prose(struct arena *a, struct str text)
{
    return text.p ? scan_all(a, text, true) : text;
}

struct str mask_told(struct arena *a, struct str value)
{
    bool word = value.n >= 5 && is_alnum(value.p[0]) && str_find_char(value, ' ', 0) < 0;
    return word && !is_said_of_passwords(value) && !mask_is_secret_key(value)
               ? mask_secret(a, value)
               : value;
}

struct str mask_value(struct arena *a, struct str key, struct str value)
{
    if (!value.p)
        return value;
    if (key.p && mask_is_secret_key(key))
        return mask_secret(a, value);
    return mask_text(a, value);
}
