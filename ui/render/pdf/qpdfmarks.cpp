// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/qpdfmarks.h"

#include "ui/render/pdf/qpdfvalues.h"

#include <QCoreApplication>
#include <QUrl>

#include <map>

#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

using Handle = QPDFObjectHandle;

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

Handle rectangle(const QRectF &box)
{
    return Handle::newArray(
        {qpdfReal(box.left()), qpdfReal(box.top()), qpdfReal(box.right()), qpdfReal(box.bottom())});
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
            points.appendItem(qpdfReal(corner.x()));
            points.appendItem(qpdfReal(corner.y()));
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
    return Handle::newArray({qpdfReal(hue.redF()), qpdfReal(hue.greenF()), qpdfReal(hue.blueF())});
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
        state.replaceKey("/ca", qpdfReal(tint.opacity));
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

Handle annotation(QPDF &pdf, const PdfHighlight &drawn, Handle page, const QString &name,
                  const QDateTime &now)
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
    result.replaceKey("/CA", qpdfReal(drawn.opacity));
    result.replaceKey("/T", qpdfText(authorOf(highlight)));
    result.replaceKey("/Subj", qpdfText(highlight.title));
    result.replaceKey("/Contents", qpdfText(contentsOf(highlight)));
    result.replaceKey("/NM", qpdfText(name));
    const QDateTime created = highlight.created.isValid() ? highlight.created : now;
    const QDateTime modified = highlight.modified.isValid() ? highlight.modified : created;
    result.replaceKey("/M", qpdfDate(modified));
    result.replaceKey("/CreationDate", qpdfDate(created));
    result.replaceKey("/P", page);
    Handle looks = Handle::newDictionary();
    looks.replaceKey("/N", appearance(pdf, drawn, bounds));
    result.replaceKey("/AP", looks);
    return pdf.makeIndirectObject(result);
}

/// Returns the annotations of @p page, which may not have had any.
Handle annotationsOf(Handle page)
{
    if (!page.getKey("/Annots").isArray()) {
        page.replaceKey("/Annots", Handle::newArray());
    }
    return page.getKey("/Annots");
}

} // namespace

QString authorOf(const Highlight &highlight)
{
    if (highlight.origin == Highlight::Origin::Machine) {
        return u"Slantlight"_s;
    }
    //: Who wrote an annotation in an exported PDF: the person at the screen.
    return highlight.author.isEmpty() ? QCoreApplication::translate("PdfExport", "Reader")
                                      : highlight.author;
}

QString contentsOf(const Highlight &highlight)
{
    return highlight.note.isEmpty() ? highlight.title : highlight.note;
}

QString partName(const QString &id, int part)
{
    return part == 0 ? id : u"%1-%2"_s.arg(id, QString::number(part + 1));
}

void addHighlights(QPDF &pdf, const std::vector<QPDFPageObjectHelper> &sheets,
                   const std::vector<PdfHighlight> &highlights, const QDateTime &now)
{
    std::map<QString, int> parts;
    for (const PdfHighlight &drawn : highlights) {
        const Handle page = sheets.at(static_cast<std::size_t>(drawn.page)).getObjectHandle();
        const QString name = partName(drawn.highlight->id, parts[drawn.highlight->id]++);
        annotationsOf(page).appendItem(annotation(pdf, drawn, page, name, now));
    }
}

void addLinks(QPDF &pdf, const std::vector<QPDFPageObjectHelper> &sheets,
              const std::vector<PdfLink> &links)
{
    for (const PdfLink &link : links) {
        const QUrl address(link.address);
        const QString scheme = address.scheme().toLower();
        if (!address.isValid()
            || (scheme != u"http" && scheme != u"https" && scheme != u"mailto")) {
            continue;
        }
        const Handle page = sheets.at(static_cast<std::size_t>(link.page)).getObjectHandle();
        Handle action = Handle::parse("<< /Type /Action /S /URI >>");
        action.replaceKey("/URI", Handle::newString(address.toEncoded().toStdString()));
        Handle annotation =
            Handle::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [ 0 0 0 ] /H /N >>");
        annotation.replaceKey("/Rect", rectangle(link.box));
        annotation.replaceKey("/Contents", qpdfText(link.address));
        annotation.replaceKey("/A", action);
        annotationsOf(page).appendItem(pdf.makeIndirectObject(annotation));
    }
}

} // namespace slantlight::ui
