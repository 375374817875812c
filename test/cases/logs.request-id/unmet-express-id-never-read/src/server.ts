import axios from "axios";
import express from "express";
import { logger } from "./logger.js";
import { requestId } from "./request-id.js";

const sailings = axios.create({ baseURL: process.env.SAILINGS_URL, timeout: 3000 });

const app = express();
app.use(express.json());
app.use(requestId);

app.post("/tickets", async (req, res) => {
  const { sailing, seats } = req.body as { sailing: string; seats: number };
  try {
    const { data } = await sailings.post(`/sailings/${sailing}/hold`, { seats });
    logger.info({ sailing, seats, hold: data.hold }, "seats held");
    res.status(201).json({ hold: data.hold });
  } catch (err) {
    logger.error({ err, sailing }, "hold failed");
    res.status(502).json({ error: "sailing unavailable" });
  }
});

app.listen(8080, () => logger.info("listening"));
