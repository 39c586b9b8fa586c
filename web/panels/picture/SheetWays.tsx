import { useMutation } from '@tanstack/react-query';
import { Download, Printer } from 'lucide-react';
import type { RefObject } from 'react';
import { pngOf, svgOf } from '#web/panels/picture/saveSheet.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { save } from '#web/parts/save.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The ways in which a sheet can be kept. disabled: while it is not whole. */
export function SheetWays({ sheet, disabled }: { readonly sheet: RefObject<SVGSVGElement | null>; readonly disabled: boolean }) {
  const { t } = useWords();
  const saving = useMutation({
    async mutationFn(form: 'svg' | 'png') {
      if (!sheet.current) return;
      const content = form === 'png' ? await pngOf(sheet.current) : new Blob([await svgOf(sheet.current)], { type: 'image/svg+xml' });
      save({ name: `isnad.${form}`, content });
    },
    networkMode: 'always',
  });
  return (
    <>
      <div className="picture-ways">
        {(['png', 'svg'] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="button"
            disabled={disabled}
            aria-disabled={saving.isPending}
            onClick={() => saving.mutate(form)}
          >
            <Download aria-hidden /> {t(`picture.${form}`)}
          </button>
        ))}
        <button type="button" className="button" disabled={disabled} onClick={() => window.print()}>
          <Printer aria-hidden /> {t('picture.print')}
        </button>
      </div>
      {saving.isError ? <Failed failure={saving.error} onAgain={() => saving.mutate(saving.variables)} /> : null}
    </>
  );
}
