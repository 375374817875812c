const axios = require('axios');

const ocr = axios.create({ baseURL: process.env.OCR_URL, timeout: 12000 });

exports.read = async (image) => (await ocr.post('/read', image)).data.fields;
