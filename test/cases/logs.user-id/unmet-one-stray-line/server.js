const express = require("express");
const jwt = require("jsonwebtoken");
const pino = require("pino");
const log = pino();
const app = express();
app.use((req, res, next) => {
  req.user = jwt.verify(req.get("authorization"), process.env.KEY);
  next();
});
app.post("/orders", (req, res) => { log.info({ loaf: req.query.loaf }, "ordered"); res.end(); });
app.post("/baking", (req, res) => { log.info({ loaf: req.query.loaf }, "baking"); res.end(); });
app.post("/cooling", (req, res) => { log.info({ loaf: req.query.loaf }, "cooling"); res.end(); });
app.post("/packing", (req, res) => { log.info({ loaf: req.query.loaf }, "packed"); res.end(); });
app.post("/stock", (req, res) => { log.warn({ loaf: req.query.loaf }, "stock is low"); res.end(); });
app.delete("/account", (req, res) => { log.info({ user_id: req.user.sub }, "account closed"); res.end(); });
app.listen(8080);
