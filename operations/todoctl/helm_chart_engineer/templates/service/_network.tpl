{{- /* [[ sentence ]] */ -}}

{{- define "[[ chart ]].databaseEgress" -}}
{{- with .Values.networkPolicy.database -}}
- ports:
    - protocol: TCP
      port: {{ .port }}
  {{- if not .external }}
  to:
    - podSelector:
        matchLabels:
          app.kubernetes.io/name: [[ blueprint.database.name ]]
  {{- else if .cidrs }}
  to:
    {{- range .cidrs }}
    - ipBlock:
        cidr: {{ . }}
    {{- end }}
  {{- end }}
{{- end }}
{{- end }}
