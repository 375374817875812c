const express = require("express");
const pino = require("pino");
const oven = require("./oven");
const log = pino();
const app = express();
app.post("/bake", async (req, res) => {
  try {
    res.json(await oven.bake(req.query.loaf));
  } catch (err) {
    log.info({ err }, "baking did not work");
    res.status(500).end();
  }
});
app.get("/state", async (req, res) => {
  try {
    res.json(await oven.state());
  } catch (err) {
    log.info({ err }, "no state");
    res.status(500).end();
  }
});
app.get("/price", async (req, res) => {
  try {
    res.json(await oven.price());
  } catch (err) {
    log.warn({ err }, "price from the list");
    res.json({ price: 3 });
  }
});
app.listen(8080);
