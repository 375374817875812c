const path = require('node:path');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');

const { calendar } = grpc.loadPackageDefinition(loader.loadSync(path.join(__dirname, '../../proto/calendar.proto')));
const stub = new calendar.Calendar(process.env.CALENDAR_ADDR, grpc.credentials.createInsecure());

exports.hold = (room, hour) =>
  new Promise((resolve, reject) => {
    stub.hold({ room, hour }, { deadline: Date.now() + 1500 }, (err, reply) => (err ? reject(err) : resolve(reply)));
  });
