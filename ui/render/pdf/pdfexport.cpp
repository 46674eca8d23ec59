// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/pdfexport.h"

#include "ui/render/pdf/pdfpages.h"
#include "ui/render/pdf/qpdfpass.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

Error failureOf(const QFileDevice &file, const QString &path)
{
    const bool full = errno == ENOSPC || errno == EDQUOT
        || file.error() == QFileDevice::ResourceError;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path};
}

/// Devices and pipes are written to as they are: to rename onto them would replace them.
Result<> writeThrough(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || file.write(bytes) != bytes.size()) {
        return std::unexpected(failureOf(file, path));
    }
    return {};
}

Result<> writeBeside(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return std::unexpected(failureOf(file, path));
    }
    return {};
}

} // namespace

Result<> exportPdf(const ExportJob &job, const QString &path, const Progress &progress)
{
    const auto named = [&](Error error) {
        error.detail = error.detail.isEmpty() ? path : u"%1: %2"_s.arg(path, error.detail);
        return std::unexpected(std::move(error));
    };
    const Result<PdfPages> pages = makePages(job, progress);
    if (!pages) {
        return named(pages.error());
    }
    const Result<QByteArray> bytes = finishPdf(*pages, *job.article);
    if (!bytes) {
        return named(bytes.error());
    }
    if (progress && !progress(1)) {
        return named({ErrorCode::Cancelled, {}});
    }
    const QFileInfo place(path);
    return place.exists() && !place.isFile() && !place.isDir() ? writeThrough(*bytes, path)
                                                              : writeBeside(*bytes, path);
}

} // namespace slantlight::ui
