const twilio = require('twilio');
const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

exports.dial = async (members) => {
  for (const to of members) {
    const call = await client.calls.create({ to, from: process.env.FROM, url: 'https://phone-tree.example/twiml' });
    if (call.status === 'completed') return { answered: to };
  }
  return { answered: null };
};
