{{- define "tolls.notes" -}}
summary: {{ .text | quote }}
runbook_url: {{ printf "%s/%s.html" .root.Values.handbook (.name | kebabcase) | quote }}
{{- end -}}
