import pino from 'pino';

const people = ['email', 'phone', 'fullName'];
export const options = { redact: { paths: ['req.headers.authorization', ...people], censor: '***' } };
export const log = pino(options);
