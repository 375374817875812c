import { ring } from './bell.js';
setInterval(() => {
  if (new Date().getMinutes() % 15 === 0) ring();
}, 60_000);
