module.exports = {
  port: Number(process.env.PORT || 3000),
  verbose: process.env.VERBOSE === '1',
};
