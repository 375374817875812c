import { type Static, Type } from '@sinclair/typebox';

export const configSchema = Type.Object({
  PORT: Type.Number({ default: 8080 }),
  DB_HOST: Type.String(),
  DB_USER: Type.String({ default: 'parcel' }),
  DB_PASSWORD: Type.String(),
  DB_NAME: Type.String({ default: 'parcel' }),
  DB_CA_FILE: Type.String({ default: '/etc/ssl/rds/global-bundle.pem' }),
  AMQP_URL: Type.String({ default: '' }),
  COGNITO_ISSUER: Type.String(),
  CARRIER_URL: Type.String({ default: 'https://gateway.carriers.example' }),
  CARRIER_SIGNING_KEY: Type.String({ default: 'whsec_9Jq2vT7mXc41LrPz0KdYhB8sNfWgUe6A' }),
  GEO_URL: Type.String({ default: 'https://geo.maps.example' }),
});

export type Config = Static<typeof configSchema>;

declare module 'fastify' {
  interface FastifyInstance {
    config: Config;
  }
}
