const mongoose = require('mongoose');
const { readFileSync } = require('fs');
const { lock } = require('./lock');

const key = readFileSync('/run/secrets/field-key');
const Patient = mongoose.model('Patient', new mongoose.Schema({ fullName: String, email: String }));

exports.add = (p) => Patient.create({ fullName: p.fullName, email: p.email });
