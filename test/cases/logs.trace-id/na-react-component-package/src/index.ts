export { Caption } from './Caption.js';
export { Plaque } from './Plaque.js';
