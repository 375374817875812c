export const matches = (line, words) => words.every((w) => JSON.stringify(line).includes(w));
