export function formatVolume(millilitres, locale = 'en') {
  const litres = millilitres >= 1000;
  const value = litres ? millilitres / 1000 : millilitres;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  return `${number} ${litres ? 'l' : 'ml'}`;
}
