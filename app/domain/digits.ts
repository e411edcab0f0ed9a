/** 190.27 → 0.01, 190 → 1: the step of the last digit that was written. */
export function lastDigit(value: number): number {
  return 10 ** -decimalsOf(value)
}

/** 4000 → 1000, 230 → 10, 0.4 → 0.1: the step of the last digit that is not a zero. */
export function lastNonZeroDigit(value: number): number {
  const decimals = decimalsOf(value)
  if (decimals > 0 || value === 0) return 10 ** -decimals
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0
  return 10 ** zeros
}

/** Digits after the decimal point as JavaScript prints the number, exponent forms included. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0
  const text = String(value)
  const exponent = text.indexOf('e')
  const mantissa = exponent < 0 ? text.length : exponent
  const point = text.indexOf('.')
  const fraction = point < 0 ? 0 : mantissa - point - 1
  return exponent < 0 ? fraction : Math.max(0, fraction - Number(text.slice(exponent + 1)))
}
