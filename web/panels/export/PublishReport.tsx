import { Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { PublishedFile } from '#web/api/publishing.ts';
import { changeWords } from '#web/panels/export/changeWords.ts';
import { Named } from '#web/parts/Named.tsx';
import { save } from '#web/parts/save.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What was changed on the way into a file, who may be recognised in it all the same, and what it tells whatever was changed; then the file to keep. It comes into view, for it stands below a long form. */
export function PublishReport({ file }: { readonly file: PublishedFile }) {
  const { t, tag } = useWords();
  const { html, has, changes } = file;
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.scrollIntoView({ block: 'start' }), []);
  const called = (label: Readonly<Partial<Record<'en' | 'ar', string>>>) => label[tag] ?? label.en ?? label.ar ?? '';
  const recognised = changes.renamed.filter(({ tells }) => tells.includes('pattern') || tells.includes('ties'));
  const publishers = changes.kept.filter(({ publisher }) => publisher);
  const counts = changeWords.filter((what) => (changes.counts[what] ?? 0) > 0);

  return (
    <section ref={section} className="publish-report" aria-label={t('publish.report')}>
      <h3>{t('publish.report')}</h3>
      <output>
        {t('publish.made')} {t('publish.has', { names: has.names, ties: has.ties, documents: has.documents })}
      </output>
      <p className="publish-warning">{t('publish.stays')}</p>
      {recognised.length > 0 ? <p className="publish-warning">{t('publish.recognised')}</p> : null}
      {publishers.length > 0 ? (
        <p className="publish-warning">
          {t('publish.publishers')} {publishers.map(({ label }) => called(label)).join(' · ')}
        </p>
      ) : null}
      <div className="publish-scroll">
        <table>
          <caption>{t('publish.renamed')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('publish.here')}</th>
              <th scope="col">{t('publish.there')}</th>
              <th scope="col">{t('publish.tells')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.renamed.map(({ id, from, to, covered, tells }) => (
              <tr key={id}>
                <td>
                  <Named text={called(from)} />
                </td>
                <td>{called(to)}</td>
                <td>{[...(covered ? [t('publish.covered')] : []), ...tells.map((each) => t(`publish.telling.${each}`))].join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changes.kept.length > 0 ? (
        <p>
          {t('publish.kept')} {changes.kept.map(({ label }) => called(label)).join(' · ')}
        </p>
      ) : null}
      <dl className="publish-counts">
        {counts.map((what) => (
          <div key={what}>
            <dt>{t(`publish.count.${what}`)}</dt>
            <dd>{changes.counts[what]}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className="button primary"
        onClick={() => save({ name: 'network.html', content: new Blob([html], { type: 'text/html' }) })}
      >
        <Download aria-hidden />
        {t('publish.save')}
      </button>
    </section>
  );
}
