// RFC 3339, section 5.6. Whether the day exists is asked below.
const dateTime =
  /^(\d{4})-(\d\d)-(\d\d)t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
// RFC 3986, section 3: a scheme, and then nothing that a URI cannot hold.
const uri = /^[a-z][a-z\d+.-]*:(%[\da-f]{2}|[\w.~:/?#[\]@!$&'()*+,;=-])+$/i;
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a value has a format; values of another type have every format, as JSON Schema says. */
export function hasFormat(value: unknown, format: string): boolean {
  if (typeof value === "number") return format !== "int32" || value === (value | 0);
  if (typeof value !== "string") return true;
  if (format === "date-time") return isDateTime(value);
  if (format === "uri") return uri.test(value);
  return format !== "uuid" || uuid.test(value);
}

function isDateTime(text: string): boolean {
  const [, year, month, day] = (dateTime.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  // Day 0 of the next month is the last of this one.
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}
