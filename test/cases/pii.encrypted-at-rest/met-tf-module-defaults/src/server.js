import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ max: 10 });
const s3 = new S3Client({});
const app = Fastify({ logger: true });

app.post('/patients', async (req, reply) => {
  const { fullName, birthDate, phone, letter } = req.body;
  const { rows } = await pool.query(
    'insert into patients (full_name, birth_date, phone) values ($1, $2, $3) returning id',
    [fullName, birthDate, phone],
  );
  await s3.send(new PutObjectCommand({ Bucket: process.env.LETTERS, Key: `${rows[0].id}.txt`, Body: letter }));
  return reply.code(201).send(rows[0]);
});

await app.listen({ host: '0.0.0.0', port: 8080 });
