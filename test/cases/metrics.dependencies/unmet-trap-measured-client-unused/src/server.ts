import express from "express";
import { collectDefaultMetrics, Histogram, register } from "prom-client";
import { enqueue } from "./locks.js";

collectDefaultMetrics();

const requests = new Histogram({
  name: "http_request_duration_seconds",
  help: "Duration of requests to this service",
  labelNames: ["method", "status"],
});

const app = express();
app.use(express.json());
app.use((req, res, next) => {
  const end = requests.startTimer({ method: req.method });
  res.on("finish", () => end({ status: String(res.statusCode) }));
  next();
});

app.post("/locks/:lock/queue", async (req, res, next) => {
  try {
    res.status(201).json({ position: await enqueue(req.params.lock, req.body.barge) });
  } catch (err) {
    next(err);
  }
});

app.get("/metrics", async (_req, res) => {
  res.type(register.contentType).send(await register.metrics());
});

app.listen(8080);
