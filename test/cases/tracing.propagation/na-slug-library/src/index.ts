const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ł: 'l' };

export interface SlugOptions {
  separator?: string;
  longest?: number;
}

export function slug(text: string, { separator = '-', longest = 80 }: SlugOptions = {}): string {
  const plain = [...text.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('');
  const words = plain.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').match(/[a-z0-9]+/g) ?? [];
  let out = '';
  for (const word of words) {
    const next = out ? out + separator + word : word;
    if (next.length > longest) break;
    out = next;
  }
  return out;
}
