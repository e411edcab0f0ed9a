import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Quote } from '~/ui/Quote'

const text = 'a record level of $190 billion'

describe('Quote', () => {
  it('marks the words that count and keeps the text whole', () => {
    render(<Quote text={text} lang="en" highlight={[18, 30]} />)
    const quote = screen.getByRole('blockquote')
    expect(quote.textContent).toBe(text)
    expect(quote.querySelector('mark')?.textContent).toBe('$190 billion')
  })

  it('marks nothing without a range or with one outside the text', () => {
    const { container, rerender } = render(<Quote text={text} lang="en" />)
    expect(container.querySelector('mark')).toBeNull()
    rerender(<Quote text={text} lang="en" highlight={[90, 99]} />)
    expect(container.querySelector('mark')).toBeNull()
    expect(screen.getByRole('blockquote').textContent).toBe(text)
  })

  it('carries its language and direction, the source outside of both', () => {
    render(
      <Quote text="بلغ حجم التجارة" lang="ar" dir="rtl" hue="contested">
        Al Jazeera
      </Quote>,
    )
    const quote = screen.getByRole('blockquote')
    expect([quote.lang, quote.dir]).toEqual(['ar', 'rtl'])
    expect(quote.textContent).not.toContain('Al Jazeera')
  })

  it('shows markup as the characters it is made of', () => {
    const { container } = render(<Quote text="<b>190</b>" lang="en" />)
    expect(container.querySelector('b')).toBeNull()
  })
})
