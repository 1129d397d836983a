/**
 * The characters that every font of the handbooks has, as `printable.ts` reads them. Written by
 * `npm run docs` from the fonts themselves; do not edit.
 */
export const printableRanges = `
w 2m y 2r d 3 7 1 d 3 o 1 3 1 4 3 3 1 l 5 11 0 e 1 e 1 t f s 1 2g 0 g 0 2i 0 c 0 2 2 e 0 h 1 l 1 3
0 3 0 5 0 3p g 2 6 8 o 1k 0 f 1r 2 0 54d 1 2p 2h 7d 1 d 6 2 2 2 2 2 2 3 2 9 0 2 1 2 0 4 3 6 0 5 2
8 0 z 0 1h 0 2 1 1d 1 y 0 3 0 2 0 4 1 5 0 4 0 3 0 b 1 4 1 4 0 3 0 7 0 6 0 11 b 5 b l 9 v 1 b 2 5 1
4 0 2 0 2 0 i 3 c 0 b 0 2 1 2 6 4 0 2 2 2 0 5 0 3 3 3 0 2 9 6 3 6 0 6 0 2 0 3 0 4 0 k 2 2 3 3 1 3
1 3 1 3 1 b 5 3 1 a 4 7 0 5 0 q 0 r 1 k 0 m 2 b 0 6 0 h 1 3q 1 d e 2 0 c 1 20 0 1p 97 6 2 3 1 5 1
3 1 5 1 2 3 2 5 f 4 9 0 h 3 2 1 3 0 5 1 7 1 5 3 g 0 h 2 u f 3 b z 0 t 1 1w 0 h 0 7 0 z 0 2 1 m 0 w
t e 0 b7 1 3u 0 1n 1 7e 2 j 0 3f 0 it 1 1x p 2 2g d 5x r b 5 1r 2 2d 3 2u 6 16 2 1e 2 15 2 17 5 z
d 1a 2 7f 2 58o 23 g6n hle 2 2 1 5 1 9 0 2 3 i 1 2 0 2 4 2 0 2 1 9 0 4 1 2 0 4 0 4 1 b 0 4 5 7 0 4
0 2 0 2 0 3 2 3 2 4 1 5 2 2 0 5 0 2 0 3 0 m 0 9 0 4 0 2 1 2 0 5 1 a 0 8 1 3 4 2 2 3 0 2 0 8 0 3 1
5 0 3 0 2 0 3 0 3 3 2 0 2 3 2 0 2 1 4 0 7 2 2 1 3 2 6 0 4 2 2 1 2 0 d 0 2 0 2 0 i 1 4i 4 lo 9 n y
2 i 2 3 46 4e 2 t 4 5 3 5 3 5 3 2 4 6 2 6 1bma c 4 2k 4 1o 2c 2 e 17 5 8 8 1 2t2 0 2 0 1v 0 48 0
xw 0 26 0 196 0 1ca 0 3d 0 ck 0 3w8 0 2f0 0 1cc 1 az 0 rf 0 g 0 1cr 0 6q 0 12 0 3g 0 24 0 221 0 1c
0 1y 0 1tb 0 ne 0 h8 0 dl 0 7a 0 d1 0 ej 0 5h 0 2hd 0 16l 0 96 0 sv 0 hc 0 t 0 97 0 o9 0 72 0 8 0
2 0 3 0 cb 0 3u 0 1k6 0 b5 0 1gu 0 5 0 9 0 1n5 0 7y 0 s 0 7t 0 6 0 y 0 11m 0 at 1 f 1 51 0 7n 0 2r
0 c 0 3 0 b 0 3r 0 c 0 3 0 26 0 3q 0 8 0 7 0 3 0 k 1 14 0 3c 1 4 0 1g 0 d 0 14 1 9 2 2 0 2 0 2x 1
n 0 1s 0 58 0 s 0 x 0 j 0 3 0 a 0 4 0 i 0 4c 0 en 0 48 0 3 0 q 0 7 0 48 0 9o 0 g 0 34 0 1e 0 e8 1
3j 0 x 0 7f 0 4 0 w 0 3n 0 c 0 s 0 37 0 1w 0 6 0 3 0 84 0 c 0 3 0 4r 0 5t 0 5 0 9 0 8 0 2 2 2 0 j
0 8 1 69 0 3 0 34 0 y 0 1o 0 64 0 5 0 3 0 i 0 k 0 3 0 j 0 6d 0 c 0 33 0 18 0 3k 0 4 1 3 0 7 1 2 0
4 0 2 0 9 0 4 0 c 1 9 0 5 0 3 0 3 0 4 0 3 0 2 0 4 0 1h 0 e 1 e 0 3s 0 9 0 46 1 7 0 2 0 3 1 7 0 3l
0 2 0 2 1 f 1 8 0 5 1 13 0 1v 0 2 0 9 0 3 0 4 0 2a 0 c 0 b 0 1bl 0 6yo 0 1e 0
`;
