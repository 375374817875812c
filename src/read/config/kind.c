/* Recognition of documents by shape. Keys decide before names, since "rules.yml" may be anything;
 * names decide only where the tool itself goes by the name (Chart.yaml, package.json). */
#include "read/config/kind.h"

#include "repo/classify.h"

#include <string.h>

struct look {
    const struct tree *t;
    uint32_t root;
    struct str path, base;
};

static bool has(const struct look *l, const char *key)
{
    return tree_child(l->t, l->root, str_c(key)) != TREE_NONE;
}

static bool is_type(const struct look *l, const char *path, enum tree_type type)
{
    const struct tree_node *n = tree_at(l->t, tree_get(l->t, l->root, path));
    return n && n->type == type;
}

static struct str text(const struct look *l, const char *path)
{
    return tree_text(l->t, l->root, path);
}

// Some child of the list or map at PATH has one of the keys A and B.
static bool some_child_has(const struct look *l, const char *path, const char *a, const char *b)
{
    const struct tree_node *n = tree_at(l->t, tree_get(l->t, l->root, path));
    int left = 50;
    for (uint32_t c = n ? n->first : TREE_NONE; c && left-- > 0; c = tree_at(l->t, c)->next)
        if (tree_child(l->t, c, str_c(a)) || tree_child(l->t, c, str_c(b)))
            return true;
    return false;
}

static bool is_rules(const struct look *l)
{
    const struct tree_node *groups = tree_at(l->t, tree_get(l->t, l->root, "groups"));
    int left = 50;
    for (uint32_t g = groups && groups->type == TREE_LIST ? groups->first : TREE_NONE;
         g && left-- > 0; g = tree_at(l->t, g)->next) {
        struct look group = *l;
        group.root = g;
        if (some_child_has(&group, "rules", "alert", "record"))
            return true;
    }
    return false;
}

static bool is_compose(const struct look *l)
{
    if (!is_type(l, "services", TREE_MAP))
        return false;
    return some_child_has(l, "services", "image", "build") ||
           some_child_has(l, "services", "extends", "ports") ||
           path_match(STR("{docker-compose,compose,podman-compose}*.y{a,}ml"), l->base);
}

static bool is_workflow(const struct look *l)
{
    return is_type(l, "jobs", TREE_MAP) &&
           (path_match(STR("**/.github/workflows/*"), l->path) ||
            path_match(STR("**/.gitea/workflows/*"), l->path) ||
            (has(l, "on") && some_child_has(l, "jobs", "runs-on", "uses")));
}

// A file of jobs that a pipeline includes: whether any does, ci_off of the vocabulary asks.
static bool has_gitlab_job(const struct look *l)
{
    static const char *const beside[] = {"stage", "rules", "only", "services", "extends", "needs"};
    const struct tree_node *n = tree_at(l->t, l->root);
    int left = 50;
    for (uint32_t c = n && n->type == TREE_MAP ? n->first : TREE_NONE; c && left-- > 0;
         c = tree_at(l->t, c)->next)
        if (tree_child(l->t, c, STR("script")))
            for (size_t i = 0; i < sizeof beside / sizeof *beside; i++)
                if (tree_child(l->t, c, str_c(beside[i])))
                    return true;
    return false;
}

static bool is_gitlab(const struct look *l)
{
    if (path_match(STR("*gitlab-ci*.y{a,}ml"), l->base))
        return true;
    if (has(l, "stages"))
        return is_type(l, "stages", TREE_LIST) && (some_child_has(l, "", "script", "trigger") ||
                                                   path_match(STR("**/.gitlab/**"), l->path));
    return has_gitlab_job(l);
}

static bool is_monitor(const struct look *l)
{
    return (has(l, "query") && has(l, "message") && has(l, "type")) ||
           (is_type(l, "[0]", TREE_MAP) && tree_get(l->t, l->root, "[0].query") &&
            tree_get(l->t, l->root, "[0].message") && tree_get(l->t, l->root, "[0].type"));
}

