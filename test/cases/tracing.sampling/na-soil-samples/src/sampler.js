import pg from 'pg';

const pool = new pg.Pool({ max: 5 });

export class Sampler {
  constructor({ ratio }) {
    this.every = Math.round(1 / ratio);
  }

  shouldSample(cores) {
    return cores.filter((_core, index) => index % this.every === 0);
  }

  async store(field, cores) {
    for (const core of cores) {
      await pool.query('INSERT INTO samples (field, depth, ph) VALUES ($1, $2, $3)', [field, core.depth, core.ph]);
    }
  }
}
