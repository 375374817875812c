const { readFileSync, writeFileSync } = require('node:fs');

const days = JSON.parse(readFileSync('/data/usage.json', 'utf8'));
const months = {};
for (const { day, litres } of days) {
  const month = day.slice(0, 7);
  months[month] = (months[month] ?? 0) + litres;
}
writeFileSync('/data/months.json', JSON.stringify(months));
