import noTodoDates from './rules/no-todo-dates.js';

export default {
  meta: { name: 'eslint-plugin-orchard', version: '1.0.3' },
  rules: { 'no-todo-dates': noTodoDates },
};
