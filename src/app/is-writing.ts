const FIELDS =
  'input:not([type=range],[type=checkbox],[type=radio],[type=button]), textarea, select';

/** Whether keys pressed there write into a field. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
}
