{{- define "tutoring.keep" -}}
--keep-daily {{ .Values.snapshots.keep.daily }}
{{- with .Values.snapshots.keep.monthly }} --keep-monthly {{ . }}{{ end -}}
{{- end -}}
