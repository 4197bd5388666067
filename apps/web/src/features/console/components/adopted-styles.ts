type CreateElement = (name: string, options?: ElementCreationOptions) => HTMLElement;

/**
 * xterm writes its colours and measures into <style> elements, which a strict content security
 * policy ignores. While `run` runs, `document.createElement('style')` gives elements whose text goes
 * into an adopted style sheet instead: those are made by script alone and need no exception.
 */
export function withAdoptedStyles<T>(run: () => T): T {
  // By name, since the method's last overload is deprecated and would be the one that is meant.
  const original = (Document.prototype as { createElement: CreateElement }).createElement;
  const create: CreateElement = (name, options) => original.call(document, name, options);
  Object.defineProperty(document, 'createElement', {
    configurable: true,
    value: (name: string, options?: ElementCreationOptions) =>
      name === 'style' ? standIn(create('span')) : create(name, options),
  });
  try {
    return run();
  } finally {
    // What remains is the prototype's method.
    Reflect.deleteProperty(document, 'createElement');
  }
}

function standIn(element: HTMLElement): HTMLElement {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  element.hidden = true;
  Object.defineProperty(element, 'textContent', {
    set: (text: string) => sheet.replaceSync(text),
  });
  element.remove = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    Element.prototype.remove.call(element);
  };
  return element;
}
