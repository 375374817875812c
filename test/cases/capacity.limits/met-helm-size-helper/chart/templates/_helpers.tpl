{{- define "gateway.size" -}}
{{- $sizes := dict
  "tiny"  (dict "cpu" "100m" "memory" "64Mi")
  "small" (dict "cpu" "250m" "memory" "128Mi")
  "large" (dict "cpu" "2"    "memory" "1Gi") -}}
{{- $s := get $sizes . -}}
resources:
  requests: {{ toJson $s }}
  limits: {{ toJson $s }}
{{- end -}}
