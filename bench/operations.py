"""Time for the operational files of a repository of 5,000 files, on one core.

usage: operations.py BIN [ROUNDS]

Writes the operational part of such a repository (manifests, a chart, Terraform, pipelines, alert
rules, dashboards, migrations, runbooks, units: 1,000 files, the same at every run) into a temporary
directory and prints the stages that read them, as --timing tells them for one thread: the median
of the CPU times of each. The promise is 300 ms for reading, rendering and linking."""
import os
import re
import statistics
import subprocess
import sys
import tempfile

PROMISE = 300  # milliseconds


def manifest(i):
    return f"""apiVersion: apps/v1
kind: Deployment
metadata: {{name: svc-{i}, namespace: shop, labels: {{app: svc-{i}}}}}
spec:
  replicas: 3
  selector: {{matchLabels: {{app: svc-{i}}}}}
  template:
    metadata: {{labels: {{app: svc-{i}}}}}
    spec:
      containers:
        - name: app
          image: registry.example.com/svc-{i}:1.{i}.0
          env:
            - {{name: DATABASE_PASSWORD, valueFrom: {{secretKeyRef: {{name: svc-{i}, key: password}}}}}}
          resources: {{limits: {{cpu: 500m, memory: 256Mi}}, requests: {{cpu: 100m, memory: 128Mi}}}}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {{name: svc-{i}, namespace: shop}}
spec:
  scaleTargetRef: {{apiVersion: apps/v1, kind: Deployment, name: svc-{i}}}
  minReplicas: 3
  maxReplicas: 12
"""


def template(i):
    return f"""{{{{- if .Values.workers.w{i % 5}.enabled }}}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{{{ include "shop.name" . }}}}-{i}
  labels: {{{{- include "shop.labels" . | nindent 4 }}}}
spec:
  replicas: {{{{ .Values.workers.w{i % 5}.replicas | default 2 }}}}
  template:
    spec:
      containers:
        {{{{- range $name, $c := .Values.containers }}}}
        - name: {{{{ $name }}}}
          image: "{{{{ $c.image }}}}:{{{{ $.Chart.AppVersion }}}}"
          resources: {{{{- toYaml $c.resources | nindent 12 }}}}
        {{{{- end }}}}
{{{{- end }}}}
"""


def terraform(i):
    return f"""variable "days_{i}" {{ default = {7 + i % 30} }}
locals {{
  alarms_{i} = {{ errors = {{ metric = "5XXError", limit = {i} }}, slow = {{ metric = "Latency", limit = 800 }} }}
}}
resource "aws_db_instance" "db_{i}" {{
  identifier              = "db-{i}"
  engine                  = "postgres"
  backup_retention_period = var.days_{i}
  storage_encrypted       = true
}}
resource "aws_cloudwatch_metric_alarm" "a_{i}" {{
  for_each      = local.alarms_{i}
  alarm_name    = "svc-{i}-${{each.key}}"
  namespace     = "AWS/ApiGateway"
  metric_name   = each.value.metric
  threshold     = each.value.limit
  alarm_actions = [aws_sns_topic.pages.arn]
}}
"""


def rules(i):
    return "groups:\n  - name: svc-%d\n    rules:\n" % i + "".join(
        f"""      - alert: Svc{i}{name}
        expr: {expr}
        for: 5m
        labels: {{severity: critical}}
        annotations: {{runbook_url: "docs/runbooks/svc-{i}.md"}}
""" for name, expr in (
            ("Errors", f'sum(rate(http_requests_total{{job="svc-{i}",status=~"5.."}}[5m])) > 1'),
            ("Slow", "histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 1"),
            ("Disk", "node_filesystem_avail_bytes / node_filesystem_size_bytes < 0.1")))


def dashboard(i):
    panel = ('{"id":%d,"title":"p%d","type":"timeseries","gridPos":{"x":0,"y":%d,"w":12,"h":8},"targets":'
             '[{"expr":"sum(rate(http_requests_total{job=\\"svc-%d\\"}[5m]))","refId":"A"}]}')
    return '{"title":"svc-%d","panels":[%s]}' % (i, ",".join(panel % (k, k, k, i) for k in range(40)))


