export function isValid(iban) {
  const plain = iban.replace(/\s+/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  const digits = [...plain.slice(4), ...plain.slice(0, 4)].map((c) => parseInt(c, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}
