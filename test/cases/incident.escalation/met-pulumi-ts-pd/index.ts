import * as pagerduty from '@pulumi/pagerduty';

new pagerduty.EscalationPolicy('web', {
  name: 'web',
  rules: [
    { escalationDelayInMinutes: 10, targets: [{ type: 'schedule_reference', id: 'P1' }] },
    { escalationDelayInMinutes: 20, targets: [{ type: 'user_reference', id: 'P2' }] },
  ],
});
