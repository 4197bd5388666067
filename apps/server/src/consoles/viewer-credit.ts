/**
 * What one viewer still has to draw. A viewer that was sent more than it may hold is behind: it misses
 * output until it has drawn what it has, and then begins again with the scrollback.
 */
export interface ViewerCredit {
  readonly unacknowledgedBytes: number;
  readonly behind: boolean;
  /** Missed since the viewer fell behind. */
  readonly skippedBytes: number;
}

export interface CreditLimits {
  readonly unacknowledgedBytes: number;
  /** Pages acknowledge in steps of this: less than a step outstanding counts as nothing. */
  readonly acknowledgeEveryBytes: number;
}

/** Of a viewer that begins with the scrollback, which is bounded by itself and not acknowledged. */
export const freshCredit: ViewerCredit = {
  unacknowledgedBytes: 0,
  behind: false,
  skippedBytes: 0,
};

/** Whether the next `bytes` of output go to the viewer, and its credit after that. */
export function creditAfterOutput(
  credit: ViewerCredit,
  bytes: number,
  limits: CreditLimits,
): { readonly credit: ViewerCredit; readonly send: boolean } {
  const unacknowledgedBytes = credit.unacknowledgedBytes + bytes;
  if (!credit.behind && unacknowledgedBytes <= limits.unacknowledgedBytes)
    return { credit: { ...credit, unacknowledgedBytes }, send: true };
  const skippedBytes = credit.skippedBytes + bytes;
  return { credit: { ...credit, behind: true, skippedBytes }, send: false };
}

/** A page that acknowledges more than it got gains nothing by it. */
export function creditAfterAcknowledgement(
  credit: ViewerCredit,
  bytes: number,
  limits: CreditLimits,
): { readonly credit: ViewerCredit; readonly catchUp: boolean } {
  const unacknowledgedBytes = Math.max(0, credit.unacknowledgedBytes - bytes);
  return {
    credit: { ...credit, unacknowledgedBytes },
    catchUp: credit.behind && unacknowledgedBytes < limits.acknowledgeEveryBytes,
  };
}
