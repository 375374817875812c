import { MongoClient } from 'mongodb';

const client = await new MongoClient(process.env.MONGO_URL).connect();

// { name, latency: { p50, p95, p99 }, throughput, errorRate }
export const links = client.db('catalogue').collection('links');
