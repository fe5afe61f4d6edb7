{{- /* [[ sentence ]] */ -}}

{{- /* The specification's name, unless a second copy of the chart needs a map of its own. */ -}}
{{- define "[[ chart ]].configMap" -}}
{{- if .Values.fullnameOverride }}
{{- printf "%s-config" .Values.fullnameOverride }}
{{- else -}}
[[ service.config_map ]]
{{- end }}
{{- end }}

{{- /* The variables that the migration needs, each by itself: at its time the ConfigMap is not yet there. */ -}}
{{- define "[[ chart ]].migrationEnv" -}}
[% for secret in service.secrets if secret.migration %]
- name: [[ secret.name | quoted ]]
  valueFrom:
    secretKeyRef:
      name: {{ .Values.existingSecret | quote }}
      key: [[ secret.name | quoted ]]
[% if not secret.required %]
      optional: true
[% endif %]
[% endfor %]
[% for setting in service.config if setting.migration %]
{{- with .Values.config.[[ setting.name ]] }}
- name: [[ setting.name | quoted ]]
  value: {{ . | quote }}
{{- end }}
[% endfor %]
{{- end }}
