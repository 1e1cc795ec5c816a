export { renderBandPart, renderSvg, type BandPart, type SvgOptions } from './render-svg.ts';
