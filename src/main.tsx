import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/verdict.css';
import { App } from './app/App.tsx';
import { preloadViews } from './app/lazy-views.ts';
import { bindUrl } from './store/bind-url.ts';
import { viewStore } from './store/view-store.ts';

bindUrl();
preloadViews(viewStore.getState().view.view);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
