import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useView } from '../store/view-store.ts';
import { LedgerGate } from './LedgerGate.tsx';
import { useTheme } from './use-theme.ts';
import { useWords } from './use-words.ts';
import './app.css';
import './print.css';

const queryClient = new QueryClient();

/** The whole page: language and theme around the ledger and its views. */
export function App() {
  const words = useWords();
  const theme = useTheme(useView((view) => view.theme));
  return (
    <QueryClientProvider client={queryClient}>
      <LedgerGate words={words} theme={theme} />
    </QueryClientProvider>
  );
}
