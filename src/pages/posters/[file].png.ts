/** The first page of a poster or handout as a small picture. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Piece } from '../../posters/index.ts';
import { PICTURED, pictureOf } from '../../posters/printed.ts';

export const getStaticPaths = (() =>
  PICTURED.map((piece) => ({
    params: { file: piece.file.replace(/\.pdf$/, '') },
    props: { piece },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ piece: Piece }> = async ({ props: { piece } }) =>
  new Response(await pictureOf(piece), { headers: { 'content-type': 'image/png' } });
