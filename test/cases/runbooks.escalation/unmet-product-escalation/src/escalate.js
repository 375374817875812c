const LEVELS = [
  { role: 'clerk', hours: 48 },
  { role: 'supervisor', hours: 96 },
  { role: 'ombudsman', hours: Infinity },
];

export function escalate(complaint, now = Date.now()) {
  const age = (now - complaint.openedAt) / 3_600_000;
  const level = LEVELS.findIndex((l) => age < l.hours);
  return { ...complaint, level, assignedRole: LEVELS[level].role };
}
