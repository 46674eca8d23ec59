// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/qpdfpass.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <exception>
#include <map>
#include <string>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

using Handle = QPDFObjectHandle;

Handle text(const QString &words)
{
    return Handle::newUnicodeString(words.toStdString());
}

Handle real(double value)
{
    return Handle::newReal(value, 3);
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

Handle rectangle(const QRectF &box)
{
    return Handle::newArray(
        {real(box.left()), real(box.top()), real(box.right()), real(box.bottom())});
}

/// Viewers want top left, top right, bottom left, bottom right, whatever the standard says.
Handle quadPoints(const std::vector<QRectF> &quads)
{
    Handle points = Handle::newArray();
    for (const QRectF &quad : quads) {
        const double lower = quad.top();
        const double upper = quad.bottom();
        for (const QPointF corner : {QPointF(quad.left(), upper), QPointF(quad.right(), upper),
                                     QPointF(quad.left(), lower), QPointF(quad.right(), lower)}) {
            points.appendItem(real(corner.x()));
            points.appendItem(real(corner.y()));
        }
    }
    return points;
}

QByteArray pathOperators(const QPainterPath &path)
{
    QByteArray operators;
    const auto point = [&](int i) {
        operators += number(path.elementAt(i).x) + ' ' + number(path.elementAt(i).y) + ' ';
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        point(i);
        switch (path.elementAt(i).type) {
        case QPainterPath::MoveToElement:
            operators += "m\n";
            break;
        case QPainterPath::LineToElement:
            operators += "l\n";
            break;
        case QPainterPath::CurveToElement:
            point(i + 1);
            point(i + 2);
            i += 2;
            operators += "c\n";
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    return operators + "h f\n";
}

Handle colour(const QColor &hue)
{
    return Handle::newArray({real(hue.redF()), real(hue.greenF()), real(hue.blueF())});
}

/// Multiplies, so that letters stay as dark as they are.
Handle appearance(QPDF &pdf, const PdfHighlight &drawn, const QRectF &bounds)
{
    Handle states = Handle::newDictionary();
    QByteArray content = number(drawn.hue.redF()) + ' ' + number(drawn.hue.greenF()) + ' '
                         + number(drawn.hue.blueF()) + " rg\n";
    int count = 0;
    for (const PdfHighlight::Tint &tint : drawn.tints) {
        const QByteArray name = "/G" + QByteArray::number(count++);
        Handle state = Handle::parse("<< /Type /ExtGState /BM /Multiply >>");
        state.replaceKey("/ca", real(tint.opacity));
        states.replaceKey(name.toStdString(), state);
        content += name + " gs\n" + pathOperators(tint.shape);
    }
    Handle form = pdf.newStream(content.toStdString());
    Handle resources = Handle::newDictionary();
    resources.replaceKey("/ExtGState", states);
    Handle dictionary = form.getDict();
    dictionary.replaceKey("/Type", Handle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", Handle::newName("/Form"));
    dictionary.replaceKey("/BBox", rectangle(bounds));
    dictionary.replaceKey("/Resources", resources);
    return form;
}

QString author(const Highlight &highlight)
{
    return highlight.origin == Highlight::Origin::Machine
               ? u"Slantlight"_s
               //: Who wrote an annotation in an exported PDF: the person at the screen.
               : QCoreApplication::translate("PdfExport", "Reader");
}

Handle annotation(QPDF &pdf, const PdfHighlight &drawn, Handle page, const QString &name,
                  const std::string &now)
{
    const Highlight &highlight = *drawn.highlight;
    QRectF bounds;
    for (const QRectF &quad : drawn.quads) {
        bounds = bounds.united(quad);
    }
    Handle result = Handle::parse("<< /Type /Annot /Subtype /Highlight /F 4 >>");
    result.replaceKey("/Rect", rectangle(bounds));
    result.replaceKey("/QuadPoints", quadPoints(drawn.quads));
    result.replaceKey("/C", colour(drawn.hue));
    result.replaceKey("/CA", real(drawn.opacity));
    result.replaceKey("/T", text(author(highlight)));
    result.replaceKey("/Subj", text(highlight.title));
    result.replaceKey("/Contents",
                      text(highlight.note.isEmpty() ? highlight.title : highlight.note));
    result.replaceKey("/NM", text(name));
    result.replaceKey("/M", Handle::newString(now));
    result.replaceKey("/CreationDate", Handle::newString(now));
    result.replaceKey("/P", page);
    Handle looks = Handle::newDictionary();
    looks.replaceKey("/N", appearance(pdf, drawn, bounds));
    result.replaceKey("/AP", looks);
    return pdf.makeIndirectObject(result);
}

void addAnnotations(QPDF &pdf, std::vector<QPDFPageObjectHelper> &sheets,
                    const std::vector<PdfHighlight> &highlights)
{
    const std::string now =
        QDateTime::currentDateTimeUtc().toString(u"'D:'yyyyMMddHHmmss'+00''00'''"_s).toStdString();
    std::map<QString, int> parts;
    for (const PdfHighlight &drawn : highlights) {
        Handle page = sheets.at(static_cast<std::size_t>(drawn.page)).getObjectHandle();
        if (!page.getKey("/Annots").isArray()) {
            page.replaceKey("/Annots", Handle::newArray());
        }
        const int part = parts[drawn.highlight->id]++;
        const QString name =
            part == 0 ? drawn.highlight->id : u"%1-%2"_s.arg(drawn.highlight->id).arg(part + 1);
        page.getKey("/Annots").appendItem(annotation(pdf, drawn, page, name, now));
    }
}

Handle bookmarkOf(QPDF &pdf, std::vector<QPDFPageObjectHelper> &sheets, const PdfBookmark &bookmark)
{
    Handle page = sheets.at(static_cast<std::size_t>(bookmark.page)).getObjectHandle();
    Handle item = Handle::newDictionary();
    item.replaceKey("/Title", text(bookmark.title));
    item.replaceKey("/Dest", Handle::newArray({page, Handle::newName("/XYZ"), Handle::newNull(),
                                               real(bookmark.top + 12), Handle::newNull()}));
    return pdf.makeIndirectObject(item);
}

void link(Handle parent, std::vector<Handle> &children)
{
    for (std::size_t i = 0; i < children.size(); ++i) {
        children.at(i).replaceKey("/Parent", parent);
        if (i > 0) {
            children.at(i).replaceKey("/Prev", children.at(i - 1));
            children.at(i - 1).replaceKey("/Next", children.at(i));
        }
    }
    if (!children.empty()) {
        parent.replaceKey("/First", children.front());
        parent.replaceKey("/Last", children.back());
        parent.replaceKey("/Count", Handle::newInteger(static_cast<long long>(children.size())));
    }
}

void addOutline(QPDF &pdf, std::vector<QPDFPageObjectHelper> &sheets,
                const std::vector<PdfBookmark> &bookmarks)
{
    std::vector<Handle> top;
    std::vector<std::vector<Handle>> below;
    for (const PdfBookmark &bookmark : bookmarks) {
        const Handle item = bookmarkOf(pdf, sheets, bookmark);
        if (bookmark.isHeading && !top.empty()) {
            below.back().push_back(item);
        } else {
            top.push_back(item);
            below.emplace_back();
        }
    }
    Handle outline = pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    link(outline, top);
    for (std::size_t i = 0; i < top.size(); ++i) {
        link(top.at(i), below.at(i));
    }
    outline.replaceKey("/Count", Handle::newInteger(static_cast<long long>(bookmarks.size())));
    Handle root = pdf.getRoot();
    root.replaceKey("/Outlines", outline);
    root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

void describe(QPDF &pdf, const Article &article)
{
    const ArticleFacts &facts = article.facts();
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", text(facts.language.isEmpty() ? u"en"_s : facts.language));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", Handle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
    Handle info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary()) {
        info.replaceKey("/Title", text(article.title()));
        if (!facts.author.isEmpty()) {
            info.replaceKey("/Author", text(facts.author));
        }
    }
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

Result<QByteArray> finishPdf(const PdfPages &pages, const Article &article)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pages", pages.bytes.constData(),
                              static_cast<std::size_t>(pages.bytes.size()));
        std::vector<QPDFPageObjectHelper> sheets = QPDFPageDocumentHelper(pdf).getAllPages();
        addAnnotations(pdf, sheets, pages.highlights);
        addOutline(pdf, sheets, pages.bookmarks);
        describe(pdf, article);
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
