// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/pdfnotes.h"

#include "core/document/pdfframe.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <exception>
#include <string>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

bool isMark(const std::string &subtype)
{
    constexpr std::array marks{"/Highlight", "/Underline", "/Squiggly", "/StrikeOut"};
    return std::ranges::any_of(marks, [&subtype](const char *mark) { return subtype == mark; });
}

QString textOf(QPDFObjectHandle object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()).trimmed() : QString();
}

/// Returns the boxes of @p numbers, four points for each line.
std::vector<PageBox> areasOf(const PdfFrame &frame, int page, const std::vector<double> &numbers)
{
    constexpr std::size_t perQuad = 8;
    constexpr std::size_t mostQuads = 10'000;
    std::vector<PageBox> areas;
    const std::size_t quads = std::min(numbers.size() / perQuad, mostQuads);
    for (std::size_t quad = 0; quad < quads; ++quad) {
        PageBox area;
        for (std::size_t i = 0; i < perQuad; i += 2) {
            const auto [x, y] =
                frame.toShown(numbers[quad * perQuad + i], numbers[quad * perQuad + i + 1]);
            area.left = i == 0 ? x : std::min(area.left, x);
            area.right = i == 0 ? x : std::max(area.right, x);
            area.top = i == 0 ? y : std::min(area.top, y);
            area.bottom = i == 0 ? y : std::max(area.bottom, y);
        }
        area.page = page;
        areas.push_back(area);
    }
    return areas;
}

std::vector<double> numbersOf(QPDFObjectHandle array)
{
    std::vector<double> numbers;
    if (array.isArray()) {
        for (QPDFObjectHandle item : array.aitems()) {
            numbers.push_back(item.isNumber() ? item.getNumericValue() : 0);
        }
    }
    return numbers;
}

// "D:20260304093000+01'00'" (ISO 32000-2, section 7.9.4); what is missing is the least it can be.
QDateTime dateOf(QPDFObjectHandle object)
{
    const QString text = textOf(object).remove(u"D:"_s).remove(u'\'');
    const QDate day =
        QDate::fromString(text.first(std::min<qsizetype>(8, text.size())), u"yyyyMMdd"_s);
    if (!day.isValid()) {
        return {};
    }
    const QTime time = QTime::fromString(text.mid(8, 6), u"HHmmss"_s);
    const QString zone = text.mid(14);
    const int minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt();
    const int offset = zone.startsWith(u'-') ? -minutes : zone.startsWith(u'+') ? minutes : 0;
    return QDateTime(day, time.isValid() ? time : QTime(0, 0),
                     QTimeZone(std::clamp(offset, -14 * 60, 14 * 60) * 60))
        .toUTC();
}

QString colourOf(QPDFObjectHandle array)
{
    const std::vector<double> parts = numbersOf(array);
    if (parts.size() != 3) { // another model, or none: then programs show their own
        return {};
    }
    QString colour = u"#"_s;
    for (const double part : parts) {
        colour += u"%1"_s.arg(qRound(std::clamp(part, 0.0, 1.0) * 255), 2, 16, QChar(u'0'));
    }
    return colour;
}

/// Whether it is a mark that this program has put there: it is found anew.
bool isOfProgram(QPDFObjectHandle annotation)
{
    static const QRegularExpression fingerprint(u"^[0-9a-f]{16}(-[0-9]+)?$"_s);
    return textOf(annotation.getKey("/T")) == "Slantlight"_L1
           && fingerprint.match(textOf(annotation.getKey("/NM"))).hasMatch();
}

void addNotes(QPDFPageObjectHelper page, int number, std::vector<PageNote> &notes)
{
    constexpr std::size_t most = 20'000;
    const PdfFrame frame = PdfFrame::of(page);
    QPDFObjectHandle annotations = page.getObjectHandle().getKey("/Annots");
    if (!annotations.isArray()) {
        return;
    }
    for (QPDFObjectHandle annotation : annotations.aitems()) {
        if (notes.size() >= most || !annotation.isDictionary()
            || !annotation.getKey("/Subtype").isName()
            || !isMark(annotation.getKey("/Subtype").getName())) {
            continue;
        }
        std::vector<PageBox> areas =
            areasOf(frame, number, numbersOf(annotation.getKey("/QuadPoints")));
        if (!areas.empty() && !isOfProgram(annotation)) {
            notes.push_back({.areas = std::move(areas),
                             .memo = textOf(annotation.getKey("/Contents")),
                             .author = textOf(annotation.getKey("/T")),
                             .created = dateOf(annotation.getKey("/CreationDate")),
                             .colour = colourOf(annotation.getKey("/C")),
                             .name = textOf(annotation.getKey("/NM")),
                             .subject = textOf(annotation.getKey("/Subj"))});
        }
    }
}

} // namespace

std::vector<PageNote> notesIn(const QByteArray &bytes)
{
    std::vector<PageNote> notes;
    if (!bytes.contains("/Annots") && !bytes.contains("/ObjStm")) {
        return notes;
    }
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("source", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        int number = 0;
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            addNotes(page, number++, notes);
        }
    } catch (const std::exception &) { // a text without its notes is better than none
        notes.clear();
    }
    return notes;
}

} // namespace slantlight
