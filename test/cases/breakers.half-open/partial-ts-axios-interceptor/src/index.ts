import axios from 'axios';
import express from 'express';
import { withCircuit } from './circuit';

const http = withCircuit(axios.create({ baseURL: 'https://geo.example.com', timeout: 2000 }));
const app = express();
app.get('/geo/:ip', async (req, res) => res.json((await http.get(`/ip/${req.params.ip}`)).data));
app.listen(3000);
