const axios = require('axios');

exports.permit = async (id) =>
  (await axios.post(`${process.env.CUSTOMS_URL}/permits`, { bottle: id }, { timeout: 4000 })).data.permit;
