// What Swift needs of zlib, and nothing else.
#ifndef SKILLSIEVE_CZLIB_SHIM_H
#define SKILLSIEVE_CZLIB_SHIM_H

#include <zlib.h>

// The initialisers are macros, which Swift does not import.
static inline int skillsieve_inflate_init(z_stream *stream, int window_bits) {
    return inflateInit2(stream, window_bits);
}

static inline int skillsieve_deflate_init(z_stream *stream, int window_bits) {
    return deflateInit2(stream, 6, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
}

#endif
