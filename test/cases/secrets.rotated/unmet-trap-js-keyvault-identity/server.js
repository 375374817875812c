const express = require('express');
const { DefaultAzureCredential } = require('@azure/identity');
const { SecretClient } = require('@azure/keyvault-secrets');
const app = express();
const client = new SecretClient('https://shop.vault.azure.net', new DefaultAzureCredential());
let key;
app.get('/pay', (req, res) => res.json({ ok: Boolean(key) }));
client.getSecret('stripe').then((s) => { key = s.value; app.listen(8080); });
