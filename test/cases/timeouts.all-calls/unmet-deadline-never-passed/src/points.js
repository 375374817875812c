const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');
const log = require('pino')();

const proto = grpc.loadPackageDefinition(loader.loadSync('proto/points.proto'));
const client = new proto.points.Ledger(process.env.POINTS_ADDR, grpc.credentials.createInsecure());

const DEADLINE_MS = 1500;

exports.balance = (member) => new Promise((resolve, reject) => {
  const deadline = new Date(Date.now() + DEADLINE_MS);
  log.debug({ member, deadline }, 'asking ledger');
  client.getBalance({ member }, (err, reply) => (err ? reject(err) : resolve(reply.points)));
});
