/* A value is taken apart into words (camelCase, digits, separators); what consists of words is a
 * name or a phrase, what does not is judged by its entropy and its kinds of characters. The order
 * is: references, ciphertexts, hashes and public keys; places (paths, addresses); placeholders;
 * words; entropy. */
#include "read/secrets/value.h"

#include "read/config/mask.h"
#include "read/secrets/words.h"

#include <math.h>
#include <string.h>

static bool digit_like(char c) // of base64
{
    return is_letter(c) || is_digit(c) || c == '+' || c == '/' || c == '=';
}

double secret_entropy(struct str s)
{
    uint32_t count[256] = {0};
    double bits = 0;
    for (size_t i = 0; i < s.n; i++)
        count[(unsigned char)s.p[i]]++;
    for (size_t i = 0; i < 256; i++)
        if (count[i]) {
            double p = (double)count[i] / (double)s.n;
            bits -= p * log2(p);
        }
    return bits;
}

static bool starts_any(struct str s, const char *const *starts, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_starts(s, str_c(starts[i])))
            return true;
    return false;
}

static bool contains_any(struct str s, const char *const *parts, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_contains_nocase(s, str_c(parts[i])))
            return true;
    return false;
}

#define STARTS(s, list) starts_any((s), (list), sizeof(list) / sizeof *(list))
#define CONTAINS(s, list) contains_any((s), (list), sizeof(list) / sizeof *(list))

static bool is_uuid(struct str s)
{
    if (s.n != 36)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        char c = (char)(s.p[i] | 0x20);
        if (dash ? s.p[i] != '-' : !(is_digit(s.p[i]) || (c >= 'a' && c <= 'f')))
            return false;
    }
    return true;
}

/* What is no secret, whatever it looks like */

// Published with the program or document that they belong to.
static bool is_public_knowledge(struct str s)
{
    static const char *const known[] = {
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq", // Azurite
        "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGy", // Cosmos DB emulator
        "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",                    // jwt.io
        "wJalrXUtnFEMI",
        "4eC39HqLyjWDarjtT1zdp7dc",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        "123e4567-e89b-12d3-a456-426", // of RFC 4122's pages
        "00000000-0000-0000-0000-0000"};
    return CONTAINS(s, known);
}

static bool is_ciphertext(struct str s)
{
    static const char *const starts[] = {"ENC[",
                                         "ENC(",
                                         "{cipher}",
                                         "vault:v",
                                         "$ANSIBLE_VAULT",
                                         "AQICAH",
                                         "{AES}",
                                         "{DPAPI}",
                                         "age1",
                                         "!vault",
                                         "kms:",
                                         "sops:",
                                         "-----BEGIN PGP MESSAGE",
                                         "encrypted:",
                                         "AgA",
                                         "AgB",
                                         "CiQA",
                                         "AQECAH",
                                         "01:",
                                         "secure:"};
    if ((str_starts(s, STR("AgA")) || str_starts(s, STR("AgB"))) && s.n < 120)
        return false;
    return STARTS(s, starts);
}

static bool is_hash(struct str s)
{
    static const char *const starts[] = {
        "$2a$",    "$2b$",    "$2y$",   "$argon2", "$1$",     "$5$",     "$6$",
        "$apr1$",  "$pbkdf2", "pbkdf2", "{SSHA",   "{SHA",    "{bcrypt", "bcrypt$",
        "scrypt",  "sha1-",   "sha1$",  "sha256-", "sha256:", "sha256$", "sha384-",
        "sha512-", "sha512:", "md5:",   "md5$",    "h1:",     "argon2$", "{noop}"};
    return STARTS(s, starts);
}

static bool is_public_key(struct str s)
{
    static const char *const starts[] = {"ssh-rsa",
                                         "ssh-ed25519",
                                         "ecdsa-",
                                         "-----BEGIN PUBLIC",
                                         "-----BEGIN CERT",
                                         "pk_live_",
                                         "pk_test_",
                                         "pk.",
                                         "sb_publishable_",
                                         "phc_",
                                         "MIIBIjAN",
                                         "MIGfMA0",
                                         "MFkwEw",
                                         "rzp_",
                                         "LS0tLS1CRUdJTiBDRVJU",
                                         "LS0tLS1CRUdJTiBQVUJM"};
    return STARTS(s, starts);
}

