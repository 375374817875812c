const lines = [];

function write(level, message, fields = {}) {
  lines.push(JSON.stringify({ time: new Date().toISOString(), level, message, ...fields }));
}

module.exports = {
  lines,
  info: (message, fields) => write('info', message, fields),
  error: (message, fields) => write('error', message, fields),
};
