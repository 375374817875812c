const got = require('got');

exports.label = (authorization, parcel) =>
  got
    .post(`${process.env.PARTNER_URL}/labels`, { json: { parcel }, headers: { authorization }, timeout: 3000, retry: 0 })
    .json();
