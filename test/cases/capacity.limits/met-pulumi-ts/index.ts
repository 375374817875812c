import * as k8s from '@pulumi/kubernetes';

const web = new k8s.apps.v1.Deployment('web', {
  spec: {
    selector: { matchLabels: { app: 'web' } },
    template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image: 'registry.example.com/web:1', resources: { requests: { cpu: '200m' }, limits: { memory: '256Mi' } } }] } },
  },
});
