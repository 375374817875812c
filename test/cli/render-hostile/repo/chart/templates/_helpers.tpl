{{- define "a" }}{{ include "b" . }}{{ end }}
{{- define "b" }}{{ include "a" . }}{{ include "a" . }}{{ end }}
