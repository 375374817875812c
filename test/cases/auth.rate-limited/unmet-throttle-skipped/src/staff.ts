import { readFileSync } from 'node:fs';

const rows: { email: string; hash: string }[] = JSON.parse(readFileSync('/etc/shop/staff.json', 'utf8'));

export const staff = new Map(rows.map((r) => [r.email, r]));
