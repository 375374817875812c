/* Helm charts: what they are made of, with which values they are installed, and their templates
 * rendered. Sources of the formats: https://helm.sh/docs/topics/charts,
 * https://helm.sh/docs/chart_template_guide. */
#ifndef RENDER_HELM_H
#define RENDER_HELM_H

#include "render/eval.h"
#include "render/rendered.h"

struct helm_dependency {
    struct str name, alias, condition;
    str_vec tags;
    int64_t chart; // index, -1: not in the repository
    uint32_t line;
};

struct helm_release { // one way in which a chart is installed
    struct str name, namespace;
    vec(struct value *) values; // over the chart's own, the last wins
};

typedef vec(uint32_t) helm_file_vec;

struct helm_chart {
    struct str directory, name;
    uint32_t file;       // Chart.yaml; values.yaml of a chart that has none
    int64_t values_file; // values.yaml, -1 none
    bool library, is_dependency;
    struct value *metadata, *values;
    vec(struct helm_dependency) dependencies;
    vec(uint32_t) templates; // files below templates/
    vec(struct helm_release) releases;
    helm_file_vec overrides;       // files for production that all releases use, in their order
    helm_file_vec single;          // files for production that stand for a release each
    helm_file_vec unused;          // files for other environments
    vec(struct value *) commanded; // what commands of the repository install it with
    uint32_t rendered, failed;     // templates
};

struct helm {
    struct rendered *r;
    struct work w; // charts, values and parsed templates: live as long as the stage
    vec(struct helm_chart) charts;
    uint64_t steps; // left for all templates
};

/* Finds the charts, their values and what they depend on. */
void helm_find(struct helm *h, struct rendered *r);
/* Index of the chart in DIRECTORY, -1 none. */
int64_t helm_chart_at(const struct helm *h, struct str directory);
/* The first document of FILE as a value, nil when it cannot be read. */
struct value *helm_file_values(struct helm *h, uint32_t file);

/* Ways of installing each chart that its own files tell: values of production where there are
 * some, else values.yaml alone. Charts that already have releases are left as they are. */
void helm_own_releases(struct helm *h);
/* Makes one document of values.yaml and what overrides it for production, each value where it was
 * written, and drops those of other environments. Of a chart whose templates were rendered only the
 * values for charts that are not in the repository stay: the others prove nothing but through the
 * templates. */
void helm_values_documents(struct helm *h);
/* Releases that Argo CD Applications and Flux HelmReleases of the repository declare. */
void helm_declared_releases(struct helm *h);

/* Finds what commands of the repository hand to helm for charts, for helm_own_releases. */
void helm_command_values(struct helm *h);
/* Sets a.b.c of MAP to TEXT read as YAML, as helm --set does. */
void helm_set_path(struct helm *h, struct value *map, struct str path, struct str text);

/* Adds to SET the helpers of the library chart `common` when CHART depends on one that is not in
 * the repository; true when it did. */
bool helm_common(const struct helm *h, uint32_t chart, struct gotmpl_set *set);

/* Renders everything; documents of templates take the place of what was read of them. */
void helm_render(struct helm *h);

#endif
