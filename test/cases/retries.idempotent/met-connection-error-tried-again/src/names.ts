import { Sequelize, UniqueConstraintError } from 'sequelize';

const sequelize = new Sequelize(process.env.DATABASE_URL as string);

export async function claim(name: string, attempts = 3) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetch('https://quotes.example.org/' + name, { signal: AbortSignal.timeout(2000) });
    } catch (error) {
      if (!(error instanceof TypeError) || attempt >= attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
    }
  }
}
