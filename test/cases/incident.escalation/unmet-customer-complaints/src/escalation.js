const LEVELS = [
  { level: 1, afterHours: 0, queue: 'agents' },
  { level: 2, afterHours: 24, queue: 'supervisors' },
  { level: 3, afterHours: 72, queue: 'ombudsman' },
];

exports.escalate = (complaint) => {
  const ageHours = (Date.now() - complaint.openedAt) / 3_600_000;
  return LEVELS.filter((l) => ageHours >= l.afterHours).at(-1).queue;
};
