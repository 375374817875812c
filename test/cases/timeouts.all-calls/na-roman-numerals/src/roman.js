const signs = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

exports.toRoman = (number) => {
  let out = '';
  for (const [value, sign] of signs) {
    while (number >= value) {
      out += sign;
      number -= value;
    }
  }
  return out;
};

exports.fromRoman = (text) => {
  let rest = text.toUpperCase();
  let sum = 0;
  for (const [value, sign] of signs) {
    while (rest.startsWith(sign)) {
      sum += value;
      rest = rest.slice(sign.length);
    }
  }
  return sum;
};
