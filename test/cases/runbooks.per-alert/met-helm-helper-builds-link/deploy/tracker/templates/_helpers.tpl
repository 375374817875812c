{{- define "tracker.labels" -}}
app.kubernetes.io/name: tracker
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "tracker.page" -}}
{{ .root.Values.docsBase }}/{{ .page }}.adoc
{{- end -}}
