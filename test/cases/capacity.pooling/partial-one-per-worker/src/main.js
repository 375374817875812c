import cluster from 'node:cluster';

const WORKERS = Number(process.env.WORKERS ?? 6);

if (cluster.isPrimary) {
  for (let i = 0; i < WORKERS; i += 1) cluster.fork();
  cluster.on('exit', () => cluster.fork());
} else {
  await import('./server.js');
}
