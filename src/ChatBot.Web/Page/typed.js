// What was typed before, brought back into the field with the arrow keys as in a terminal.

/**
 * @param {HTMLInputElement} field
 * @param {string[]} typed oldest first; the page adds to it
 * @param {function(): boolean} isTaken whether the arrow keys mean something else just now
 */
export function wireTyped(field, typed, isTaken) {
  let back = 0;
  let draft = '';
  field.addEventListener('input', () => { back = 0; });
  field.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || isTaken() || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!step || back + step < 0 || back + step > typed.length) return;
    event.preventDefault();
    if (back === 0) draft = field.value;
    back += step;
    field.value = back === 0 ? draft : typed.at(-back);
    field.setSelectionRange(field.value.length, field.value.length);
  });
  return { /** The next arrow up begins at the newest again. */ restart: () => { back = 0; } };
}
