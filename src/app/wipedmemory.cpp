// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is freed is wiped before: the secret key passes through strings of Qt, of the key ring's library and of the
// bus that nobody else could reach. Linked into the program only. Not with sanitizers, which have a free() of their
// own.

#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <malloc.h>

namespace {

/// Larger blocks hold pictures and tables, and are mostly given back to the system, which wipes them itself.
constexpr size_t largestWiped = 64UL * 1024;

/// What would be called without this file: glibc's, or that of an allocator which somebody put before it.
template<typename Function> Function *next(Function *&known, const char *name) noexcept
{
    if (!known) {
        known = reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
    }
    return known;
}

void (*nextFree)(void *) = nullptr;
void *(*nextRealloc)(void *, size_t) = nullptr;

void wipe(void *memory, size_t size)
{
    if (size <= largestWiped) {
        ::explicit_bzero(memory, size);
    }
}

} // namespace

extern "C" {

void free(void *memory) noexcept
{
    if (memory) {
        wipe(memory, ::malloc_usable_size(memory));
        next(nextFree, "free")(memory);
    }
}

/// The allocator's own would leave the old block as it was where it moves it.
void *realloc(void *memory, size_t size) noexcept
{
    const size_t before = memory ? ::malloc_usable_size(memory) : 0;
    if (!memory || size == 0 || before > largestWiped) {
        return next(nextRealloc, "realloc")(memory, size);
    }
    if (size <= before && size > before / 2) {
        return memory;
    }
    void *moved = ::malloc(size);
    if (moved) {
        std::memcpy(moved, memory, before < size ? before : size);
        free(memory);
    }
    return moved;
}

} // extern "C"
