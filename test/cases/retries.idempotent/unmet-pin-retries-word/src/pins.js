const MAX_RETRIES = 3;
const retries = new Map();

exports.mayRetry = (locker) => (retries.get(locker) ?? 0) < MAX_RETRIES;
exports.countRetry = (locker) => retries.set(locker, (retries.get(locker) ?? 0) + 1);
exports.clear = (locker) => retries.delete(locker);