static bool is_reference(struct str s, struct arena *scratch)
{
    static const char *const parts[] = {
        "${",         "#{",     "{{",       "$(",        "<%",       "%(",         "process.env",
        "os.environ", "getenv", "secrets.", "secretref", "keyvault", "fromsecret", "valuefrom"};
    if (CONTAINS(s, parts) || (s.p[0] == '$' && s.n > 1 && (is_letter(s.p[1]) || s.p[1] == '_')))
        return true;
    if (s.p[0] == '%' || s.p[0] == '&' || s.p[0] == '*' || s.p[0] == '@' || s.p[0] == '!')
        if (s.n > 1 && (is_letter(s.p[1]) || s.p[1] == '%'))
            return !is_digit(s.p[s.n - 1]);
    if (s.p[0] == '{' && s.p[s.n - 1] == '}')
        return true;
    return !str_eq(mask_secret(scratch, s), STR("****"));
}

static bool is_address(struct str s)
{
    ptrdiff_t at = str_find_char(s, '@', 1);
    if (str_contains(s, STR("://")) || str_starts(s, STR("//")))
        return true;
    if (at > 0 && str_find_char(s, '.', (size_t)at) > at + 1) { // name@host.org
        for (size_t i = 0; i < s.n; i++)
            if (!is_letter(s.p[i]) && !is_digit(s.p[i]) && !strchr("@._+-", s.p[i]))
                return false;
        return is_letter(s.p[s.n - 1]);
    }
    return false;
}

static bool is_path(struct str s)
{
    static const char *const starts[] = {"./", "../",  "~/",         "/",
                                         "@/", "C:\\", "classpath:", "file:"};
    struct str base = path_base(s), extension = path_extension(base);
    if (str_among_nocase(
            "json pem key crt cer txt yaml yml env p12 pfx jks js ts tsx jsx py go java rb php "
            "html "
            "css svg png jpg ico md sql sh conf cfg ini toml xml log lock gz zip tmpl tpl vue cs",
            extension) &&
        extension.n)
        return true;
    struct fragments f;
    if (!STARTS(s, starts) && str_find_char(s, '/', 0) < 0)
        return false;
    fragments_of(s, &f);
    return fragments_are_words(&f);
}

// object.member, package.Class, some.property.key: dots between identifiers.
static bool is_member(struct str s)
{
    size_t dots = 0;
    if (!is_letter(s.p[0]) && s.p[0] != '_')
        return false;
    for (size_t i = 0; i < s.n; i++) {
        dots += s.p[i] == '.';
        if (!is_letter(s.p[i]) && !is_digit(s.p[i]) && s.p[i] != '_' && s.p[i] != '.' &&
            s.p[i] != '?' && s.p[i] != '!')
            return false;
    }
    struct fragments f;
    fragments_of(s, &f);
    return dots > 0 && s.p[s.n - 1] != '.' && fragments_are_words(&f);
}

static const char stand_ins[] =
    "changeme changethis change replace replaceme your yours example sample dummy fake placeholder "
    "todo fixme tbd insert enter redacted hidden masked mock foo bar baz foobar qux test testing "
    "tests tester demo here xxx xxxx xxxxx xxxxxx none null undefined invalid random some any "
    "notsecret insecure unsafe hashed stub lorem ipsum template default dev development "
    "localhost putyour yoursecret yourpassword";

static bool is_placeholder(struct str s, const struct fragments *f)
{
    static const char *const parts[] = {
        "changeme", "change_me", "change-me",  "replaceme",  "replace_me",  "replace-me", "your_",
        "your-",    "yourpass",  "yoursecret", "example",    "placeholder", "xxxxx",      "*****",
        "redacted", "insert_",   "dummy",      "notasecret", "fixme",       "...",        "your.",
        "not-a-",   "not_a_",    "todo",       "not-set",    "not_set"};
    ptrdiff_t open = str_find_char(s, '<', 0); // <of this sort>
    if (open >= 0 && str_find_char(s, '>', (size_t)open) > open)
        return true;
    bool told = s.p[0] == '[' && s.p[s.n - 1] == ']' && f->digits == 0; // [Function]
    return told || text_is_run(s) || text_is_repeat(s) || CONTAINS(s, parts) ||
           (fragments_are_words(f) && fragments_have(f, stand_ins));
}

/* Tokens */

