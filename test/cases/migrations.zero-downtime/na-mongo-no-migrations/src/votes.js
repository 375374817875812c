import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGO_URL, { serverSelectionTimeoutMS: 3000, socketTimeoutMS: 5000 });
const votes = client.db('radio').collection('votes');

export const castVote = (song, listener) =>
  votes.insertOne({ song, listener, at: new Date() });

export const topTen = () =>
  votes
    .aggregate([{ $group: { _id: '$song', n: { $sum: 1 } } }, { $sort: { n: -1 } }, { $limit: 10 }])
    .toArray();
