/** A date in words, then as it was written in EDTF, which always runs from left to right. */
export function DateWords({ date }: { readonly date: { readonly edtf: string; readonly label: string } }) {
  return (
    <span>
      <bdi>{date.label}</bdi>
      {date.edtf === date.label ? null : (
        <>
          {' · '}
          <bdi dir="ltr" className="quiet digits">
            {date.edtf}
          </bdi>
        </>
      )}
    </span>
  );
}
