import axios from 'axios';
import axiosRetry from 'axios-retry';

export const vision = axios.create({ baseURL: process.env.VISION_URL, timeout: 2_500 });
axiosRetry(vision, { retries: 3 });
