const { setTimeout: sleep } = require('node:timers/promises');
const { request } = require('undici');
const { doubling } = require('./delays');

exports.zonesAt = async (lat, lon) => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { statusCode, body } = await request(`${process.env.AIRSPACE_URL}/zones?lat=${lat}&lon=${lon}`, { signal: AbortSignal.timeout(1500) });
      if (statusCode >= 500) throw new Error(`airspace ${statusCode}`);
      return await body.json();
    } catch (err) {
      if (attempt === 4) throw err;
      await sleep(doubling(attempt));
    }
  }
};
