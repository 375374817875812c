const keys = new Map(Object.entries(JSON.parse(process.env.TENANT_KEYS ?? '{}')));

export const tenantOf = (key) => keys.get(key);

export const tenantKeyGenerator = (req) => req.tenant.id;
