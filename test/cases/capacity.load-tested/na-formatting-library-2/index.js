export { formatIban } from './lib/format.js';
