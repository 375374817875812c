/* Helpers of the library chart `common` (Bitnami's), on which many charts depend without carrying
 * it: names, labels and values that are templates themselves, as its documentation describes them.
 * They are only used where the chart is a dependency that is not in the repository. */
#include "render/helm.h"

static const char helpers[] =
    "{{- define \"common.names.name\" -}}\n"
    "{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix \"-\" -}}\n"
    "{{- end -}}\n"
    "{{- define \"common.names.chart\" -}}\n"
    "{{- printf \"%s-%s\" .Chart.Name .Chart.Version -}}\n"
    "{{- end -}}\n"
    "{{- define \"common.names.fullname\" -}}\n"
    "{{- $name := include \"common.names.name\" . -}}\n"
    "{{- if .Values.fullnameOverride -}}{{- .Values.fullnameOverride | trunc 63 -}}\n"
    "{{- else if contains $name .Release.Name -}}{{- .Release.Name | trunc 63 -}}\n"
    "{{- else -}}{{- printf \"%s-%s\" .Release.Name $name | trunc 63 | trimSuffix \"-\" -}}\n"
    "{{- end -}}{{- end -}}\n"
    "{{- define \"common.names.namespace\" -}}\n"
    "{{- default .Release.Namespace .Values.namespaceOverride -}}\n"
    "{{- end -}}\n"
    "{{- define \"common.tplvalues.render\" -}}\n"
    "{{- $text := .value -}}\n"
    "{{- if not (kindIs \"string\" .value) }}{{ $text = toYaml .value }}{{ end -}}\n"
    "{{- tpl $text .context -}}\n"
    "{{- end -}}\n"
    "{{- define \"common.labels.matchLabels\" -}}\n"
    "{{- $c := default . .context -}}\n"
    "app.kubernetes.io/name: {{ include \"common.names.name\" $c }}\n"
    "app.kubernetes.io/instance: {{ $c.Release.Name }}\n"
    "{{- end -}}\n"
    "{{- define \"common.labels.standard\" -}}\n"
    "{{ include \"common.labels.matchLabels\" . }}\n"
    "app.kubernetes.io/managed-by: Helm\n"
    "{{- end -}}\n"
    "{{- define \"common.images.image\" -}}\n"
    "{{- $i := .imageRoot -}}\n"
    "{{- if $i.registry }}{{ $i.registry }}/{{ end }}{{ $i.repository }}\n"
    "{{- if $i.digest }}@{{ $i.digest }}{{ else }}:{{ $i.tag }}{{ end -}}\n"
    "{{- end -}}\n"
    "{{- define \"common.capabilities.deployment.apiVersion\" -}}apps/v1{{- end -}}\n"
    "{{- define \"common.capabilities.statefulset.apiVersion\" -}}apps/v1{{- end -}}\n"
    "{{- define \"common.capabilities.daemonset.apiVersion\" -}}apps/v1{{- end -}}\n"
    "{{- define \"common.capabilities.cronjob.apiVersion\" -}}batch/v1{{- end -}}\n"
    "{{- define \"common.capabilities.job.apiVersion\" -}}batch/v1{{- end -}}\n"
    "{{- define \"common.capabilities.hpa.apiVersion\" -}}autoscaling/v2{{- end -}}\n"
    "{{- define \"common.capabilities.policy.apiVersion\" -}}policy/v1{{- end -}}\n"
    "{{- define \"common.capabilities.rbac.apiVersion\" -}}\n"
    "rbac.authorization.k8s.io/v1{{- end -}}\n"
    "{{- define \"common.capabilities.ingress.apiVersion\" -}}networking.k8s.io/v1{{- end -}}\n"
    "{{- define \"common.capabilities.networkPolicy.apiVersion\" -}}\n"
    "networking.k8s.io/v1{{- end -}}\n";

bool helm_common(const struct helm *h, uint32_t chart, struct gotmpl_set *set)
{
    const struct helm_chart *c = &h->charts.v[chart];
    struct gotmpl_node *body;
    for (uint32_t i = 0; i < c->dependencies.n; i++)
        if (c->dependencies.v[i].chart < 0 && str_eq(c->dependencies.v[i].name, STR("common")))
            return gotmpl_parse(set, str_c(helpers), &body, NULL) == ERR_OK;
    return false;
}
