export * from './order.js';
export * from './member.js';
