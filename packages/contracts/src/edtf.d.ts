// The library ships without types; this is the part of it that we use.
declare module 'edtf' {
  export default function edtf(text: string): {
    readonly type: string;
    readonly edtf: string;
    /** Milliseconds since 1970, UTC, inclusive. */
    readonly min: number;
    readonly max: number;
  };
}
