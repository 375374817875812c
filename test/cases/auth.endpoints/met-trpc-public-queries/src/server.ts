import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { Pool } from 'pg';
import { z } from 'zod';
import { publicProcedure, router, userProcedure } from './trpc';

const pool = new Pool();

const stalls = router({
  all: publicProcedure.query(() => pool.query('SELECT id, name FROM stalls ORDER BY name')),
  one: publicProcedure.input(z.string()).query(({ input }) => pool.query('SELECT id, name FROM stalls WHERE id = $1', [input])),
  rent: userProcedure.input(z.string()).mutation(({ input }) => pool.query('UPDATE stalls SET rented = true WHERE id = $1', [input])),
  close: userProcedure.input(z.string()).mutation(({ input }) => pool.query('DELETE FROM stalls WHERE id = $1', [input])),
  mine: userProcedure.query(({ ctx }) => pool.query('SELECT * FROM stalls WHERE owner = $1', [ctx.user?.id])),
});

createHTTPServer({ router: router({ stalls }), createContext: () => ({ user: null }) }).listen(8080);
