/** As large as a title can be so that it takes two lines of a wide screen. */
export function titleSize(title: string): 'large' | 'medium' | 'small' {
  if (title.length <= 76) return 'large'
  return title.length <= 110 ? 'medium' : 'small'
}
