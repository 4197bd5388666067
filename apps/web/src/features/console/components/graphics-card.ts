/** Renderers that are a processor in disguise. */
const software = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether WebGL is drawn by a card: in software it is slower than drawing with elements. */
export function hasGraphicsCard(): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  if (!context) return false;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof renderer === 'string' && !software.test(renderer);
}
