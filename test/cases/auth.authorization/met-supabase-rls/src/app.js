const express = require("express");
const { createClient } = require("@supabase/supabase-js");
const app = express();
async function signedIn(req, res, next) {
  const token = (req.headers.authorization || "").slice(7);
  req.db = createClient(process.env.URL, process.env.ANON, { global: { headers: { Authorization: `Bearer ${token}` } } });
  const { data, error } = await req.db.auth.getUser(token);
  if (error) return res.sendStatus(401);
  req.user = data.user;
  next();
}
app.use(signedIn);
app.get("/notes/:id", async (req, res) => {
  const { data } = await req.db.from("notes").select().eq("id", req.params.id).single();
  res.json(data);
});
app.listen(8080);
