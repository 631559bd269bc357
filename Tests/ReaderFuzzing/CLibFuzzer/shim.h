#pragma once
#include <stddef.h>
#include <stdint.h>

// libFuzzer's own header stands in no search path of the compiler.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
