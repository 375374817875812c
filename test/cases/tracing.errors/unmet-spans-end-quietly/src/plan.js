exports.plan = function plan({ van, stops }) {
  if (!Array.isArray(stops) || stops.length === 0) throw new Error(`van ${van} has no stops`);
  return { van, stops: [...stops].sort((a, b) => a.zone - b.zone || a.street.localeCompare(b.street)) };
};
