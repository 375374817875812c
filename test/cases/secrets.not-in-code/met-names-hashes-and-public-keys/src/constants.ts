export const TOKEN_COOKIE = 'ferry_session_token';
export const PASSWORD_RESET_PATH = '/account/password/reset';
export const API_KEY_HEADER = 'x-api-key';
export const errors = { password: 'Password is required', token: 'TOKEN_EXPIRED' };
// const apiKey = 'a91Kd82Lq0Zx7Vb3Nm5c';
export const demoUser = { passwordHash: '$2b$12$' + 'x'.repeat(53) };
export const release = { commitSha: '3f2a9c1b7d4e8f60a5b9c2d1e7f3a8b6c4d0e9f1', publicKey: 'pk_live_harborharborharbor' };
export const password = process.env.DB_PASSWORD;
