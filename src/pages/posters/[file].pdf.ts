/** Each poster and handout as the file to print. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Piece } from '../../posters/index.ts';
import { PIECES, printed } from '../../posters/printed.ts';

export const getStaticPaths = (() =>
  PIECES.map((piece) => ({
    params: { file: piece.file.replace(/\.pdf$/, '') },
    props: { piece },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ piece: Piece }> = async ({ props: { piece } }) => {
  const { pdf } = await printed(piece);
  return new Response(new Uint8Array(pdf), { headers: { 'content-type': 'application/pdf' } });
};
