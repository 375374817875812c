const BASES = ['white', 'yellow', 'red', 'blue'];

exports.mix = (ral) =>
  [...ral.padStart(4, '0')].map((digit, i) => ({ base: BASES[i], grams: Number(digit) * 12.5 }));
