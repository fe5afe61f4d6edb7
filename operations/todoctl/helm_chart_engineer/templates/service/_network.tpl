{{- /* [[ sentence ]] */ -}}

{{- define "[[ chart ]].databaseEgress" -}}
{{- with .Values.networkPolicy.database -}}
- ports:
    - protocol: TCP
      port: {{ .port | int64 }}
  {{- if not .external }}
  to:
    - podSelector:
        matchLabels:
          app.kubernetes.io/name: [[ blueprint.database.name | quoted ]]
  {{- else if .cidrs }}
  to:
    {{- range .cidrs }}
    - ipBlock:
        cidr: {{ . }}
    {{- end }}
  {{- end }}
{{- end }}
{{- end }}
