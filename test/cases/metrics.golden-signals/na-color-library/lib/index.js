const { parse } = require('./parse');

exports.mix = (first, second, share = 0.5) => {
  const a = parse(first);
  const b = parse(second);
  const out = a.map((v, i) => Math.round(v * (1 - share) + b[i] * share));
  return '#' + out.map((v) => v.toString(16).padStart(2, '0')).join('');
};
