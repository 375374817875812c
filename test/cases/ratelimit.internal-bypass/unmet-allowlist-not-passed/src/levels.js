export const levels = new Map([['bolt', 900], ['nut', 1200]]);