static bool is_grafana_alerting(const struct look *l)
{
    if (!has(l, "apiVersion") || has(l, "kind"))
        return false;
    return has(l, "contactPoints") || has(l, "policies") || has(l, "muteTimes") ||
           some_child_has(l, "groups", "folder", "interval");
}

static bool is_application(const struct look *l)
{
    return path_match(STR("{application,bootstrap}.{yml,yaml,properties}"), l->base) ||
           path_match(STR("{application,bootstrap}-*.{yml,yaml,properties}"), l->base) ||
           (is_type(l, "spring", TREE_MAP) && !has(l, "services"));
}

static bool is_otel(const struct look *l)
{
    return has(l, "receivers") && has(l, "exporters") && has(l, "service");
}

static bool is_serverless(const struct look *l)
{
    return path_match(STR("serverless*.{yml,yaml,json}"), l->base) ||
           (has(l, "service") && has(l, "provider") && has(l, "functions"));
}

static bool is_dashboard(const struct look *l)
{
    return (has(l, "panels") && (has(l, "schemaVersion") || has(l, "title"))) ||
           is_type(l, "dashboard.panels", TREE_LIST) ||
           (has(l, "widgets") && has(l, "layout_type"));
}

static bool is_kamal(const struct look *l)
{
    return has(l, "service") && has(l, "image") && has(l, "servers") &&
           (has(l, "registry") || has(l, "builder") || has(l, "proxy") || has(l, "accessories"));
}

// The specification of an app of DigitalOcean's platform: .do/app.yaml.
static bool is_app_spec(const struct look *l)
{
    return is_type(l, "services", TREE_LIST) &&
           some_child_has(l, "services", "instance_size_slug", "instance_count");
}

// Kinds that the keys of the document prove.
static const char *kind_by_keys(const struct look *l)
{
    if (has(l, "openapi") || has(l, "swagger"))
        return "openapi";
    if (has(l, "asyncapi"))
        return "asyncapi";
    if (has(l, "rule_files") && has(l, "tests"))
        return "prometheus-rule-tests";
    if (is_rules(l))
        return "prometheus-rules";
    if (is_otel(l))
        return "otel-collector";
    if (is_type(l, "route", TREE_MAP) && has(l, "receivers"))
        return "alertmanager";
    if (is_type(l, "scrape_configs", TREE_LIST) || is_type(l, "rule_files", TREE_LIST))
        return "prometheus";
    if (is_grafana_alerting(l))
        return "grafana-alerting";
    if (is_workflow(l))
        return "github-workflow";
    if (is_compose(l))
        return "compose";
    if (is_kamal(l))
        return "kamal";
    if (is_app_spec(l))
        return "app-spec";
    if (is_monitor(l))
        return "datadog-monitor";
    if (is_serverless(l))
        return "serverless";
    if (has(l, "AWSTemplateFormatVersion") ||
        (is_type(l, "Resources", TREE_MAP) && some_child_has(l, "Resources", "Type", "Properties")))
        return "cloudformation";
    if (is_gitlab(l))
        return "gitlab-ci";
    if (is_type(l, "job", TREE_MAP) && some_child_has(l, "job", "group", "task"))
        return "nomad";
    if (is_dashboard(l))
        return "grafana-dashboard";
    return NULL;
}

