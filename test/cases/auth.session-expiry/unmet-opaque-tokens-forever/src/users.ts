import argon2 from 'argon2';
const users = new Map<string, { id: string; hash: string }>();

export async function check(email: string, password: string): Promise<string | null> {
  const u = users.get(email);
  return u && (await argon2.verify(u.hash, password)) ? u.id : null;
}
