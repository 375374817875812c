export const products = new Map([
  ['1', { id: '1', title: 'tent' }],
  ['2', { id: '2', title: 'stove' }],
]);
