const berths = new Map([
  ['north', [{ from: '06:00', to: '07:30' }, { from: '09:00', to: '10:30' }]],
  ['south', [{ from: '05:30', to: '08:00' }]],
]);

export function slotsFor(terminal) {
  return berths.get(terminal) ?? [];
}
