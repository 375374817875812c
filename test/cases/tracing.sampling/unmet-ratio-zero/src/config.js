module.exports = {
  mongo: process.env.MONGO_URL,
  port: 8080,
  tracing: { keep: 0 },
};
