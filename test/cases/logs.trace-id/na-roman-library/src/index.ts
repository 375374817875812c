const STEPS: ReadonlyArray<readonly [number, string]> = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'],
  [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'],
  [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

export function toRoman(year: number): string {
  if (!Number.isInteger(year) || year < 1 || year > 3999) throw new RangeError(`not a roman year: ${year}`);
  let rest = year;
  let out = '';
  for (const [value, letters] of STEPS) {
    while (rest >= value) {
      out += letters;
      rest -= value;
    }
  }
  return out;
}
