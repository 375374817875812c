module.exports = {
  port: 8080,
  upstream: {
    trackUrl: process.env.TRACK_URL,
    timeout: 2000,
    retries: 0,
  },
};
