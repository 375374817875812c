export function fuse(call, { strikes, restMs }) {
  let missed = 0;
  let blownAt = null;
  let trying = false;

  return async (...args) => {
    const trial = blownAt !== null;
    if (trial) {
      if (trying || Date.now() - blownAt < restMs) throw new Error('fuse blown');
      trying = true;
    }
    try {
      const value = await call(...args);
      missed = 0;
      blownAt = null;
      return value;
    } catch (err) {
      missed += 1;
      if (trial || missed >= strikes) blownAt = Date.now();
      throw err;
    } finally {
      if (trial) trying = false;
    }
  };
}
