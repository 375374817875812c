const vscode = require('vscode');
const { byLength } = require('./sort');

exports.activate = (context) => {
  const command = vscode.commands.registerTextEditorCommand('crossword.sortLines', (editor, edit) => {
    const { document, selection } = editor;
    edit.replace(selection, byLength(document.getText(selection)));
  });
  context.subscriptions.push(command);
};

exports.deactivate = () => {};
