type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type Numeric<Text> = Text extends `${infer Value extends number}` ? Value : never;

/**
 * Every status that `fetch` can report: 200 to 599.
 *
 * A closed set, because `Exclude` takes nothing away from plain `number`, and a result union whose
 * last branch has `status: number` no longer narrows.
 */
export type HttpStatus = Numeric<`${"2" | "3" | "4" | "5"}${Digit}${Digit}`>;
