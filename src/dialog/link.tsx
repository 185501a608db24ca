/** A link to an http(s) address or a path; the mere text for any other address. */
export const link = (href: string, text: string) =>
  /^(https?:\/)?\//i.test(href) ? (
    <a href={href} target="_blank" rel="noopener">
      {text}
    </a>
  ) : (
    text
  );
