#include "csha256.h"

#include <openssl/evp.h>
#include <stdlib.h>

struct debrief_sha256 {
  EVP_MD_CTX *context;
};

debrief_sha256 *debrief_sha256_new(void) {
  debrief_sha256 *hash = malloc(sizeof *hash);
  if (!hash) abort();
  hash->context = EVP_MD_CTX_new();
  if (!hash->context || EVP_DigestInit_ex(hash->context, EVP_sha256(), NULL) != 1) abort();
  return hash;
}

void debrief_sha256_update(debrief_sha256 *hash, const void *bytes, size_t count) {
  if (EVP_DigestUpdate(hash->context, bytes, count) != 1) abort();
}

void debrief_sha256_finish(debrief_sha256 *hash, uint8_t *digest) {
  if (EVP_DigestFinal_ex(hash->context, digest, NULL) != 1) abort();
  EVP_MD_CTX_free(hash->context);
  free(hash);
}
