const express = require("express");
const app = express();
app.get("/notes", (req, res) => res.json([]));
app.post("/notes", (req, res) => res.end());
app.listen(8080);
