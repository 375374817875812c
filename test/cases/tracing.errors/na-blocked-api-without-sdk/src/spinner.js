exports.spin = (kilograms, ply) => {
  if (ply < 1 || ply > 6) throw new RangeError('ply must be 1 to 6');
  return { metres: Math.round((kilograms * 3200) / ply), ply };
};
