const dated = /TODO\s*\(?\d{4}-\d{2}-\d{2}/;

export default {
  meta: { type: 'suggestion', schema: [], messages: { dated: 'Put dates into the tracker, not into comments.' } },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (dated.test(comment.value)) context.report({ loc: comment.loc, messageId: 'dated' });
        }
      },
    };
  },
};
