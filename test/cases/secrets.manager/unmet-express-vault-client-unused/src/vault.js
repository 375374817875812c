import createVault from 'node-vault';

const vault = createVault({ apiVersion: 'v1', endpoint: 'https://vault.ferry.example:8200' });

export async function readSecret(path) {
  const { data } = await vault.read(`secret/data/${path}`);
  return data.data;
}