// Base 62 of the CRC-32 of all but the last six characters of the random part.
static bool checksum_holds(struct str token)
{
    static const char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    ptrdiff_t mark = str_rfind_char(token, '_');
    struct str body = str_from(token, (size_t)(mark + 1));
    if (body.n < 8)
        return false;
    struct str sum = str_from(body, body.n - 6);
    uint32_t crc = UINT32_MAX;
    for (size_t i = 0; i + 6 < body.n; i++) {
        crc ^= (unsigned char)body.p[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? UINT32_C(0xedb88320) : 0);
    }
    crc = ~crc;
    for (size_t i = 6; i-- > 0; crc /= 62)
        if (sum.p[i] != digits[crc % 62])
            return false;
    return true;
}

static bool is_jwt(struct str token, struct arena *scratch)
{
    struct str rest = token, header, claims;
    str_split(&rest, '.', &header);
    str_split(&rest, '.', &claims);
    header = secret_base64(scratch, header);
    claims = secret_base64(scratch, claims);
    return header.p && claims.p && str_contains(header, STR("\"alg\"")) && header.p[0] == '{' &&
           claims.p[0] == '{' && !str_contains(claims, STR("John Doe"));
}

// The body of a key: base64 on long lines, none of it encrypted.
static bool is_pem(struct str body)
{
    size_t run = 0, longest = 0;
    for (size_t i = 0; i < body.n; i++) {
        run = digit_like(body.p[i]) ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    return longest >= 40 && !str_contains(body, STR("ENCRYPTED"));
}

static bool charset_holds(enum secret_charset charset, struct str value, struct arena *scratch)
{
    struct classes c = classes_of(value);
    switch (charset) {
    case SECRET_ANY:
        return true;
    case SECRET_MIXED:
        return c.digit > 0 && c.lower + c.upper > 0;
    case SECRET_MIXED_CASE:
        return c.digit > 0 && c.lower > 0 && c.upper > 0;
    case SECRET_LETTERS:
        return c.lower > 0 && c.upper > 0;
    case SECRET_BASIC:
        break;
    }
    struct str text = str_trim(secret_base64(scratch, value));
    ptrdiff_t colon = text.p ? str_find_char(text, ':', 0) : -1;
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] < ' ' || text.p[i] > '~')
            return false;
    struct str password = str_from(text, (size_t)(colon + 1));
    return colon > 0 && password.n >= 3 &&
           secret_of_password(password, scratch) > SECRET_PLACEHOLDER;
}

static bool mostly_lower(struct str s)
{
    return classes_of(s).lower * 2 > s.n;
}

enum secret_strength secret_of_token(const struct secret_rule *rule, struct str value,
                                     struct arena *scratch, int *checked)
{
    static const char *const stops[] = {
        "example",  "xxxxx", "your_", "your-", "placeholder",    "changeme",
        "redacted", "dummy", "-here", "_here", "12345678901234", "abcdefghijkl"};
    struct fragments f;
    fragments_of(value, &f);
    *checked = -1;
    if (value.n < 3 || is_public_knowledge(value))
        return SECRET_NOT;
    if (rule->entropy > 0 && secret_entropy(value) < (double)rule->entropy)
        return SECRET_NOT;
    if (CONTAINS(value, stops) || text_has_run(value, value.n < 40 ? 7 : 30) ||
        text_is_run(value) || (mostly_lower(value) && fragments_are_words(&f)) ||
        !charset_holds(rule->charset, value, scratch))
        return SECRET_NOT;
    if (rule->check == SECRET_CRC32_BASE62)
        *checked = checksum_holds(value);
    if (rule->check == SECRET_JWT && !is_jwt(value, scratch))
        return SECRET_NOT;
    if (rule->check == SECRET_PEM && !is_pem(value))
        return SECRET_NOT;
    return SECRET_STRONG;
}

/* Literals */

static bool is_strong(struct str s)
{
    struct classes c = classes_of(s);
    double entropy = secret_entropy(s), bits = entropy * (double)s.n;
    size_t letters = c.lower + c.upper;
    if (s.n >= 32 && c.hex == s.n)
        return entropy >= 2.5;
    if (c.digit && letters && s.n >= 8)
        return bits >= 22;
    return s.n >= 16 && letters && entropy >= 3.5 &&
           (c.lower == 0 || c.upper == 0 || c.other == 0 || entropy >= 4);
}

