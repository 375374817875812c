export default async function kites(app) {
  app.get('/:id', async (request) => ({ id: request.params.id }));
  app.delete('/:id', async (request, reply) => reply.code(204).send());
}