def workflow(i):
    return f"""on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    services: {{postgres: {{image: "postgres:16"}}}}
    steps:
      - uses: actions/checkout@v4
      - run: make -C services/svc-{i} test
      - run: migrate -path db/migrations -database "$DATABASE_URL" up
"""


def migration(i):
    return f"""ALTER TABLE orders_{i} ADD COLUMN note text;
CREATE INDEX CONCURRENTLY idx_{i} ON orders_{i} (note);
UPDATE orders_{i} SET note = '' WHERE id BETWEEN 1 AND 1000;
"""


def runbook(i):
    return f"""# Svc{i}Errors

## Symptoms
Answers with 5xx.

## Diagnosis
```sh
kubectl -n shop logs deploy/svc-{i} --since=5m
```

## Mitigation
```sh
kubectl -n shop rollout undo deploy/svc-{i}
```

## Escalation
After 15 minutes call the lead of the shop team.
"""


def unit(i):
    return f"[Service]\nExecStart=/usr/bin/svc-{i}\nMemoryMax=512M\nCPUQuota=50%\nRestart=always\n"


VALUES = "containers:\n" + "".join(
    f"  c{k}: {{image: registry.example.com/c{k}, resources: {{limits: {{cpu: 1, memory: 1Gi}}}}}}\n" for k in range(3)
) + "workers:\n" + "".join(f"  w{k}: {{enabled: true, replicas: {k + 1}}}\n" for k in range(5))
HELPERS = """{{- define "shop.name" -}}{{ .Chart.Name }}{{- end -}}
{{- define "shop.labels" -}}
app: {{ include "shop.name" . }}
release: {{ .Release.Name | quote }}
{{- end -}}
"""
KINDS = (("k8s/svc-%d.yaml", manifest, 250), ("chart/templates/w-%d.yaml", template, 100),
         ("infra/svc_%d.tf", terraform, 150), ("monitoring/rules/svc-%d.yml", rules, 100),
         ("monitoring/dashboards/svc-%d.json", dashboard, 50), (".github/workflows/svc-%d.yml", workflow, 50),
         ("db/migrations/%06d_change.up.sql", migration, 150), ("docs/runbooks/svc-%d.md", runbook, 100),
         ("deploy/svc-%d.service", unit, 47))


def write(root):
    files = {"chart/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 1.0.0\nappVersion: 1.0.0\n",
             "chart/values.yaml": VALUES, "chart/templates/_helpers.tpl": HELPERS}
    for path, make, n in KINDS:
        files.update({path % i: make(i) for i in range(n)})
    for path, text in files.items():
        place = os.path.join(root, path)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "w", encoding="utf-8") as f:
            f.write(text)
    return len(files), sum(map(len, files.values()))


def stages(binary, root):
    p = subprocess.run([binary, "--repo", root, "--exit-zero", "--no-cache", "--threads", "1", "--timing",
                        "--only", "capacity.limits"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True)
    return {m[1]: float(m[2]) for m in
            re.finditer(r"^(\w+) +[\d.]+ ms, +([\d.]+) ms of CPU", p.stderr.decode(), re.M)}


def main():
    binary, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as root:
        count, size = write(root)
        stages(binary, root)
        all_rounds = [stages(binary, root) for _ in range(rounds)]
    times = {name: statistics.median(r[name] for r in all_rounds) for name in ("walk", "read", "facts", "link")}
    total = sum(times.values())
    print(f"operational files of a repository of 5,000: {count} files, {size / 1e6:.1f} MB, one core")
    print("  " + ", ".join(f"{name} {ms:.0f} ms" for name, ms in times.items()) +
          f"; {total:.0f} ms of {PROMISE}: {'kept' if total <= PROMISE else 'NOT KEPT'}")


if __name__ == "__main__":
    main()
