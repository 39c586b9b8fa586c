/** The worker that lays the picture out broke off. */
export class LayoutFailed extends Error {
  readonly code = 'LAYOUT_FAILED';

  constructor(detail: string, options?: ErrorOptions) {
    super(`The picture could not be laid out: ${detail}`, options);
    this.name = 'LayoutFailed';
  }
}
