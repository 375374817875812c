export function formatIban(raw) {
  const compact = raw.replace(/\s+/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(compact)) throw new TypeError('not an IBAN');
  return compact.match(/.{1,4}/g).join(' ');
}
