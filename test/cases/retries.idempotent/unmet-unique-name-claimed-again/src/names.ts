import { Sequelize, UniqueConstraintError } from 'sequelize';

const sequelize = new Sequelize(process.env.DATABASE_URL as string);

export async function claim(name: string, attempts = 3) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await sequelize.query('INSERT INTO names (name) VALUES (?)', { replacements: [name] });
    } catch (error) {
      if (!(error instanceof UniqueConstraintError) || attempt >= attempts) throw error;
    }
  }
}
