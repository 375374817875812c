import * as k8s from '@pulumi/kubernetes';
const labels = { app: 'loans' };
const dep = new k8s.apps.v1.Deployment('loans', {
  spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: 'loans', image: 'loans:1' }] } } },
});
new k8s.autoscaling.v2.HorizontalPodAutoscaler('loans', {
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: dep.metadata.name },
    minReplicas: 2, maxReplicas: 20,
    metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 60 } } }],
  },
});
