// Helm first: what a kustomization lists is never a template.
#include "render/render.h"

#include "render/helm.h"
#include "render/kustomize.h"

void render_all(struct read_result *read, const struct repo *repo, struct arena *a)
{
    struct rendered r;
    struct helm h;
    rendered_init(&r, a, repo, read);
    helm_find(&h, &r);
    if (h.charts.n) {
        helm_declared_releases(&h);
        helm_command_values(&h);
        helm_own_releases(&h);
        helm_render(&h);
        helm_values_documents(&h);
    }
    kustomize_render(&r);
}
