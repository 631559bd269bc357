#ifndef DEBRIEF_CSHA256_H
#define DEBRIEF_CSHA256_H
#include <stddef.h>
#include <stdint.h>

// SHA-256 of libcrypto, fed piece by piece. A handle belongs to one thread at a time.
typedef struct debrief_sha256 debrief_sha256;

debrief_sha256 *debrief_sha256_new(void);
void debrief_sha256_update(debrief_sha256 *hash, const void *bytes, size_t count);
// Writes the 32 bytes of the digest and frees the handle.
void debrief_sha256_finish(debrief_sha256 *hash, uint8_t *digest);

#endif
