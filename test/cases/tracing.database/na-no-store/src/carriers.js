const axios = require('axios');

const rail = axios.create({ baseURL: process.env.RAIL_URL, timeout: 3000 });
const coach = axios.create({ baseURL: process.env.COACH_URL, timeout: 3000 });

exports.offers = async (from, to) => {
  const answers = await Promise.all([rail, coach].map((c) => c.get('/offers', { params: { from, to } })));
  return answers.flatMap((a) => a.data).sort((a, b) => a.cents - b.cents);
};
