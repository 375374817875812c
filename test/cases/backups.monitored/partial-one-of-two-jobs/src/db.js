const { Pool } = require('pg');
const mongoose = require('mongoose');

const pool = new Pool({ host: process.env.PGHOST });
const Letter = mongoose.model('Letter', new mongoose.Schema({ body: String }));

exports.book = (slot) => pool.query('INSERT INTO slots (at) VALUES ($1)', [slot]);
exports.write = (body) => Letter.create({ body });
