export { publicLimit } from './rate-limit';
export { requestLog } from './request-log';
