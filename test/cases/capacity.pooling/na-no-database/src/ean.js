exports.checkDigit = (digits) => {
  const sum = [...digits].reduce((s, d, i) => s + Number(d) * (i % 2 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
};

exports.isValid = (digits) =>
  /^\d{13}$/.test(digits) && exports.checkDigit(digits.slice(0, 12)) === Number(digits[12]);
