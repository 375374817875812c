const axios = require('axios');

const http = axios.create({ baseURL: process.env.HARBOUR_URL, timeout: 3000 });

async function reserve(sailing, deck) {
  const { data, status } = await http.post(`/sailings/${sailing}/seats`, { deck });
  console.log(`harbour said ${status} for ${sailing}`);
  return { sailing, seat: data.seat };
}

module.exports = { reserve };
