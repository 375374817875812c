import { check } from './menu.js';
import { reserve } from './oven.js';

export async function orders(app) {
  app.post('/', async (req, reply) => {
    req.log.info('order received');
    const pizza = check(req.body.pizza);
    if (!pizza) {
      req.log.warn('not on the menu');
      return reply.code(422).send({ error: 'not on the menu' });
    }
    req.log.info('order checked');
    const slot = reserve(pizza.minutes);
    req.log.info({ slot }, 'oven reserved');
    req.log.info('order done');
    return reply.code(201).send({ slot });
  });
}
