const mongoose = require('mongoose');

const Patient = mongoose.model('Patient', new mongoose.Schema({ fullName: String, email: String }));

exports.add = (p) => Patient.create({ fullName: p.fullName, email: p.email });
