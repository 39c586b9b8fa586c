/** One scale of the Admiralty code with the step a claim has, and what that step means. */
export function AdmiraltyScale({
  steps,
  at,
  meaning,
}: {
  readonly steps: readonly string[];
  readonly at: string | null;
  readonly meaning: string;
}) {
  return (
    <span className="admiralty">
      <span className="admiralty-steps" dir="ltr" aria-hidden>
        {steps.map((step) => (
          <span key={step} className={step === at ? 'at' : ''}>
            {step}
          </span>
        ))}
      </span>
      <span>
        <span className="visually-hidden">{at}</span> {meaning}
      </span>
    </span>
  );
}
