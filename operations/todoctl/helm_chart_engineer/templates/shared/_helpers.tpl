{{- /* [[ sentence ]] */ -}}

{{- define "[[ chart ]].fullname" -}}
{{- .Values.fullnameOverride | default .Chart.Name }}
{{- end }}

{{- /* Never changes over upgrades: what selects pods cannot be changed later. */ -}}
{{- define "[[ chart ]].selectorLabels" -}}
app.kubernetes.io/name: {{ .Chart.Name | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "[[ chart ]].chartLabels" -}}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/part-of: [[ blueprint.name | quoted ]]
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end }}

{{- define "[[ chart ]].labels" -}}
{{ include "[[ chart ]].selectorLabels" . }}
app.kubernetes.io/component: [[ component ]]
{{ include "[[ chart ]].chartLabels" . }}
{{- end }}

{{- /* Pods that only visit (Jobs, tests) have a name of their own: no Service, budget or policy takes them in. */ -}}
{{- define "[[ chart ]].visitorSelectorLabels" -}}
app.kubernetes.io/name: {{ .root.Chart.Name }}-{{ .component }}
app.kubernetes.io/instance: {{ .root.Release.Name | quote }}
{{- end }}

{{- define "[[ chart ]].visitorLabels" -}}
{{ include "[[ chart ]].visitorSelectorLabels" . }}
app.kubernetes.io/component: {{ .component }}
{{ include "[[ chart ]].chartLabels" .root }}
{{- end }}

{{- define "[[ chart ]].image" -}}
{{- with .Values.image }}
{{- if .digest }}
{{- printf "%s@%s" .repository .digest }}
{{- else }}
{{- printf "%s:%s" .repository (.tag | default $.Chart.AppVersion) }}
{{- end }}
{{- end }}
{{- end }}

{{- /* What Pod Security "restricted" asks of a pod, and no way to the Kubernetes API: nobody here needs it. */ -}}
{{- define "[[ chart ]].podDefaults" -}}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .Values.imagePullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.priorityClassName }}
priorityClassName: {{ . | quote }}
{{- end }}
{{- with .Values.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{- define "[[ chart ]].podSecurityContext" -}}
runAsNonRoot: true
runAsUser: [[ user ]]
runAsGroup: [[ user ]]
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{- define "[[ chart ]].containerSecurityContext" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
runAsNonRoot: true
capabilities:
  drop: [ALL]
{{- end }}

{{- define "[[ chart ]].dnsEgress" -}}
- to:
    - namespaceSelector:
        matchLabels:
          kubernetes.io/metadata.name: {{ .Values.networkPolicy.dns.namespace | quote }}
      podSelector:
        matchLabels:
          {{- toYaml .Values.networkPolicy.dns.podLabels | nindent 10 }}
  ports:
    - protocol: UDP
      port: 53
    - protocol: TCP
      port: 53
{{- end }}
