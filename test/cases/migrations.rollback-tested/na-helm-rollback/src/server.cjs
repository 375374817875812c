const fastify = require('fastify')({ logger: true });
const PDFDocument = require('pdfkit');

fastify.post('/posters', async (req, reply) => {
  const doc = new PDFDocument({ size: 'A2' });
  doc.fontSize(96).text(req.body.title, { align: 'center' });
  doc.end();
  return reply.type('application/pdf').send(doc);
});

fastify.listen({ host: '0.0.0.0', port: 3000 });
