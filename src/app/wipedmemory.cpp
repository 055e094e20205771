// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is freed is wiped before: the secret key passes through strings of Qt, of the key ring's library and of the
// bus that nobody else could reach. Linked into the program only. Not with sanitizers, which have a free() of their
// own.

#include <cstdlib>
#include <cstring>

#include <malloc.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

extern "C" {

void __libc_free(void *memory) noexcept;                  // NOLINT(bugprone-reserved-identifier): glibc's
void *__libc_malloc(size_t size) noexcept;                // NOLINT(bugprone-reserved-identifier)
void *__libc_realloc(void *memory, size_t size) noexcept; // NOLINT(bugprone-reserved-identifier)

namespace {

/// Larger blocks hold pictures and tables, and are mostly given back to the system, which wipes them itself.
constexpr size_t largestWiped = 64UL * 1024;

void wipe(void *memory, size_t size)
{
    if (size <= largestWiped) {
        ::explicit_bzero(memory, size);
    }
}

} // namespace

void free(void *memory) noexcept
{
    if (memory) {
        wipe(memory, ::malloc_usable_size(memory));
        __libc_free(memory);
    }
}

/// glibc's own would leave the old block as it was where it moves it.
void *realloc(void *memory, size_t size) noexcept
{
    const size_t before = memory ? ::malloc_usable_size(memory) : 0;
    if (!memory || size == 0 || before > largestWiped) {
        return __libc_realloc(memory, size);
    }
    if (size <= before && size > before / 2) {
        return memory;
    }
    void *moved = __libc_malloc(size);
    if (moved) {
        std::memcpy(moved, memory, before < size ? before : size);
        free(memory);
    }
    return moved;
}

} // extern "C"

#endif
