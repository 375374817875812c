'use strict';

require('./tracing');
const { Op } = require('sequelize');
const { mail } = require('./lib/clients');
const logger = require('./lib/logger');
const { statsd } = require('./lib/metrics');
const { invites, reports, upkeep } = require('./lib/queues');
const { AuditLog, Student } = require('./models');
const { renderReport } = require('./services/reports');

invites.process(5, async (job) => {
  console.log('invite', job.id, 'for student', job.data.studentId);
  await mail.send(job.data.email, 'd-guardian-invite', { studentId: job.data.studentId });
});

reports.process(2, async (job) => {
  const student = await Student.findByPk(job.data.studentId, { include: { all: true } });
  return renderReport(student);
});

upkeep.process(async () => {
  const before = new Date(Date.now() - 90 * 86_400_000);
  const removed = await AuditLog.destroy({ where: { at: { [Op.lt]: before } } });
  logger.info('audit log trimmed', { removed });
});
upkeep.add({}, { repeat: { cron: '0 4 * * *' }, jobId: 'trim' });

for (const queue of [invites, reports, upkeep]) {
  queue.on('completed', () => statsd.increment('jobs.completed', { queue: queue.name }));
  queue.on('failed', (job, err) => {
    logger.error('job failed', { queue: queue.name, jobId: job.id, attempt: job.attemptsMade, reason: err.message });
  });
  queue.on('error', (err) => console.log('redis trouble', err.message));
}
