const got = require('got');

exports.supplyAt = (postcode) =>
  got(`https://grid-operator.example/supply/${postcode}`, { timeout: { request: 4000 }, retry: { limit: 0 } }).json();
