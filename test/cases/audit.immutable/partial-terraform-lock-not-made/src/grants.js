const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3');
const knex = require('knex')({ client: 'pg' });
const s3 = new S3Client({});

async function trail(entry) {
  await s3.send(new PutObjectCommand({
    Bucket: 'acme-grants-audit',
    Key: `${entry.at.toISOString()}-${entry.object_id}.json`,
    Body: JSON.stringify(entry),
  }));
}

exports.decide = async (officer, id, decision) => {
  await knex('grants').where({ id }).update({ decision });
  await trail({ actor: officer.id, action: 'grant.decide', object_id: id, at: new Date() });
};
