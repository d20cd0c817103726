// One chunk for all that stories of one's own need: whoever adds a view goes on to edit.
export { CopyButton } from './CopyButton.tsx';
export { EditButton } from './EditButton.tsx';
export { OwnAdding } from './OwnAdding.tsx';
export { OwnEditing } from './OwnEditing.tsx';
export { OwnStories } from './OwnStories.tsx';
