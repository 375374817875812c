export const todos = new Map();
