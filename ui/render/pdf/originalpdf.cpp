// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/originalpdf.h"

#include "core/document/pdfframe.h"
#include "core/storage/savefile.h"
#include "ui/render/palette.h"
#include "ui/render/pdf/originalmarks.h"
#include "ui/render/pdf/pdfupdate.h"
#include "ui/render/pdf/popplermarks.h"
#include "ui/render/pdf/qpdfmarks.h"

#include <QCoreApplication>
#include <QDateTime>

#include <exception>
#include <set>
#include <vector>

#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

using Handle = QPDFObjectHandle;
using Sheets = std::vector<QPDFPageObjectHelper>;

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    // What had to be mended while it was read could not be added to: it is found by its offsets.
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("original", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

QTransform toFile(const QPDFPageObjectHelper &page)
{
    const PdfFrame frame = PdfFrame::of(page);
    const auto [x, y] = frame.fromShown(0, 0);
    const auto [xOfRight, yOfRight] = frame.fromShown(1, 0);
    const auto [xOfDown, yOfDown] = frame.fromShown(0, 1);
    return {xOfRight - x, yOfRight - y, xOfDown - x, yOfDown - y, x, y};
}

/// Returns what changes when annotations are added to @p page: their list where it stands by
/// itself, else the page.
QPDFObjGen holderOf(Handle page)
{
    const Handle annotations = page.getKey("/Annots");
    return annotations.isArray() && annotations.isIndirect() ? annotations.getObjGen()
                                                             : page.getObjGen();
}

qsizetype annotationsIn(const Sheets &sheets)
{
    qsizetype count = 0;
    for (const QPDFPageObjectHelper &sheet : sheets) {
        Handle annotations = sheet.getObjectHandle().getKey("/Annots");
        count += annotations.isArray() ? annotations.getArrayNItems() : 0;
    }
    return count;
}

/// Whether @p name is that of a part of the highlight @p id.
bool isPartOf(const QString &name, const QString &id)
{
    if (!name.startsWith(id)) {
        return false;
    }
    bool isNumber = false;
    return name.size() == id.size()
           || (name.at(id.size()) == u'-' && name.sliced(id.size() + 1).toInt(&isNumber) > 0
               && isNumber);
}

QString textOf(Handle annotation, const char *key)
{
    Handle text = annotation.isDictionary() ? annotation.getKey(key) : Handle::newNull();
    return text.isString() ? QString::fromStdString(text.getUTF8Value()) : QString();
}

/// What an earlier export has left on the pages.
enum class Earlier {
    Kept, ///< and what it says is not said again
    Renewed, ///< where it says something else by now
};

/// Leaves out those of @p marks that are on @p sheets by their names already, as they are where the
/// original is itself a copy with highlights.
void reconcile(std::vector<PdfHighlight> &marks, const Sheets &sheets, Earlier earlier)
{
    std::erase_if(marks, [&](const PdfHighlight &mark) {
        Handle annotations =
            sheets.at(static_cast<std::size_t>(mark.page)).getObjectHandle().getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            Handle known = annotations.getArrayItem(i);
            if (!isPartOf(textOf(known, "/NM"), mark.highlight->id)) {
                continue;
            }
            if (earlier == Earlier::Kept
                || textOf(known, "/Contents") == contentsOf(*mark.highlight)) {
                return true;
            }
            annotations.eraseItem(i);
            return false;
        }
        return false;
    });
}

/// Whether @p bytes are a sound file with as many pages, and annotations on them.
bool isSound(const QByteArray &bytes, std::size_t pages, qsizetype annotations)
{
    QPDF pdf;
    open(pdf, bytes);
    const Sheets sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    return !pdf.anyWarnings() && sheets.size() == pages && annotationsIn(sheets) == annotations;
}

