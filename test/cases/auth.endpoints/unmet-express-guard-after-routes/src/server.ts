import express from "express";
import { requireUser } from "./auth.js";
import { corrections } from "./corrections.js";
import { payslips } from "./payslips.js";

const app = express();
app.use(express.json());

app.use("/payslips", payslips);
app.use("/corrections", corrections);

app.use(requireUser);

app.listen(8080);
