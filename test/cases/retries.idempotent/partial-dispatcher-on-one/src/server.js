import express from 'express';
import { Agent, RetryAgent } from 'undici';
const again = new RetryAgent(new Agent(), { maxRetries: 3 });
const app = express();
app.get('/a', async (req, res) => res.json(await (await fetch(process.env.A_URL, { dispatcher: again })).json()));
app.get('/b', async (req, res) => res.json(await (await fetch(process.env.B_URL)).json()));
app.listen(8080);
