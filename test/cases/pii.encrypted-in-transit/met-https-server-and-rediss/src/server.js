const express = require('express');
const https = require('https');
const mongoose = require('mongoose');
const { readFileSync } = require('fs');

mongoose.connect('mongodb+srv://ward.acme.example/ward');
const Patient = mongoose.model('Patient', new mongoose.Schema({ email: String, fullName: String }));
const app = express();
app.use(express.json());
app.post('/patients', async (req, res) => res.status(201).json(await Patient.create({ email: req.body.email, fullName: req.body.fullName })));

https.createServer({ key: readFileSync('/tls/key.pem'), cert: readFileSync('/tls/cert.pem') }, app).listen(8443);
