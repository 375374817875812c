const express = require("express");
const { rateLimit } = require("express-rate-limit");
const app = express();
app.use(rateLimit({ windowMs: 60000, limit: 100 }));
app.get("/orders", (req, res) => res.json([]));
app.post("/orders", (req, res) => res.status(201).end());
app.listen(8080);
