const { readdir, readFile, unlink } = require('fs/promises');
const path = require('path');

exports.drain = async function* drain(dir) {
  for (const name of await readdir(dir)) {
    const [turbine, hour] = path.basename(name, '.bin').split('_');
    const bytes = await readFile(path.join(dir, name));
    yield { turbine, hour, bytes };
    await unlink(path.join(dir, name));
  }
};
