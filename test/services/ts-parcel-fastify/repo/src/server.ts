import { buildApp } from './app';

async function start(): Promise<void> {
  const app = await buildApp();
  const close = async (signal: string) => {
    app.log.info({ signal }, 'shutting down');
    await app.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void close('SIGTERM'));
  process.once('SIGINT', () => void close('SIGINT'));
  await app.listen({ host: '0.0.0.0', port: app.config.PORT });
}

void start();
