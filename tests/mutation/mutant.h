// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the mutated copies of the sources ask, written there by mutate.py. Nothing of it is in the program itself.

#include <cstdlib>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace DeskMutants {

/// The one that is on, by DESK_MUTANT; none of them else. DESK_MUTANTS_REACHED is a file of a byte for each, where
/// those that were asked for are marked: it is mapped, so that nothing is lost with a program that is killed.
struct Chosen
{
    Chosen()
    {
        if (const char *text = std::getenv("DESK_MUTANT")) {
            number = std::atoi(text);
        }
        if (const char *path = std::getenv("DESK_MUTANTS_REACHED")) {
            const int file = ::open(path, O_RDWR | O_CLOEXEC);
            const off_t length = ::lseek(file, 0, SEEK_END);
            size = length > 0 ? int(length) : 0;
            reached = static_cast<unsigned char *>(
                ::mmap(nullptr, size_t(size), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
            ::close(file);
            if (reached == MAP_FAILED) {
                std::abort();
            }
        }
    }

    int number = -1;
    int size = 0;
    unsigned char *reached = nullptr;
};

inline bool isOn(int number)
{
    static const Chosen chosen;
    if (number < chosen.size) {
        chosen.reached[number] = 1;
    }
    return number == chosen.number;
}

} // namespace DeskMutants
