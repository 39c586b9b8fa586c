import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { Desk } from '#web/actions/desk.ts';
import { numeralsOf } from '#web/i18n/pageLanguages.ts';
import { createWords } from '#web/i18n/words.ts';
import { App } from '#web/page/App.tsx';
import { Locale } from '#web/page/Locale.tsx';
import { forgetIn } from '#web/parts/forget.ts';
import { hashOfKey } from '#web/parts/hashOfKey.ts';
import { DeskContext } from '#web/parts/deskContext.ts';
import { Ahead, takenOnce } from '#web/views/graph/ahead.ts';
import type { OpenStage } from '#web/views/graph/openStage.ts';
import { views, viewShown } from '#web/views/views.ts';

/** How long the page waits for the code of its view, so that all of it is worked out at once, before it is shown without. */
const viewWithin = 200;

/** Puts the page in its place, in place of what stood there. stage: the canvas that was drawn before, null where none was. Returns how its answers are forgotten. */
export async function mount({
  desk,
  isEmbedded,
  stage,
}: {
  readonly desk: Desk;
  readonly isEmbedded: boolean;
  readonly stage: OpenStage | null;
}): Promise<Desk['forget']> {
  const queries = new QueryClient({
    defaultOptions: {
      queries: { queryKeyHashFn: hashOfKey, retry: false, networkMode: 'always', staleTime: 60_000, refetchOnWindowFocus: false },
    },
  });
  const { history, language, numerals } = desk.store.get();
  const viewCode = views[viewShown(history.present)].View.fetchAhead(queries);
  const words = await createWords(language, numeralsOf(language, numerals));
  await Promise.race([viewCode, new Promise((late) => setTimeout(late, viewWithin))]);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no place for the application');
  const take = takenOnce(stage);
  createRoot(root).render(
    <QueryClientProvider client={queries}>
      <I18nextProvider i18n={words}>
        <DeskContext value={desk}>
          <Ahead value={take}>
            <Locale>
              <App isEmbedded={isEmbedded} />
            </Locale>
          </Ahead>
        </DeskContext>
      </I18nextProvider>
    </QueryClientProvider>,
  );
  return forgetIn(queries);
}