static bool is_password_key(struct str key)
{
    struct fragments f;
    fragments_of(key, &f);
    if (f.n == 0)
        return false;
    struct str last = f.word[f.n - 1];
    return str_among_nocase("password passwd pwd pswd psw pass passphrase pw", last) ||
           str_ends(last, STR("password")) || str_ends(last, STR("PASSWORD")) ||
           str_ends(last, STR("passwd")) || str_ends(last, STR("pwd"));
}

static bool is_variable_name(struct str key)
{
    bool apart = false;
    for (size_t i = 0; i < key.n; i++)
        if (!is_upper(key.p[i]) && !is_digit(key.p[i]) && key.p[i] != '_')
            return false;
        else
            apart |= key.p[i] == '_';
    return key.n > 2 && apart;
}

// What a program is given from outside: variables and settings.
static bool of_environment(struct str key)
{
    ptrdiff_t dot = str_rfind_char(key, '.');
    struct str last = str_from(key, (size_t)(dot + 1));
    return is_variable_name(last) || str_contains_nocase(key, STR("env")) ||
           str_contains_nocase(key, STR("config")) || str_contains_nocase(key, STR("setting")) ||
           dot > 0 || str_find_char(key, '-', 0) > 0;
}

static const char names_of_secrets[] =
    "password passwd pwd pass passphrase secret secrets token tokens key keys auth authorization "
    "credential credentials bearer jwt oauth cookie csrf xsrf session login signin api id field "
    "header param hash reset verify refresh access user username email name type code basic text "
    "string input";

/* Words of KEY again, at its end: secret_access_key: access_key. Who writes so has no secret at hand. */
static bool echoes(struct str key, const struct fragments *value)
{
    struct fragments f;
    fragments_of(key, &f);
    uint32_t same = 0;
    while (same < f.n && same < value->n &&
           str_eq_nocase(f.word[f.n - 1 - same], value->word[value->n - 1 - same]))
        same++;
    return same > 1 && !value->digits && !is_password_key(key) &&
           (same == value->n || same == f.n || same > 2);
}

// "password": "LDAP" marks an account whose password is kept elsewhere.
static bool is_marker(const struct fragments *f)
{
    return f->n == 1 && classes_of(f->word[0]).upper == f->word[0].n;
}

// ThisIsTheKeyOfTheHarbourThatNobodyKnows: too many words for the name of something.
static bool is_long_phrase(struct str value, const struct fragments *f)
{
    for (size_t i = 0; i < value.n; i++)
        if (!is_lower(value.p[i]) && !is_upper(value.p[i]) && !is_digit(value.p[i]))
            return false;
    return f->n >= 6 && value.n >= 32;
}

// A value of words: a name of something, or a password that somebody chose.
static enum secret_strength of_phrase(struct str key, struct str value, const struct fragments *f,
                                      enum secret_kind kind, bool quoted)
{
    bool password = is_password_key(key), chosen = false, capital = false;
    for (uint32_t i = 0; i < f->n; i++) {
        chosen |= is_digit(f->word[i].p[0]) && f->word[i].n >= 3; // Password123
        capital |= is_upper(f->word[i].p[0]) && f->word[i].n >= 3;
    }
    if (fragments_have(f, "omit include origin optional required disabled enabled"))
        return SECRET_NOT;
    if (kind == SECRET_DEFAULT)
        return password || of_environment(key) ? SECRET_WEAK : SECRET_NOT;
    if (quoted && is_long_phrase(value, f))
        return SECRET_WEAK;
    if (kind == SECRET_ASSIGNMENT)
        return password && (f->n <= 3 || (f->n <= 8 && chosen && capital)) && !is_marker(f) &&
                       (chosen || !fragments_have(f, names_of_secrets))
                   ? SECRET_WEAK
                   : SECRET_NOT;
    if (password)
        return SECRET_WEAK;
    return is_variable_name(key) && f->letter_bytes >= 6 ? SECRET_WEAK : SECRET_NOT;
}

