export function group(iban) {
  return iban.replace(/\s+/g, '').toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');
}

export function valid(iban) {
  const flat = iban.replace(/\s+/g, '').toUpperCase();
  const digits = (flat.slice(4) + flat.slice(0, 4)).replace(/[A-Z]/g, (c) => String(c.charCodeAt(0) - 55));
  return [...digits].reduce((rest, d) => (rest * 10 + Number(d)) % 97, 0) === 1;
}
