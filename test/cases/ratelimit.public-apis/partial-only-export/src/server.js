const express = require('express');
const mongoose = require('mongoose');
const recipes = require('./recipes');

const app = express();
app.use(express.json());
app.use('/api/recipes', recipes);

mongoose.connect(process.env.MONGO_URL).then(() => {
  app.listen(process.env.PORT || 8080);
});
