module.exports = {
  secret: process.env.JWT_SECRET,
  signing: { expiresIn: '1h', issuer: 'rental-api' },
  verifying: { issuer: 'rental-api', algorithms: ['HS256'] },
};
