export const fonts = new Map([
  ['inter', { weights: [400, 700], license: 'OFL' }],
  ['lora', { weights: [400], license: 'OFL' }],
]);
