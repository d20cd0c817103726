import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/verdict.css';
import { App } from './app/App.tsx';
import { preloadEmbed } from './app/EmbedGate.tsx';
import { preloadDetails, preloadViews } from './app/lazy-views.ts';
import { followStoryLinks } from './app/story-links.ts';
import { trustOwnScripts } from './app/trust-own-scripts.ts';
import { chooseLanguage, fetchWords } from './i18n/words.ts';
import { bindUrl } from './store/bind-url.ts';
import { viewStore } from './store/view-store.ts';

/** Said in all languages, since none has been fetched. */
const FAILED =
  'Entente could not be loaded. Check the connection, then load the page again. · 无法载入，请检查网络后重新打开本页。· 無法載入，請檢查網路後重新開啟本頁。';

trustOwnScripts();
bindUrl();
followStoryLinks();
const asked = viewStore.getState().view;
preloadViews(asked);
if (asked.embed) preloadEmbed();
else if (asked.pick) preloadDetails();
const root = document.getElementById('root');
if (root) start(root).catch(() => root.append(FAILED));

/** The page as soon as it has words. */
async function start(element: HTMLElement): Promise<void> {
  await fetchWords(chooseLanguage(viewStore.getState().view.lang, navigator.languages));
  createRoot(element).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
