// What the dialog uses and jsdom does not have, in the least that will do.

HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  if (!this.open) return;
  this.open = false;
  // As in a browser, the event comes later, when the element may have gone.
  setTimeout(() => this.dispatchEvent(new Event('close')));
};
document.adoptedStyleSheets = [];
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
