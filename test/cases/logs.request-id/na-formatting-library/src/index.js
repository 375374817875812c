export { formatWeight } from './weight.js';
export { formatVolume } from './volume.js';
