const menu = new Map([
  ['margherita', { minutes: 7 }],
  ['calzone', { minutes: 11 }],
]);

export const check = (name) => menu.get(name);