// A name with the word for a secret in it that ends in something else: SMTP_APIKEY_USER.
static bool tells_about(struct str key)
{
    struct fragments f;
    fragments_of(key, &f);
    bool form =
        fragments_have(&f, "csrf xsrf authenticity verification antiforgery"); // of one page
    if (fragments_have(&f, "invalid missing expired wrong incorrect")) // what is wrong with one
        return true;
    return f.n > 0 &&
           (str_among_nocase("user username login id kind rule property", f.word[f.n - 1]) ||
            (form && str_among_nocase("token", f.word[f.n - 1])));
}

static bool tells_of_hash(struct str key)
{
    static const char *const parts[] = {"hash",   "sha1",        "sha256",    "sha512", "md5",
                                        "digest", "checksum",    "commit",    "etag",   "integrity",
                                        "public", "fingerprint", "thumbprint"};
    return CONTAINS(key, parts);
}

// Data under a key, as tables, caches and interfaces have it, or the public half of a pair.
static const char keys_of_data[] =
    "primary foreign public pub publishable cache sort query storage row column table partition "
    "range "
    "hash translation message i18n label lang locale idempotency object file image s3 bucket path "
    "route site anon map record parent child lookup index search config setting property attribute "
    "context item group unique host ssh gpg verify verification hot short press down up left right "
    "board enter event data session field form document doc entity node tree list page step task "
    "job queue topic event lock merge dedup natural schema sequence id user type kind category "
    "name reference ref product project sku version build commit checksum snapshot test tag deploy "
    "feature flag experiment style theme color icon font asset chunk module bundle state store "
    "redux "
    "recoil reducer action selector i18next text title default idx pointer issuer registry measure "
    "metric filter dictionary dict json jwks trace span correlation hotkey dataset sealed "
    "encrypted "
    "wrapped part pgp repo apt keyring";

// The key of some service: KEY ends in that word, and VALUE can hardly be anything but random.
static bool is_service_key(struct str key, struct str value)
{
    struct fragments f, v;
    struct classes c = classes_of(value);
    fragments_of(key, &f);
    fragments_of(value, &v);
    if (f.n < 2 || !str_ends_nocase(key, STR("key")) || str_contains_nocase(key, STR("pubkey")) ||
        str_contains_nocase(key, STR("publickey")) || str_starts(value, STR("LS0tLS1CRUdJTi")) ||
        fragments_have(&f, keys_of_data) || value.n < 20 || !c.digit || c.digit == value.n ||
        fragments_are_words(&v))
        return false;
    bool hex = c.hex + c.other == value.n;
    if (hex && value.n == 40 && !c.lower) // the fingerprint of an OpenPGP key
        return false;
    return hex ? value.n >= 32 && c.other == 0 && secret_entropy(value) >= 3
               : v.n * 5 > value.n && secret_entropy(value) >= 3.6;
}

// Under such a name, an id that cannot be guessed is a secret; a plain token may be of anything.
static bool admits_uuid(struct str key)
{
    static const char *const parts[] = {
        "apikey",      "api_key",    "api-key",    "apitoken",   "api_token",   "api-token",
        "secret",      "accesskey",  "access_key", "access-key", "accesstoken", "access_token",
        "authtoken",   "auth_token", "auth-token", "auth_key",   "authkey",     "privatekey",
        "private_key", "_token",     "licensekey", "license_key"};
    static const char *const not [] = {"secretid", "secret_id", "csrf",
                                       "xsrf",     "session",   "invite"};
    return CONTAINS(key, parts) && !CONTAINS(key, not );
}

static bool is_expression(struct str s) // a regular one
{
    static const char *const parts[] = {"[A-Z", "[a-z", "[0-9", "\\d", "\\w", "(?", "[^"};
    return CONTAINS(s, parts);
}

static bool is_number(struct str s)
{
    double number;
    return str_double(s, &number);
}

/* The letters and digits at the end of VALUE are those of KEY, or of its end behind a dot: a name
 * for itself, with or without something before it. What is short may be a word that somebody
 * chose. */
static bool is_own_name(struct str key, struct str value)
{
    ptrdiff_t dot = str_rfind_char(key, '.');
    struct str name = str_from(key, (size_t)(dot + 1));
    size_t i = name.n, k = value.n;
    struct fragments f;
    fragments_of(name, &f);
    if (f.n == 1 && is_password_key(name) && value.n > name.n)
        return false; // password: supersecretpassword
    while (i) {
        if (!is_letter(name.p[i - 1]) && !is_digit(name.p[i - 1])) {
            i--;
            continue;
        }
        while (k && !is_letter(value.p[k - 1]) && !is_digit(value.p[k - 1]))
            k--;
        if (!k || (name.p[i - 1] | 32) != (value.p[k - 1] | 32))
            return false;
        i--;
        k--;
    }
    return value.n > 12;
}

