// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parcelreader.h"

#include "core/document/ownpdf.h"
#include "core/exchange/annotationreader.h"
#include "core/exchange/codebookcsv.h"
#include "core/exchange/qdacodebook.h"
#include "core/exchange/refireader.h"
#include "core/source/readsource.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype headLength = 4096; ///< bytes that tell what a file is

enum class Kind : std::uint8_t { Project, Codebook, Table, Annotations, Pdf, Other };

Kind kindOf(const QByteArray &bytes, const QString &name)
{
    const QByteArray start = bytes.first(std::min(bytes.size(), headLength)).trimmed();
    const auto isNamed = [&name](QLatin1StringView ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    };
    if (start.startsWith("%PDF-")) {
        return Kind::Pdf;
    }
    if (start.startsWith("PK") && isNamed(".qdpx"_L1)) {
        return Kind::Project;
    }
    if (start.contains("urn:QDA-XML:codebook") || isNamed(".qdc"_L1)) {
        return Kind::Codebook;
    }
    const bool isJson = start.startsWith('{') || start.startsWith('[')
                        || start.startsWith("\xef\xbb\xbf{") || start.startsWith("\xef\xbb\xbf[");
    if (isJson && (isNamed(".jsonld"_L1) || isNamed(".json"_L1))) {
        return Kind::Annotations;
    }
    return isNamed(".csv"_L1) ? Kind::Table : Kind::Other;
}

Result<Parcel> withName(Result<Parcel> parcel, const QString &name)
{
    if (!parcel && !parcel.error().detail.startsWith(name)) {
        QStringList detail{name, parcel.error().detail};
        detail.removeAll(QString());
        parcel.error().detail = detail.join(u": ");
    }
    return parcel;
}

Result<Parcel> parcelOf(std::vector<Code> codes)
{
    return Parcel{
        .articles = {}, .codes = std::move(codes), .coders = {}, .machine = 0, .leftOut = {}};
}

Result<Parcel> fromPdf(const QByteArray &bytes)
{
    const auto own = ownDraft(bytes);
    return own ? readAnnotations(own->annotations)
               : std::unexpected(Error{ErrorCode::UnsupportedFormat, {}});
}

} // namespace

bool isParcel(const QByteArray &bytes, const QString &name)
{
    switch (kindOf(bytes, name)) {
    case Kind::Project:
    case Kind::Codebook:
    case Kind::Table:
        return true;
    case Kind::Annotations:
        // A feed in JSON is articles, and so may be what is only called so.
        return name.endsWith(".jsonld"_L1, Qt::CaseInsensitive)
               || readAnnotations(bytes).has_value();
    case Kind::Pdf:
    case Kind::Other:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool isParcelFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > largestFile || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray start = file.read(headLength);
    if (kindOf(start, path) != Kind::Annotations) {
        return isParcel(start, path);
    }
    return isParcel(start + file.readAll(), path);
}

Result<Parcel> readParcel(const QByteArray &bytes, const QString &name)
{
    switch (kindOf(bytes, name)) {
    case Kind::Project:
        return withName(readQdpx(bytes, name), name);
    case Kind::Codebook:
        return withName(readQdc(bytes, name).and_then(parcelOf), name);
    case Kind::Table:
        return withName(readCodebookCsv(bytes, name).and_then(parcelOf), name);
    case Kind::Annotations:
        return withName(readAnnotations(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes),
                        name);
    case Kind::Pdf:
        return withName(fromPdf(bytes), name);
    case Kind::Other:
        return std::unexpected(Error{ErrorCode::UnsupportedFormat, name});
    }
    Q_UNREACHABLE_RETURN(std::unexpected(Error{ErrorCode::UnsupportedFormat, name}));
}

} // namespace slantlight
