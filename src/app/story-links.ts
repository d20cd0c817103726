/** Follows links that carry a story whole in their fragment, now and from now on. */
export function followStoryLinks(): void {
  const follow = () => {
    if (window.location.hash.startsWith('#tell=')) {
      void import('./receive-story.ts').then(({ receiveTold }) => receiveTold());
    }
  };
  window.addEventListener('hashchange', follow);
  follow();
}