/// Returns the original of @p pdf with @p marks, as qpdf adds them.
QByteArray markedByQpdf(const QByteArray &original, QPDF &pdf, const Sheets &sheets, int last,
                        const std::vector<PdfHighlight> &marks, const QDateTime &now)
{
    std::set<QPDFObjGen> changed;
    for (const PdfHighlight &mark : marks) {
        changed.insert(holderOf(sheets.at(static_cast<std::size_t>(mark.page)).getObjectHandle()));
    }
    addHighlights(pdf, sheets, marks, now);
    return withUpdate(original, pdf, changed, last);
}

Result<QByteArray> marked(const ExportJob &job, const QByteArray &original,
                          const PagePlaces &places, const Progress &progress)
{
    const auto goesOn = [&progress](double done) {
        return !progress || progress(done);
    };
    QPDF pdf;
    open(pdf, original);
    const bool isEncrypted = pdf.isEncrypted();
    if (isEncrypted && !pdf.allowModifyAnnotation()) {
        //: Why highlights cannot go into a copy of a PDF; said in parentheses after its name.
        return std::unexpected(
            Error{ErrorCode::FileLocked,
                  QCoreApplication::translate("OriginalPdf", "who made it allows no notes on it")});
    }
    const int last = static_cast<int>(pdf.getObjectCount());
    const Sheets sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    const bool hadWarnings = pdf.anyWarnings();
    std::vector<QTransform> ways;
    for (const QPDFPageObjectHelper &sheet : sheets) {
        ways.push_back(isEncrypted ? QTransform() : toFile(sheet)); // poppler knows the way itself
    }
    if (!goesOn(0.2)) {
        return std::unexpected(Error{ErrorCode::Cancelled, {}});
    }

    std::vector<PdfHighlight> marks =
        originalMarks(job.highlights, places, ways, Palette::load(PageTheme::Light));
    reconcile(marks, sheets, isEncrypted ? Earlier::Kept : Earlier::Renewed);
    const qsizetype others = annotationsIn(sheets);
    if (marks.empty()) {
        return original;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Result<QByteArray> bytes = isEncrypted ? markedByPoppler(original, marks, now)
                                           : markedByQpdf(original, pdf, sheets, last, marks, now);
    if (!goesOn(0.6)) {
        return std::unexpected(Error{ErrorCode::Cancelled, {}});
    }
    if (bytes
        && (!bytes->startsWith(original)
            || (!hadWarnings
                && !isSound(*bytes, sheets.size(),
                            others + static_cast<qsizetype>(marks.size()))))) {
        return std::unexpected(Error{ErrorCode::PdfFailed, u"unusual structure"_s});
    }
    return bytes;
}

Error errorOf(const QPDFExc &problem)
{
    if (problem.getErrorCode() == qpdf_e_password) {
        //: Why highlights cannot go into a copy of a PDF; said in parentheses after its name.
        return {ErrorCode::FileLocked,
                QCoreApplication::translate("OriginalPdf", "it takes a password")};
    }
    return {ErrorCode::FileDamaged, {}};
}

Result<QByteArray> tryMarked(const ExportJob &job, const QByteArray &original,
                             const PagePlaces &places, const Progress &progress)
{
    try {
        return marked(job, original, places, progress);
    } catch (const QPDFExc &problem) {
        return std::unexpected(errorOf(problem));
    } catch (const std::exception &) { // a file that does not say where its parts are
        return std::unexpected(Error{ErrorCode::FileDamaged, {}});
    }
}

} // namespace

Result<> exportOntoOriginal(const ExportJob &job, const QByteArray &original,
                            const PagePlaces &places, const QString &path, const Progress &progress)
{
    const Result<QByteArray> bytes = tryMarked(job, original, places, progress);
    if (!bytes) {
        const Error &error = bytes.error();
        if (error.detail.isEmpty()) {
            return std::unexpected(Error{error.code, path});
        }
        const QString form = error.code == ErrorCode::FileLocked ? u"%1 (%2)"_s : u"%1: %2"_s;
        return std::unexpected(Error{error.code, form.arg(path, error.detail)});
    }
    if (progress && !progress(1)) {
        return std::unexpected(Error{ErrorCode::Cancelled, path});
    }
    return saveFile(*bytes, path);
}

} // namespace slantlight::ui
