export function compact(iban) {
  return iban.replace(/\s+/g, '').toUpperCase();
}

export function pretty(iban) {
  return compact(iban).match(/.{1,4}/g).join(' ');
}

export function valid(iban) {
  const s = compact(iban);
  const digits = (s.slice(4) + s.slice(0, 4)).replace(/[A-Z]/g, (c) => c.charCodeAt(0) - 55);
  let rest = 0;
  for (const d of digits) rest = (rest * 10 + Number(d)) % 97;
  return rest === 1;
}
