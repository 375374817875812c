export { format } from './format.js';
export { isValid } from './is-valid.js';
