/**
 * The moment of the last release that renders VEVENTs differently, RFC 3339 UTC in whole seconds.
 * No LAST-MODIFIED is before it, so that programs that go by that date alone take in new wording.
 * `test/golden/epoch.txt` holds it together with a hash of what it belongs to.
 */
export const rendererEpoch = '2026-11-29T00:00:00Z';
