const steps = [
  [1000, 'kg'],
  [1, 'g'],
];

export function formatWeight(grams, locale = 'en') {
  const [size, unit] = steps.find(([limit]) => grams >= limit) ?? [1, 'g'];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(grams / size);
  return `${number} ${unit}`;
}
