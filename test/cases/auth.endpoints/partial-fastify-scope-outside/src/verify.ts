import { jwtVerify } from 'jose';
export const verify = async (h?: string) => { try { await jwtVerify(h ?? '', new Uint8Array()); return true; } catch { return false; } };
