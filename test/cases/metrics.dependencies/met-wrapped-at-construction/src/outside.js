const axios = require('axios');
const { MongoClient } = require('mongodb');
const { watched } = require('./watched');

exports.connect = async () => {
  const client = await new MongoClient(process.env.MONGO_URL).connect();
  const collection = client.db('kiosk').collection('tickets');
  const http = axios.create({ baseURL: process.env.TILL_URL, timeout: 5000 });

  return {
    tickets: watched('mongo', {
      insert: (ticket) => collection.insertOne(ticket),
      forShow: (show) => collection.find({ show }).toArray(),
    }),
    till: watched('till', {
      charge: async (card, cents) => (await http.post('/charges', { card, cents })).data,
    }),
  };
};
