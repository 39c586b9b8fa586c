/** The worker that lays the picture out broke off. */
export class LayoutFailed extends Error {
  readonly code = 'LAYOUT_FAILED';

  constructor(detail: string) {
    super(`The picture could not be laid out: ${detail}`);
    this.name = 'LayoutFailed';
  }
}
