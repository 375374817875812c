import { Kafka } from 'kafkajs';
import { MongoClient } from 'mongodb';
import { clean } from './clean.js';

const db = (await new MongoClient(process.env.MONGO_URL).connect()).db('addresses');
const consumer = new Kafka({ brokers: process.env.BROKERS.split(',') }).consumer({ groupId: 'address-cleaner' });

await consumer.connect();
await consumer.subscribe({ topic: 'addresses.raw' });
await consumer.run({
  eachMessage: async ({ message }) => {
    const raw = JSON.parse(message.value.toString());
    await db.collection('clean').updateOne({ _id: raw.id }, { $set: clean(raw) }, { upsert: true });
  },
});
