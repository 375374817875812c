const got = require('got');

const client = got.extend({ prefixUrl: process.env.STOCK_URL, timeout: 2000, retry: 0 });

exports.left = async function left(kind, requestId) {
  const body = await client
    .get(`stems/${kind}`, { headers: { 'x-request-id': requestId } })
    .json();
  return Math.floor(body.stems / body.perBouquet);
};
