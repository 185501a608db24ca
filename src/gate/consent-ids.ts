/** The purposes and services that an element names in `data-consent`. */
export const consentIds = (element: Element): readonly string[] =>
  element.getAttribute('data-consent')?.match(/\S+/g) ?? [];
