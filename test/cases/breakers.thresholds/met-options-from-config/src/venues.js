const { request } = require('undici');
const Fuse = require('opossum');
const { venues } = require('./config');

async function load(id) {
  const res = await request(`${venues.url}/seatmaps/${id}`);
  if (res.statusCode >= 500) throw new Error(`venues ${res.statusCode}`);
  return res.body.json();
}

const fuse = new Fuse(load, venues.guard);
exports.seatMap = (id) => fuse.fire(id);
