import { PanelRightOpen } from 'lucide-react';
import { readSelected } from '#web/commands/reading.ts';
import { DetailPanel } from '#web/panels/detail/DetailPanel.tsx';
import { CommandButton } from '#web/parts/CommandButton.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';

/** The panel that reads what is selected, or where that is folded the button that opens it again. */
export function Reading({ id }: { readonly id: string }) {
  const isFolded = useDeskState((state) => state.readingFolded);
  if (!isFolded) return <DetailPanel id={id} />;
  return (
    <div className="folded-reading">
      <CommandButton command={readSelected}>
        <PanelRightOpen aria-hidden className="mirrored" />
      </CommandButton>
    </div>
  );
}