static const struct {
    const char *pattern, *kind; // of the file name
} names[] = {
    {"Chart.y{a,}ml", "helm-chart"},
    {"kustomization.y{a,}ml", "kustomization"},
    {"package.json", "package.json"},
    {"composer.json", "composer.json"},
    {"{tsconfig,jsconfig}*.json", "tsconfig"},
    {"appsettings*.json", "appsettings"},
    {"{renovate,.renovaterc}.json", "renovate"},
    {"dependabot.y{a,}ml", "dependabot"},
    {"vercel.json", "vercel"},
    {"fly.toml", "fly"},
    {"railway.{json,toml}", "railway"},
    {"render.y{a,}ml", "render"},
    {"app.y{a,}ml", "app-engine"},
    {"pyproject.toml", "pyproject"},
    {"Cargo.toml", "cargo"},
    {"Pipfile", "pipfile"},
    {"wrangler.toml", "wrangler"},
    {"skaffold.y{a,}ml", "skaffold"},
    {"catalog-info.y{a,}ml", "backstage"},
    {"mkdocs.y{a,}ml", "mkdocs"},
    {"log{back,4j,4j2}*.xml", "logging"},
    {"pom.xml", "maven"},
    {"*.{service,timer,socket,slice,container}", "systemd"},
    {"launchSettings.json", "launch-settings"},
    {"nest-cli.json", "nest-cli"},
    {"angular.json", "angular"},
    {"lerna.json", "lerna"},
    {"turbo.json", "turbo"},
    {"nx.json", "nx"},
    {"deno.json{c,}", "deno"},
    {"cdk.json", "cdk"},
    {"task-definition*.json", "ecs-task-definition"},
    {"Procfile*", "procfile"},
    {"Jenkinsfile*", "jenkinsfile"},
    {"*.{jenkinsfile,Jenkinsfile}", "jenkinsfile"},
};

static bool is_helm_values(const struct look *l)
{
    return path_match(STR("values*.y{a,}ml"), l->base) ||
           path_match(STR("*{-,.}values.y{a,}ml"), l->base);
}

static const char *kind_by_name(const struct look *l)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (path_match(str_c(names[i].pattern), l->base))
            return names[i].kind;
    if (path_match(STR("**/*.{service,timer,slice}.d/*.conf"), l->path))
        return "systemd";
    if (path_match(STR("**/copilot/*/manifest.y{a,}ml"), l->path))
        return "copilot";
    if (is_helm_values(l))
        return "helm-values";
    return is_application(l) ? "application" : NULL;
}

static struct config_kind kubernetes(const struct look *l)
{
    return (struct config_kind){.kind = text(l, "kind"),
                                .name = text(l, "metadata.name"),
                                .namespace = text(l, "metadata.namespace"),
                                .api = text(l, "apiVersion")};
}

struct config_kind config_kind_of(const struct tree *t, uint32_t root, struct str path)
{
    path = classify_rendered_path(path);
    struct look l = {t, root, path, path_base(path)};
    struct config_kind k = {0};
    const struct tree_node *n = tree_at(t, root);
    if (!n || (n->type != TREE_MAP && n->type != TREE_LIST))
        return k;
    const char *name = kind_by_name(&l);
    bool object = text(&l, "apiVersion").p && text(&l, "kind").p;
    if (object && (!name || strcmp(name, "helm-chart") != 0)) {
        k = kubernetes(&l);
        if (str_eq(k.kind, STR("Kustomization")) && str_starts(k.api, STR("kustomize.config")))
            k.kind = STR("kustomization");
        return k;
    }
    // A name that the tool goes by stands; application.yml and app.yaml may be anything.
    bool vague = name && (is_application(&l) || strcmp(name, "app-engine") == 0);
    const char *keys = name && !vague ? NULL : kind_by_keys(&l);
    if (vague && strcmp(name, "app-engine") == 0 && !has(&l, "runtime"))
        name = NULL;
    k.kind = str_c(keys ? keys : name);
    k.name = text(&l, "name");
    if (!k.name.p)
        k.name = text(&l, "info.title");
    if (!k.name.p)
        k.name = text(&l, "service");
    k.api = text(&l, "apiVersion");
    const char *const schemas[] = {"openapi", "swagger", "asyncapi", "$schema"};
    for (size_t i = 0; i < sizeof schemas / sizeof *schemas && !k.api.p; i++)
        k.api = text(&l, schemas[i]);
    return k;
}

bool config_kind_known_name(struct str path)
{
    struct look l = {.path = path, .base = path_base(path)};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (path_match(str_c(names[i].pattern), l.base))
            return true;
    return path_match(STR("*{openapi,swagger,dashboard,alert,monitor,config}*.json"), l.base) ||
           path_match(STR("**/{dashboards,alerts,monitors,monitoring,grafana,datadog}/**"), path);
}
