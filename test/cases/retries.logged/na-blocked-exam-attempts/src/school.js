const axios = require('axios');

const http = axios.create({ baseURL: process.env.SCHOOL_URL, timeout: 2000 });

exports.pupil = async (id) => (await http.get(`/pupils/${id}`)).data;
