const shape = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

export function valid(text) {
  const iban = text.replaceAll(' ', '').toUpperCase();
  if (!shape.test(iban)) return false;
  const turned = iban.slice(4) + iban.slice(0, 4);
  const digits = [...turned].map((c) => parseInt(c, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}
