const MAX_FAILURES = 6;
const OPEN_FOR_MS = 25000;

module.exports = function breaker(action) {
  let state = 'closed';
  let failures = 0;
  let openedAt = 0;
  return async (...args) => {
    if (state === 'open') {
      if (Date.now() - openedAt < OPEN_FOR_MS) throw new Error('circuit open');
      state = 'half-open';
    }
    try {
      const result = await action(...args);
      state = 'closed';
      failures = 0;
      return result;
    } catch (err) {
      failures += 1;
      if (state === 'half-open' || failures >= MAX_FAILURES) {
        state = 'open';
        openedAt = Date.now();
      }
      throw err;
    }
  };
};
