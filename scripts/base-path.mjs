/**
 * The path under which the site is served, always with a slash at both ends: `/` or `/amur/`.
 * @param {string | undefined} value as a person would write it: `amur`, `/amur`, `/amur/`, empty
 */
export function basePath(value) {
  const inner = (value ?? '').split('/').filter(Boolean).join('/')
  return inner === '' ? '/' : `/${inner}/`
}
