import { http } from './http.js';

export const fabric = (code) => http.get(`${process.env.FABRICS_URL}/fabrics/${code}`);
export const width = async (code) => (await fabric(code)).widthCm;
