const num = (name, fallback) => Number(process.env[name] ?? fallback);

module.exports = {
  venues: {
    url: process.env.VENUES_URL || 'https://venues.example',
    guard: {
      timeout: num('VENUES_MAX_MS', 2500),
      errorThresholdPercentage: num('VENUES_TRIP_PERCENT', 40),
      volumeThreshold: num('VENUES_MIN_CALLS', 10),
      resetTimeout: num('VENUES_COOLDOWN_MS', 20000),
    },
  },
};
