const axios = require('axios');

const client = axios.create({
  baseURL: process.env.ACQUIRER_URL,
  timeout: 5000,
  headers: { Authorization: `Bearer ${process.env.ACQUIRER_TOKEN}` },
});

exports.authorize = async (card, cents) => (await client.post('/authorizations', { card, cents })).data;
exports.capture = async (id) => (await client.post(`/authorizations/${id}/capture`)).data;
exports.refund = async (id, cents) => (await client.post(`/authorizations/${id}/refund`, { cents })).data;
