import pino from 'pino';

const people = ['email', 'phone', 'fullName'];
export const options = { redact: { paths: ['req.headers.authorization'], censor: '***' } };
export const log = pino(options);
