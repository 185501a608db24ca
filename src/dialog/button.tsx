/** A button of the dialog. Accept and reject differ in nothing but their words. */
export const button = (
  does: 'accept' | 'reject' | 'choose' | 'save',
  label: string,
  onClick: () => void,
) => (
  <button type="button" data-role={does} onClick={onClick}>
    {label}
  </button>
);