enum secret_strength secret_of_literal(struct str key, struct str value, enum secret_kind kind,
                                       bool quoted, struct arena *scratch)
{
    struct fragments f;
    value = str_trim(value);
    bool service_key = is_service_key(key, value);
    if (value.n < 3 || tells_about(key) || tells_of_hash(key) ||
        !(mask_is_secret_key(key) || service_key))
        return SECRET_NOT;
    fragments_of(value, &f);
    bool given = kind == SECRET_DEFAULT || (kind == SECRET_SETTING && is_variable_name(key));
    if (given && f.letters == 0 && f.digits == 0)
        return SECRET_PLACEHOLDER; // '---'
    if (is_reference(value, scratch) || is_ciphertext(value) || is_hash(value) ||
        is_public_key(value) || (is_uuid(value) && !admits_uuid(key)) || is_address(value) ||
        is_path(value) || is_public_knowledge(value))
        return SECRET_NOT;
    for (size_t i = 0; i < value.n; i++)
        if ((unsigned char)value.p[i] <= ' ' || (unsigned char)value.p[i] >= 0x7f)
            return SECRET_NOT; // sentences, labels in other languages
    if (f.letters == 0 && f.digits == 0)
        return SECRET_NOT;
    if (is_number(value) || is_member(value))
        return is_password_key(key) && kind != SECRET_ASSIGNMENT && value.n >= 4 && is_number(value)
                   ? SECRET_WEAK
                   : SECRET_NOT;
    if (is_expression(value) || str_contains(value, STR("('")) ||
        (kind != SECRET_SETTING && memchr(".+,;)", value.p[0], 5)))
        return SECRET_NOT; // or what stands between two texts
    if (is_variable_name(value) && kind != SECRET_SETTING)
        return SECRET_NOT; // the name of a variable
    if (is_variable_name(value) && !f.digits && mask_is_secret_key(value))
        return SECRET_PLACEHOLDER;
    if (is_own_name(key, value))
        return SECRET_NOT; // ResetPassword = "reset-password"
    if (is_placeholder(value, &f) || echoes(key, &f) ||
        (value.n > key.n && str_contains_nocase(value, key) && !is_password_key(key)))
        return SECRET_PLACEHOLDER;
    if (kind == SECRET_DEFAULT && !is_variable_name(key) && !is_password_key(key) && f.n <= 3 &&
        fragments_among(&f, "api key token auth x header") == f.n)
        return SECRET_NOT; // auth.key || 'api_key': the name of a header
    if (!quoted && (memchr(value.p, '(', value.n) || str_ends(value, STR(";"))))
        return SECRET_NOT;
    bool name =
        kind == SECRET_ASSIGNMENT && !f.digits && fragments_among(&f, names_of_secrets) >= 2;
    if (fragments_are_words(&f) || name)
        return of_phrase(key, value, &f, kind, quoted);
    if (is_strong(value))
        return SECRET_STRONG;
    return is_password_key(key) || (kind == SECRET_DEFAULT && of_environment(key)) ||
                   (kind == SECRET_SETTING && value.n >= 6 && is_variable_name(key))
               ? SECRET_WEAK
               : SECRET_NOT;
}

enum secret_strength secret_of_password(struct str value, struct arena *scratch)
{
    struct fragments f;
    if (value.n < 3 || is_reference(value, scratch))
        return SECRET_NOT;
    fragments_of(value, &f);
    if (f.letters == 0 && f.digits == 0)
        return SECRET_NOT;
    if (is_placeholder(value, &f) ||
        str_among_nocase("password passwd pass pwd secret token key mypassword user root admin",
                         value))
        return SECRET_PLACEHOLDER;
    struct classes c = classes_of(value);
    if (value.n >= 16 && f.n >= 4 && c.digit >= 2 && c.upper && c.lower)
        return SECRET_STRONG; // a phrase with a number in it, which nobody tries
    if (fragments_are_words(&f) || is_number(value))
        return SECRET_WEAK;
    return is_strong(value) ? SECRET_STRONG : SECRET_WEAK;
}
