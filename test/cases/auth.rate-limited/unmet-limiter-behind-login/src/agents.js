module.exports = JSON.parse(require('fs').readFileSync(process.env.AGENTS_FILE, 'utf8'));
