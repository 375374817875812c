export const slips = new Map([['e-17', [{ month: '2025-01', net: 3120 }]]]);
