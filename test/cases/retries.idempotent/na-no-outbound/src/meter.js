const COMMON = new Set(['letmein', 'qwerty', 'dragon', 'football']);

export function strength(word) {
  if (COMMON.has(word.toLowerCase())) return 0;
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^\w]/].filter((re) => re.test(word)).length;
  return Math.min(4, Math.floor(word.length / 5) + classes - 1);
}
