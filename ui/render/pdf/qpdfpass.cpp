// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/qpdfpass.h"

#include "core/exchange/outgoing.h"
#include "ui/render/codecount.h"
#include "ui/render/pdf/qpdfmarks.h"
#include "ui/render/pdf/qpdfvalues.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <exception>
#include <span>
#include <string>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

using Handle = QPDFObjectHandle;
using Sheets = std::vector<QPDFPageObjectHelper>;

Handle bookmarkOf(QPDF &pdf, const Sheets &sheets, const PdfBookmark &bookmark)
{
    const Handle page = sheets.at(static_cast<std::size_t>(bookmark.page)).getObjectHandle();
    Handle item = Handle::newDictionary();
    item.replaceKey("/Title", qpdfText(bookmark.title));
    item.replaceKey("/Dest", Handle::newArray({page, Handle::newName("/XYZ"), Handle::newNull(),
                                               qpdfReal(bookmark.top + 12), Handle::newNull()}));
    return pdf.makeIndirectObject(item);
}

/// Hangs @p bookmarks, all of which are at least as deep as the first, below @p parent. Returns how
/// many of them are shown while @p parent is unfolded.
long long hang(QPDF &pdf, const Sheets &sheets, std::span<const PdfBookmark> bookmarks,
               Handle parent)
{
    long long shown = 0;
    Handle last = Handle::newNull();
    for (std::size_t at = 0; at < bookmarks.size();) {
        std::size_t next = at + 1;
        while (next < bookmarks.size() && bookmarks[next].depth > bookmarks[at].depth) {
            ++next;
        }
        Handle item = bookmarkOf(pdf, sheets, bookmarks[at]);
        item.replaceKey("/Parent", parent);
        if (last.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", last);
            last.replaceKey("/Next", item);
        }
        last = item;
        ++shown;
        const long long below = hang(pdf, sheets, bookmarks.subspan(at + 1, next - at - 1), item);
        if (below > 0) {
            const bool isFolded = bookmarks[at].isFolded;
            item.replaceKey("/Count", Handle::newInteger(isFolded ? -below : below));
            shown += isFolded ? 0 : below;
        }
        at = next;
    }
    if (!last.isNull()) {
        parent.replaceKey("/Last", last);
    }
    return shown;
}

void addOutline(QPDF &pdf, const Sheets &sheets, const std::vector<PdfBookmark> &bookmarks)
{
    if (bookmarks.empty()) {
        return;
    }
    Handle outline = pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    outline.replaceKey("/Count", Handle::newInteger(hang(pdf, sheets, bookmarks, outline)));
    Handle root = pdf.getRoot();
    root.replaceKey("/Outlines", outline);
    root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

/// Puts @p attachments where viewers list them, and names them as belonging to the whole (ISO
/// 32000-2, section 7.11.4).
void attach(QPDF &pdf, const std::vector<PdfAttachment> &attachments, const QDateTime &now)
{
    if (attachments.empty()) {
        return;
    }
    QPDFEmbeddedFileDocumentHelper files(pdf);
    Handle associated = Handle::newArray();
    for (const PdfAttachment &attachment : attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
        const std::string date = qpdfDate(now).getStringValue();
        stream.setCreationDate(date).setModDate(date);
        if (!attachment.type.isEmpty()) {
            stream.setSubtype(attachment.type.toStdString());
        }
        auto file =
            QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name.toStdString(), stream);
        if (!attachment.description.isEmpty()) {
            file.setDescription(attachment.description.toStdString());
        }
        file.getObjectHandle().replaceKey("/AFRelationship", Handle::newName("/Data"));
        files.replaceEmbeddedFile(attachment.name.toStdString(), file);
        associated.appendItem(file.getObjectHandle());
    }
    pdf.getRoot().replaceKey("/AF", associated);
}

QString keywordsOf(const ExportJob &job)
{
    QStringList words;
    for (const CodeGroup &group : countCodes(job.highlights)) {
        for (const CodeCount &count : group.counts) {
            words += count.name;
        }
    }
    words.removeDuplicates();
    return words.join(u", "_s);
}

void describe(QPDF &pdf, const ExportJob &job)
{
    const ArticleFacts &facts = job.article->facts();
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", qpdfText(facts.language.isEmpty() ? u"en"_s : facts.language));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", Handle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
    root.removeKey("/Metadata"); // it would say less than the dictionary, and be believed
    Handle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        return;
    }
    const auto say = [&info](const char *key, const QString &words) {
        if (!words.isEmpty()) {
            info.replaceKey(key, qpdfText(words));
        }
    };
    say("/Title", job.article->title());
    say("/Author", facts.author);
    say("/Subject", job.outlet.isEmpty() ? facts.site : job.outlet);
    say("/Keywords", keywordsOf(job));
    say("/Source", facts.address);
    say("/TextHash", textHash(job.article->text()));
    say("/RulePack", job.rulePack);
}

/// Qt maps the space of some fonts to a tab; only targets are mended, since <0009> is also the
/// number of a glyph.
QByteArray withPlainSpaces(const QByteArray &map)
{
    static const QRegularExpression tabTarget(
        u"(<[0-9A-Fa-f]{4}>[ \\t]*(?:<[0-9A-Fa-f]{4}>[ \\t]*)?)<0009>(?=\\s*(?:\\n|\\r|$))"_s);
    static const QRegularExpression listed(u"\\[[^\\]]*\\]"_s);
    QString words = QString::fromLatin1(map);
    words.replace(tabTarget, u"\\1<0020>"_s);
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : listed.globalMatch(words)) {
        result += QStringView(words).sliced(from, match.capturedStart() - from);
        result += match.captured().replace(u"<0009>"_s, u"<0020>"_s);
        from = match.capturedEnd();
    }
    result += QStringView(words).sliced(from);
    return result.toLatin1();
}

void mendSpaces(QPDF &pdf)
{
    for (Handle object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/ToUnicode").isStream()) {
            continue;
        }
        Handle map = object.getKey("/ToUnicode");
        const auto data = map.getStreamData(qpdf_dl_generalized);
        const QByteArray old(reinterpret_cast<const char *>(data->getBuffer()),
                             static_cast<qsizetype>(data->getSize()));
        const QByteArray mended = withPlainSpaces(old);
        if (mended != old) {
            map.replaceStreamData(mended.toStdString(), Handle::newNull(), Handle::newNull());
        }
    }
}

} // namespace

Result<QByteArray> finishPdf(const PdfPages &pages, const ExportJob &job)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pages", pages.bytes.constData(),
                              static_cast<std::size_t>(pages.bytes.size()));
        const Sheets sheets = QPDFPageDocumentHelper(pdf).getAllPages();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        addHighlights(pdf, sheets, pages.highlights, now);
        addLinks(pdf, sheets, pages.links);
        addOutline(pdf, sheets, pages.bookmarks);
        attach(pdf, job.attachments, now);
        describe(pdf, job);
        mendSpaces(pdf);

        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(written->getBuffer()),
                          static_cast<qsizetype>(written->getSize()));
    } catch (const std::exception &problem) {
        return std::unexpected(Error{ErrorCode::PdfFailed, QString::fromUtf8(problem.what())});
    }
}

} // namespace slantlight::ui
