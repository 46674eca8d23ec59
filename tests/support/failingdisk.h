// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>
#include <cerrno>

#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

namespace slantlight {

/// A disk that fails at one write of SQLite's, or from that one on.
///
/// SQLite lets its tests put functions in the place of the system's, see xSetSystemCall in
/// https://www.sqlite.org/c3ref/vfs.html; the driver of Qt uses the same library.
class FailingDisk
{
public:
    /// Whether SQLite can be made to fail here.
    [[nodiscard]] static bool isPossible() { return vfs() != nullptr; }

    /// The write with the number @p write, from 1, fails with @p error, and later ones do if it
    /// @p lasts.
    FailingDisk(int write, int error, bool lasts)
    {
        state() = {.left = write, .error = error, .lasts = lasts, .hasFailed = false};
        set("write", reinterpret_cast<Call>(&failingWrite));
        set("pwrite", reinterpret_cast<Call>(&failingWriteAt));
        set("pwrite64", reinterpret_cast<Call>(&failingWriteAt));
        set("ftruncate", reinterpret_cast<Call>(&failingTruncate));
    }
    ~FailingDisk()
    {
        for (const char *name : {"write", "pwrite", "pwrite64", "ftruncate"}) {
            set(name, nullptr);
        }
    }
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    /// Whether it came to the write that fails.
    [[nodiscard]] bool hasFailed() const { return state().hasFailed; }

private:
    using Call = void (*)();

    struct State
    {
        int left = 0;
        int error = 0;
        bool lasts = false;
        bool hasFailed = false;
    };
    /// The beginning of sqlite3_vfs, version 3, which no later one changes.
    struct Vfs
    {
        int version;
        int fileSize;
        int longestPath;
        Vfs *next;
        const char *name;
        void *data;
        void *functions[13];
        int (*setSystemCall)(Vfs *, const char *, Call);
    };

    static State &state()
    {
        static State now;
        return now;
    }
    static Vfs *vfs()
    {
        void *const library = dlopen("libsqlite3.so.0", RTLD_NOW);
        if (!library) {
            return nullptr;
        }
        const auto find =
            reinterpret_cast<Vfs *(*)(const char *)>(dlsym(library, "sqlite3_vfs_find"));
        Vfs *const found = find ? find(nullptr) : nullptr;
        return found && found->version >= 3 ? found : nullptr;
    }
    static void set(const char *name, Call call) { vfs()->setSystemCall(vfs(), name, call); }

    static bool fails()
    {
        State &now = state();
        const bool isIt = now.left > 0 && --now.left == 0;
        now.hasFailed = now.hasFailed || isIt;
        if (isIt || (now.hasFailed && now.lasts)) {
            errno = now.error;
            return true;
        }
        return false;
    }
    static ssize_t failingWrite(int file, const void *bytes, size_t count)
    {
        return fails() ? -1 : ::write(file, bytes, count);
    }
    static ssize_t failingWriteAt(int file, const void *bytes, size_t count, off_t at)
    {
        return fails() ? -1 : ::pwrite(file, bytes, count, at);
    }
    static int failingTruncate(int file, off_t length)
    {
        return fails() ? -1 : ::ftruncate(file, length);
    }
};

} // namespace slantlight
