// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importarticle.h"
#include "core/review/shipped.h"
#include "tests/fuzz/mutation.h"
#include "tests/support/analysed.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <tuple>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

constexpr qint64 longestRead = 10'000; // milliseconds of processor time
constexpr unsigned int longestHang = 60; // seconds, after which the program is ended

/// Seeds for @p reader: what lies in @p folders and is read by it.
std::vector<QByteArray> seedsFor(const Reader &reader, const QStringList &folders)
{
    constexpr qint64 largest = 300'000;
    std::vector<QByteArray> seeds;
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            Result<ReadSource> source = ReadSource::open(path);
            if (source && source->bytes().size() <= largest && !path.endsWith(u".license")
                && readerOf(*source, {}, shippedReaders()).format == reader.format) {
                seeds.push_back(source->bytes());
            }
        }
    }
    std::ranges::sort(seeds); // whatever the order of the folder
    return seeds;
}

/// Keeps the input that is read, so that it is there after a crash.
bool keep(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// In milliseconds; whatever else the machine does.
qint64 processorTime()
{
    return static_cast<qint64>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Returns how many inputs took too long.
int fuzz(const Reader &reader, qint64 seconds, const QStringList &folders,
         const ReadContext &context)
{
    const std::vector<QByteArray> seeds = seedsFor(reader, folders);
    if (seeds.empty()) {
        std::printf("%s: there is no sample to begin with\n", reader.id.data());
        return 1;
    }
    const QString kept = QDir::temp().filePath(u"slantlight-fuzz-"_s + reader.id);
    Mutation mutation(seeds, 14);
    QElapsedTimer all;
    all.start();
    qint64 slowest = 0;
    int inputs = 0;
    int tooSlow = 0;
    int read = 0;
    for (; all.elapsed() < seconds * 1000; ++inputs) {
        const QByteArray bytes = mutation.next();
        if (!keep(bytes, kept)) {
            std::printf("%s cannot be written\n", qPrintable(kept));
            return 1;
        }
        const qint64 begun = processorTime();
        alarm(longestHang);
        ReadSource source(bytes, u"fuzz"_s);
        const auto imported = importAll(source, context, {.readers = std::span(&reader, 1)});
        alarm(0);
        read += imported ? 1 : 0;
        const qint64 took = processorTime() - begun;
        if (took > slowest) {
            slowest = took;
            std::ignore = keep(bytes, kept + u"-slowest"_s);
        }
        if (took > longestRead) {
            ++tooSlow;
            const QString slow = kept + u'-' + QString::number(inputs);
            QFile::copy(kept, slow);
            std::printf("%s: %s took %lld ms\n", reader.id.data(), qPrintable(slow),
                        static_cast<long long>(took));
        }
    }
    QFile::remove(kept);
    std::printf("%s: %d inputs of %zu samples, %d of them read; slowest %lld ms; peak %ld MB\n",
                reader.id.data(), inputs, seeds.size(), read, static_cast<long long>(slowest),
                peakMegabytes());
    std::fflush(stdout);
    return tooSlow;
}

/// Reads the one input at @p path, which another run has kept.
int again(const Reader &reader, const QString &path, const ReadContext &context)
{
    Result<ReadSource> source = ReadSource::open(path);
    if (!source) {
        return 1;
    }
    const auto imported = importAll(*source, context, {.readers = std::span(&reader, 1)});
    std::printf("%s: %s\n", reader.id.data(), imported ? "is read" : "is refused");
    return 0;
}

} // namespace

/// fuzz READER SECONDS FOLDER...: reads what was made of the samples in the folders for so long; of
/// a crash the input stays in the temporary folder, as slantlight-fuzz-READER. "all" are all
/// readers.
/// fuzz READER FILE: reads such an input again.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "fuzz READER|all SECONDS FOLDER..., or fuzz READER FILE\n");
        return 2;
    }
    const Result<ReadContext> context = loadShippedReadContext(shippedAnalyzer().languages());
    if (!context) {
        return 2;
    }
    int failures = 0;
    bool isKnown = false;
    for (const Reader &reader : shippedReaders()) {
        if (arguments[1] == u"all" || arguments[1] == reader.id) {
            isKnown = true;
            failures += QFile::exists(arguments[2]) ? again(reader, arguments[2], *context)
                                                    : fuzz(reader, arguments[2].toLongLong(),
                                                           arguments.sliced(3), *context);
        }
    }
    if (!isKnown) {
        std::fprintf(stderr, "There is no reader %s.\n", qPrintable(arguments[1]));
        return 2;
    }
    return failures == 0 ? 0 : 1;
}
