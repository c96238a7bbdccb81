/** Asks in a dialog of the page's own; resolves with whether `yes` was pressed. Escape is the other one. */
export function ask(text: string, yes: string, no?: string): Promise<boolean> {
  const dialog = document.createElement('dialog');
  const question = document.createElement('p');
  dialog.className = 'question';
  dialog.setAttribute('aria-labelledby', (question.id = 'question'));
  question.textContent = text;
  const answers = [yes, no].filter((label) => label !== undefined);
  const buttons = answers.map((label) => {
    const button = document.createElement('button');
    button.textContent = label;
    button.addEventListener('click', () => dialog.close(label));
    return button;
  });
  dialog.append(question, ...buttons);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === yes);
    });
  });
}
