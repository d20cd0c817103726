/** The script of a published page, a file of its own because the policy lets no page hold one. It leaves no step behind for the browser's way back. */
export const OPEN_SCRIPT = `location.replace(document.documentElement.dataset.open);
`;
