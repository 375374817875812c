export const books = [
  { isbn: '111', title: 'Navigation by stars' },
  { isbn: '222', title: 'Knots and splices' },
];
