import axios from 'axios';

const furniture = axios.create({ baseURL: 'http://furniture.shop.svc.cluster.local:8080' });
const prices = axios.create({ baseURL: 'http://prices.shop.svc.cluster.local:8080' });

export const piece = async (id) => (await furniture.get(`/pieces/${id}`)).data;
export const price = async (id) => (await prices.get(`/prices/${id}`)).data;
