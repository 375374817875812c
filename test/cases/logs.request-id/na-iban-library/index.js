const LENGTHS = { DE: 22, FR: 27, NL: 18, PT: 25 };

export function compact(text) {
  return text.replace(/\s+/g, '').toUpperCase();
}

export function checksum(iban) {
  const moved = iban.slice(4) + iban.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

export function isIban(text) {
  const iban = compact(text);
  return LENGTHS[iban.slice(0, 2)] === iban.length && checksum(iban) === 1;
}
