// Words for environments in file and directory names.
#include "render/environment.h"

#include <string.h>

static const char production[] = "prod production prd live";
static const char staging[] =
    "staging stage stg preprod preproduction pre uat qa acceptance acc sandbox nonprod non canary "
    "integration int";
static const char development[] =
    "dev devel develop development test tests testing local localhost minikube kind k3d k3s ci e2e "
    "example examples sample samples demo debug feature preview review";

// The next run of letters and digits of *REST.
static bool next_word(struct str *rest, struct str *word)
{
    size_t at = 0, n = 0;
    while (at < rest->n && strchr("-_./ ", rest->p[at]))
        at++;
    while (at + n < rest->n && !strchr("-_./ ", rest->p[at + n]))
        n++;
    *word = str_sub(*rest, at, n);
    *rest = str_from(*rest, at + n);
    return n > 0;
}

enum environment_rank environment_of(struct str name)
{
    struct str rest = name, word;
    enum environment_rank rank = ENVIRONMENT_UNSAID;
    bool live = false;
    while (next_word(&rest, &word)) {
        if (str_among_nocase(development, word))
            return ENVIRONMENT_DEVELOPMENT;
        if (str_among_nocase(staging, word))
            rank = ENVIRONMENT_STAGING;
        live |= str_among_nocase(production, word);
    }
    return live && rank == ENVIRONMENT_UNSAID ? ENVIRONMENT_PRODUCTION : rank;
}

bool environment_only_production(struct str name, const char *ignored)
{
    struct str rest = name, word;
    bool live = false;
    while (next_word(&rest, &word)) {
        if (!str_among_nocase(production, word) && !str_among_nocase(ignored, word))
            return false;
        live |= str_among_nocase(production, word);
    }
    return live;
}
