{{- define "quotes.podMeta" -}}
labels:
  app: freight-quotes
annotations:
  {{- if .Values.agent.enabled }}
  vault.hashicorp.com/agent-inject: "true"
  vault.hashicorp.com/role: {{ .Values.agent.role }}
  vault.hashicorp.com/agent-inject-secret-quotes.json: {{ .Values.agent.path }}
  vault.hashicorp.com/agent-inject-template-quotes.json: |
    {{ "{{" }} with secret "{{ .Values.agent.path }}" {{ "}}" }}{{ "{{" }} .Data.data | toJSON {{ "}}" }}{{ "{{" }} end {{ "}}" }}
  {{- end }}
{{- end -}}
