import { MongoClient } from 'mongodb';

const client = await new MongoClient(process.env.MONGO_URL).connect();
export const db = client.db('telemetry');
