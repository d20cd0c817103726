import type { Words } from '../i18n/words.ts';
import { setLanguage, setTheme, setView } from '../store/actions.ts';
import { openDialog } from '../store/session-store.ts';
import { useView } from '../store/view-store.ts';
import { type Theme, VIEWS } from '../viewstate/view-state.ts';
import { AddViewButton } from './OwnGate.tsx';
import { SearchButton } from './SearchButton.tsx';
import { ShareButton } from './ShareGate.tsx';
import { StoriesButton } from './TalkGate.tsx';
import './masthead.css';

const LANGUAGES = [
  ['en', 'English'],
  ['zh-Hans', '简体'],
  ['zh-Hant', '繁體'],
] as const;

/** Name of the house, and the switches that are always there: view, language, theme. */
export function PageHeader({ words, theme }: { readonly words: Words; readonly theme: Theme }) {
  const view = useView((state) => state.view);
  const { messages } = words;
  return (
    <header className="masthead">
      <p className="masthead-name">{messages.title}</p>
      <p className="masthead-tagline">{messages.tagline}</p>
      <div className="masthead-tools">
        <SearchButton words={words} />
        <fieldset aria-label={messages.views.label} className="masthead-group masthead-views">
          {VIEWS.map((name) => (
            <button
              key={name}
              type="button"
              className="chip"
              aria-pressed={view === name}
              onClick={() => setView(name)}
            >
              {messages.views[name]}
            </button>
          ))}
        </fieldset>
        <fieldset aria-label={messages.language} className="masthead-group masthead-languages">
          {LANGUAGES.map(([language, name]) => (
            <button
              key={language}
              type="button"
              className="chip"
              lang={language}
              aria-pressed={words.language === language}
              onClick={() => setLanguage(language)}
            >
              {name}
            </button>
          ))}
        </fieldset>
        <StoriesButton words={words} />
        <AddViewButton words={words} />
        <ShareButton words={words} />
        <ThemeButton words={words} theme={theme} />
        <button
          type="button"
          className="chip"
          title={messages.keys.title}
          aria-label={`? ${messages.keys.title}`}
          onClick={() => openDialog('keys')}
        >
          ?
        </button>
      </div>
    </header>
  );
}

function ThemeButton({ words, theme }: { readonly words: Words; readonly theme: Theme }) {
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  const { messages } = words;
  return (
    <button
      type="button"
      className="chip"
      aria-label={`${messages.theme.label}: ${messages.theme[other]}`}
      onClick={() => setTheme(other)}
    >
      <svg viewBox="0 0 16 16" className="masthead-theme" aria-hidden="true">
        <path d="M8 1A7 7 0 1 0 8 15A7 7 0 1 0 8 1ZM8 3V13A5 5 0 0 1 8 3Z" fillRule="evenodd" />
      </svg>
    </button>
  );
}
