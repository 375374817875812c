const { Pool } = require('pg');
const { MongoClient } = require('mongodb');

const pool = new Pool({ max: 10 });
const documents = new MongoClient(process.env.MONGO_URL).db('trails').collection('reviews');

exports.trail = async (id) => (await pool.query('SELECT id, name, metres FROM trails WHERE id = $1', [id])).rows[0];
exports.reviews = (id) => documents.find({ trail: id }).limit(20).toArray();
exports.addReview = (id, text) => documents.insertOne({ trail: id, text, at: new Date() });
